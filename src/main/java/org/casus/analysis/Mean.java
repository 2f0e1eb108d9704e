package org.casus.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of a response over replications with Student's interval.
 *
 * <p>For a strongly skewed response and fewer than a hundred replications {@link Bca} covers
 * better. One replication gives an unbounded interval.
 */
public final class Mean {

  private Mean() {}

  /**
   * Estimates the mean of a sample.
   *
   * @param values one finite number a replication, at least one
   * @param confidence (0, 1)
   */
  public static Estimate student(double[] values, double confidence) {
    Require.sample("values", values, 1);
    return student(Moments.of(values), confidence);
  }

  /**
   * Estimates the mean from collected moments.
   *
   * @param moments of at least one value
   * @param confidence (0, 1)
   */
  public static Estimate student(Moments moments, double confidence) {
    double half = halfWidth(moments, confidence);
    double mean = moments.mean();
    return new Estimate(
        mean, mean - half, mean + half, moments.n(), IntervalMethod.STUDENT, confidence);
  }

  /**
   * The quantile of Student's distribution that bounds a two-sided interval.
   *
   * @param degrees of freedom, > 0, need not be whole
   * @param confidence (0, 1)
   */
  public static double critical(double degrees, double confidence) {
    double upper = (1 + Require.confidence(confidence)) / 2;
    return new TDistribution(null, degrees).inverseCumulativeProbability(upper);
  }

  private static double halfWidth(Moments moments, double confidence) {
    Require.confidence(confidence);
    if (moments.n() < 2) {
      return Double.POSITIVE_INFINITY;
    }
    return critical(moments.n() - 1.0, confidence) * Math.sqrt(moments.variance() / moments.n());
  }
}
