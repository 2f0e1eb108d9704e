package org.casus.facts;

/**
 * A stylised fact beside what the runs have.
 *
 * @param use {@code c} when it was used to set a parameter, {@code h} when it is held out
 * @param unknown what is known about why it is missed; shown with a miss only
 */
public record Fact(
    String id, String statistic, Band band, char use, Measured measured, String unknown) {

  /** Whether it passes. */
  public boolean passes() {
    return band.passes(measured);
  }

  /** The row of the page. */
  public String row() {
    return String.join(
        " | ",
        "| " + id,
        statistic,
        measured.toString(),
        String.valueOf(measured.n()),
        band.toString(),
        use == 'c' ? "calibrated" : "held out",
        (passes() ? "PASS" : "**MISS**") + " |");
  }
}
