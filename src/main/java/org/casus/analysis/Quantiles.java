package org.casus.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Quantiles of a response over replications, with an interval that assumes no distribution.
 *
 * <p>The point is type 7 of Hyndman and Fan, the default of R and NumPy. The interval runs between
 * two order statistics; ties make it cover more often than it says.
 *
 * <p>Source: Hyndman and Fan (1996), doi:10.1080/00031305.1996.10473566; David and Nagaraja (2003),
 * Order Statistics, section 7.1, doi:10.1002/0471722162.
 */
public final class Quantiles {

  private Quantiles() {}

  /**
   * The quantile of a sample.
   *
   * @param values in any order, at least one, finite
   * @param probability [0, 1]
   */
  public static double of(double[] values, double probability) {
    return ofSorted(sorted(values), probability);
  }

  /**
   * The quantile of a sample already in ascending order.
   *
   * @param sorted at least one value, ascending
   * @param probability [0, 1]
   */
  public static double ofSorted(double[] sorted, double probability) {
    Require.that(sorted.length >= 1, "values", "none", "a sample of at least 1");
    Require.that(
        probability >= 0 && probability <= 1, "probability", probability, "a number of [0, 1]");
    double place = (sorted.length - 1) * probability;
    int below = (int) place;
    if (below == sorted.length - 1) {
      return sorted[below];
    }
    return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
  }

  /**
   * The quantile with its interval; a limit is infinite where the sample is too small to bound it.
   *
   * @param values in any order, at least one, finite
   * @param probability (0, 1)
   * @param confidence (0, 1)
   */
  public static Estimate estimate(double[] values, double probability, double confidence) {
    Require.that(
        probability > 0 && probability < 1, "probability", probability, "a number of (0, 1)");
    double tail = (1 - Require.confidence(confidence)) / 2;
    double[] sorted = sorted(values);
    var below = new BinomialDistribution(null, sorted.length, probability);
    int low = below.inverseCumulativeProbability(tail);
    int high = below.inverseCumulativeProbability(1 - tail) + 1;
    if (coverage(below, low + 1, high) >= confidence) {
      low++;
    } else if (coverage(below, low, high - 1) >= confidence) {
      high--;
    }
    return new Estimate(
        ofSorted(sorted, probability),
        low < 1 ? Double.NEGATIVE_INFINITY : sorted[low - 1],
        high > sorted.length ? Double.POSITIVE_INFINITY : sorted[high - 1],
        sorted.length,
        IntervalMethod.ORDER_STATISTICS,
        confidence);
  }

  private static double coverage(BinomialDistribution below, int low, int high) {
    return below.cumulativeProbability(high - 1) - below.cumulativeProbability(low - 1);
  }

  private static double[] sorted(double[] values) {
    double[] sorted = Require.sample("values", values, 1).clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
