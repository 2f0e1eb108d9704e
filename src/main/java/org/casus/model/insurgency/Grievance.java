package org.casus.model.insurgency;

/**
 * Grievance of a region: fed by civilians whom the state kills, by hardship and by crowding, it
 * goes back to where it was.
 *
 * <p>Source: MODEL.md sections 7.2 and 23 (G15); UNDP (2017), "Journey to Extremism in Africa".
 */
public final class Grievance {

  private Grievance() {}

  /**
   * The index after a time.
   *
   * @param now index, [0, 1]
   * @param first index to which it returns, [0, 1]
   * @param inflow what feeds it, 1/year
   * @param relaxation time of return, years
   * @param years time
   */
  public static double after(
      double now, double first, double inflow, double relaxation, double years) {
    double rest = first + inflow * relaxation;
    double next = rest + (now - rest) * StrictMath.exp(-years / relaxation);
    return Math.max(0, Math.min(1, next));
  }
}
