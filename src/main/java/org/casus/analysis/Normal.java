package org.casus.analysis;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The standard normal distribution, as far as intervals need it. */
public final class Normal {

  private Normal() {}

  /**
   * The number that a standard normal variable exceeds in absolute value with probability 1 -
   * confidence.
   *
   * @param confidence (0, 1)
   */
  public static double twoSided(double confidence) {
    return quantile((1 + Require.confidence(confidence)) / 2);
  }

  /**
   * The quantile.
   *
   * @param probability [0, 1]; the ends give the infinities
   */
  public static double quantile(double probability) {
    return standard().inverseCumulativeProbability(probability);
  }

  /**
   * The distribution function.
   *
   * @param z any number
   */
  public static double cumulative(double z) {
    return standard().cumulativeProbability(z);
  }

  private static NormalDistribution standard() {
    return new NormalDistribution(null, 0, 1);
  }
}
