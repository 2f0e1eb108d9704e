package org.casus.analysis.compare;

import org.apache.commons.math3.distribution.TDistribution;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;

/**
 * Student's test of paired differences, for readers who ask for a p-value.
 *
 * <p>The number of replications sets the p-value of a simulation; the interval says more.
 *
 * @param t mean difference in standard errors
 * @param degrees of freedom, at least 1
 * @param p two-sided p-value, [0, 1]; 1 if no difference was seen at all
 */
public record PairedT(double t, double degrees, double p) {

  /**
   * Tests that the mean difference is zero.
   *
   * @param baseline one finite number a replication, at least two
   * @param alternative the same replications under the alternative
   */
  public static PairedT of(double[] baseline, double[] alternative) {
    Moments moments = Moments.of(PairedComparison.differences(baseline, alternative));
    Require.that(moments.n() >= 2, "n", moments.n(), "a number of replications of at least 2");
    double error = Math.sqrt(moments.variance() / moments.n());
    double t = moments.mean() == 0 ? 0 : moments.mean() / error;
    double degrees = moments.n() - 1.0;
    return new PairedT(t, degrees, twoSided(t, degrees));
  }

  /** Probability of a t at least as far from zero. */
  static double twoSided(double t, double degrees) {
    if (Double.isInfinite(t)) {
      return 0;
    }
    return Math.min(1, 2 * new TDistribution(null, degrees).cumulativeProbability(-Math.abs(t)));
  }
}
