package org.casus.analysis.compare;

import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;

/**
 * The difference of two independent means whose variances may differ.
 *
 * <p>For replications on common random numbers {@link PairedComparison} is sharper.
 *
 * <p>Source: Welch (1947), doi:10.1093/biomet/34.1-2.28.
 *
 * @param difference mean of the alternative minus that of the baseline, in the unit of the response
 * @param t the difference in standard errors
 * @param degrees of freedom after Welch and Satterthwaite, > 0
 * @param p two-sided p-value, [0, 1]; 1 if no difference was seen at all
 */
public record Welch(Estimate difference, double t, double degrees, double p) {

  /**
   * Compares two independent samples.
   *
   * @param baseline at least two finite numbers
   * @param alternative at least two finite numbers
   * @param confidence (0, 1)
   */
  public static Welch of(double[] baseline, double[] alternative, double confidence) {
    Moments first = Moments.of(Require.sample("baseline", baseline, 2));
    Moments second = Moments.of(Require.sample("alternative", alternative, 2));
    double one = first.variance() / first.n();
    double two = second.variance() / second.n();
    double error = Math.sqrt(one + two);
    double delta = second.mean() - first.mean();
    double degrees = degrees(one, first.n(), two, second.n());
    double half = error == 0 ? 0 : error * Mean.critical(degrees, confidence);
    double t = delta == 0 ? 0 : delta / error;
    Estimate difference =
        new Estimate(
            delta,
            delta - half,
            delta + half,
            first.n() + second.n(),
            IntervalMethod.WELCH,
            confidence);
    return new Welch(difference, t, degrees, PairedT.twoSided(t, degrees));
  }

  private static double degrees(double one, long n, double two, long m) {
    double sum = one + two;
    if (sum == 0) {
      return n + m - 2.0;
    }
    return sum * sum / (one * one / (n - 1) + two * two / (m - 1));
  }
}
