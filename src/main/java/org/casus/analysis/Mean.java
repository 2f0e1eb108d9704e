package org.casus.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of a response over replications with Student's interval.
 *
 * <p>For a skewed response and fewer than a hundred replications {@link #usual} covers better. One
 * replication gives an unbounded interval.
 */
public final class Mean {

  /** Fewest replications that are resampled. */
  public static final int FEWEST_RESAMPLED = 30;

  /** Most replications that are resampled. */
  public static final int MOST_RESAMPLED = 2000;

  /** Number of resamples. */
  public static final int RESAMPLES = 2000;

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
   * Estimates the mean of a response that may be skewed: {@link SkewedMean} of fewer than 30
   * replications, {@link Bca} of up to 2,000, Student's of more.
   *
   * @param values one finite number a replication, at least one
   * @param confidence (0, 1)
   */
  public static Estimate usual(double[] values, double confidence) {
    if (values.length < FEWEST_RESAMPLED) {
      return SkewedMean.of(values, confidence);
    }
    return values.length > MOST_RESAMPLED
        ? student(values, confidence)
        : Bca.mean(values, confidence, RESAMPLES, 1);
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
