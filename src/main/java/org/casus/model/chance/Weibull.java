package org.casus.model.chance;

/**
 * The Weibull distribution of durations: survival, hazard and quantile.
 *
 * <p>Shape below 1 means that the longer something has lasted, the longer it will last. Leaves out
 * covariates, which multiply the hazard at the place of use.
 *
 * <p>Source: Weibull (1951), "A statistical distribution function of wide applicability", Journal
 * of Applied Mechanics 18.
 */
public final class Weibull {

  private Weibull() {}

  /**
   * Share that lasts longer than {@code time}.
   *
   * @param shape shape, &gt; 0
   * @param scale scale, in the unit of time, &gt; 0
   * @param time time since the start, &ge; 0
   * @return probability in [0, 1]
   */
  public static double survival(double shape, double scale, double time) {
    return StrictMath.exp(-cumulativeHazard(shape, scale, time));
  }

  /**
   * Hazard accumulated since the start.
   *
   * @param shape shape, &gt; 0
   * @param scale scale, in the unit of time, &gt; 0
   * @param time time since the start, &ge; 0
   * @return (time / scale) to the power of shape
   */
  public static double cumulativeHazard(double shape, double scale, double time) {
    Check.positive("shape", shape);
    Check.positive("scale", scale);
    return StrictMath.pow(Check.nonNegative("time", time) / scale, shape);
  }

  /**
   * Hazard at an instant.
   *
   * @param shape shape, &gt; 0
   * @param scale scale, in the unit of time, &gt; 0
   * @param time time since the start, &ge; 0
   * @return rate per unit of time; infinite at 0 for shapes below 1
   */
  public static double hazard(double shape, double scale, double time) {
    Check.positive("shape", shape);
    Check.positive("scale", scale);
    double relative = Check.nonNegative("time", time) / scale;
    return shape / scale * StrictMath.pow(relative, shape - 1);
  }

  /**
   * The duration that is not exceeded with probability {@code p}.
   *
   * @param shape shape, &gt; 0
   * @param scale scale, in the unit of the result, &gt; 0
   * @param p probability, [0, 1]
   * @return quantile; infinite at 1
   */
  public static double quantile(double shape, double scale, double p) {
    Check.positive("shape", shape);
    Check.positive("scale", scale);
    double hazard = -StrictMath.log1p(-Check.probability("p", p));
    return scale * StrictMath.pow(hazard, 1 / shape);
  }
}
