package org.casus.analysis;

import java.util.Arrays;
import org.casus.experiment.design.SplitMix64;

/**
 * The distribution of a statistic over resampled replications.
 *
 * <p>Whole replications (or pairs of them) are resampled, never days or actors within one. Equal
 * seeds give equal results.
 *
 * <p>Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapters 13 and 14.
 */
public final class Bootstrap {

  private Bootstrap() {}

  /**
   * The values of a statistic on resamples, in ascending order; NaN counts as largest.
   *
   * @param n number of replications, at least 1
   * @param statistic to compute
   * @param resamples number of resamples, at least 1
   * @param seed of the resampling
   */
  public static double[] distribution(int n, Statistic statistic, int resamples, long seed) {
    Require.that(n >= 1, "n", n, "a number of replications of at least 1");
    Require.that(resamples >= 1, "resamples", resamples, "a number of at least 1");
    var random = new SplitMix64(SplitMix64.hash(seed, n));
    double[] values = new double[resamples];
    int[] chosen = new int[n];
    for (int b = 0; b < resamples; b++) {
      for (int i = 0; i < n; i++) {
        chosen[i] = random.below(n);
      }
      values[b] = statistic.of(chosen);
    }
    Arrays.sort(values);
    return values;
  }

  /**
   * The plain percentile interval.
   *
   * @param value of the statistic on the sample itself
   * @param distribution ascending values on resamples
   * @param n number of replications
   * @param confidence (0, 1)
   */
  public static Estimate percentile(
      double value, double[] distribution, long n, double confidence) {
    double tail = (1 - Require.confidence(confidence)) / 2;
    return new Estimate(
        value,
        quantile(distribution, tail),
        quantile(distribution, 1 - tail),
        n,
        IntervalMethod.PERCENTILE,
        confidence);
  }

  /**
   * The quantile at place (B + 1) p of B ascending values, which misses as often as it says.
   *
   * @param distribution ascending values on resamples, at least one
   * @param probability [0, 1]; near the ends the outermost value is taken
   */
  static double quantile(double[] distribution, double probability) {
    double place = (distribution.length + 1) * probability - 1;
    int below = (int) Math.floor(place);
    if (below < 0 || below >= distribution.length - 1) {
      return distribution[below < 0 ? 0 : distribution.length - 1];
    }
    double low = distribution[below];
    return low + (place - below) * (distribution[below + 1] - low);
  }

  /**
   * The indices 0 to n - 1, which stand for the sample itself.
   *
   * @param n at least 0
   */
  public static int[] all(int n) {
    int[] indices = new int[n];
    Arrays.setAll(indices, i -> i);
    return indices;
  }
}
