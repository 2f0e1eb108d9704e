package org.casus.model.insurgency;

/**
 * What moves the violence of a state up and down beside everything the model knows: a random walk,
 * short swings, and a slope of its own. On the log scale, 0 at the start.
 *
 * <p>Source: MODEL.md section 23 (G5). Assumption: short swings begin at 0 too, because the rate of
 * attacks at the start is that which was observed.
 *
 * @param walk the random walk, log
 * @param flutter the short swing, log
 */
public record Swing(double walk, double flutter) {

  /** Where every state begins. */
  public static final Swing REST = new Swing(0, 0);

  /**
   * The swing after a time.
   *
   * @param years time
   * @param spread spread of the walk over a year, log
   * @param wave spread of the short swings, log
   * @param kept share of a short swing that is left after the time, [0, 1]
   * @param slope drift, 1/year
   * @param z standard normal for the walk
   * @param w standard normal for the short swing
   */
  public Swing next(
      double years, double spread, double wave, double kept, double slope, double z, double w) {
    return new Swing(
        walk + slope * years + spread * StrictMath.sqrt(years) * z,
        kept * flutter + wave * StrictMath.sqrt(Math.max(0, 1 - kept * kept)) * w);
  }

  /** The factor on attacks. */
  public double factor() {
    return StrictMath.exp(walk + flutter);
  }
}
