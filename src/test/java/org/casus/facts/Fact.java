package org.casus.facts;

/**
 * A stylised fact beside what the runs have.
 *
 * @param use {@code c} when it was used to set a parameter, {@code h} when it is held out, {@code
 *     s} when nothing was set by it but its statistic was chosen after values had been seen
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
        words(),
        (passes() ? "PASS" : "**MISS**") + " |");
  }

  /** Whether neither a parameter nor its statistic was chosen with values in sight. */
  boolean heldOut() {
    return use == 'h';
  }

  private String words() {
    return switch (use) {
      case 'c' -> "calibrated";
      case 'h' -> "held out";
      case 's' -> "statistic chosen after seeing values";
      default -> throw new IllegalArgumentException("no such use: " + use);
    };
  }
}
