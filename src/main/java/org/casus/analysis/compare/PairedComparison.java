package org.casus.analysis.compare;

import org.casus.analysis.Bca;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;

/**
 * An alternative against a baseline, replication by replication on common random numbers.
 *
 * <p>It leaves out yes/no responses, which {@link PairedProportions} compares, and p-values, which
 * {@link PairedT} gives on request.
 *
 * <p>Source: Law (2015), Simulation Modeling and Analysis, sections 10.2 and 11.2.
 *
 * @param difference mean of alternative minus baseline, in the unit of the response
 * @param standardised Cohen's d_z, the mean difference in standard deviations of the difference
 * @param dominance Vargha and Delaney's A: probability that a replication of the alternative
 *     exceeds one of the baseline, ties counted half, [0, 1]
 * @param correlation between the two over replications, [-1, 1]; 0 if either does not vary
 * @param varianceRatio variance of the difference over that of independent replications, at least
 *     0; below 1 where common random numbers helped; 1 if nothing varies
 */
public record PairedComparison(
    Estimate difference,
    double standardised,
    double dominance,
    double correlation,
    double varianceRatio) {

  /**
   * Compares with Student's interval.
   *
   * @param baseline one finite number a replication, at least one
   * @param alternative the same replications under the alternative
   * @param confidence (0, 1)
   */
  public static PairedComparison student(
      double[] baseline, double[] alternative, double confidence) {
    double[] differences = differences(baseline, alternative);
    return of(baseline, alternative, differences, Mean.student(differences, confidence));
  }

  /**
   * Compares with the BCa bootstrap over pairs.
   *
   * @param baseline one finite number a replication, at least two
   * @param alternative the same replications under the alternative
   * @param confidence (0, 1)
   * @param resamples number of resamples; 2000 is usual
   * @param seed of the resampling
   */
  public static PairedComparison bca(
      double[] baseline, double[] alternative, double confidence, int resamples, long seed) {
    double[] differences = differences(baseline, alternative);
    Estimate estimate = Bca.mean(differences, confidence, resamples, seed);
    return of(baseline, alternative, differences, estimate);
  }

  /**
   * Compares with the interval that suits the number of pairs, see {@link Mean#usual}.
   *
   * @param baseline one finite number a replication, at least one
   * @param alternative the same replications under the alternative
   * @param confidence (0, 1)
   */
  public static PairedComparison usual(double[] baseline, double[] alternative, double confidence) {
    double[] differences = differences(baseline, alternative);
    return of(baseline, alternative, differences, Mean.usual(differences, confidence));
  }

  /**
   * Replications that independent runs would have needed beyond these for the same interval;
   * negative where common random numbers hurt, infinite where all differences are equal.
   */
  public double saved() {
    return difference.n() / varianceRatio - difference.n();
  }

  /**
   * Alternative minus baseline, replication by replication.
   *
   * @param baseline finite numbers
   * @param alternative as many
   */
  public static double[] differences(double[] baseline, double[] alternative) {
    Require.sample("baseline", baseline, 1);
    Require.sample("alternative", alternative, 1);
    Require.paired(baseline, alternative);
    double[] differences = new double[baseline.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = alternative[i] - baseline[i];
    }
    return differences;
  }

  private static PairedComparison of(
      double[] baseline, double[] alternative, double[] differences, Estimate estimate) {
    Moments difference = Moments.of(differences);
    double first = Moments.of(baseline).variance();
    double second = Moments.of(alternative).variance();
    double covariance = (first + second - difference.variance()) / 2;
    double product = Math.sqrt(first) * Math.sqrt(second);
    double independent = first + second;
    return new PairedComparison(
        estimate,
        EffectSize.standardised(difference),
        EffectSize.dominance(alternative, baseline),
        product == 0 ? 0 : Math.max(-1, Math.min(1, covariance / product)),
        independent == 0 ? 1 : difference.variance() / independent);
  }
}
