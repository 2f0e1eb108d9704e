package org.casus.analysis;

import java.util.Arrays;

/**
 * The bias-corrected and accelerated bootstrap interval, for skewed responses.
 *
 * <p>A statistic that is equal on all resamples gives an interval of no width. The acceleration
 * comes from leaving out one replication at a time, or one of 200 groups when there are more.
 *
 * <p>Source: Efron (1987), doi:10.1080/01621459.1987.10478410.
 */
public final class Bca {

  private static final int MOST_GROUPS = 200;

  private Bca() {}

  /**
   * Estimates a mean.
   *
   * @param values one finite number a replication, at least two
   * @param confidence (0, 1)
   * @param resamples number of resamples; 2000 is usual
   * @param seed of the resampling
   */
  public static Estimate mean(double[] values, double confidence, int resamples, long seed) {
    Require.sample("values", values, 2);
    return estimate(values.length, chosen -> mean(values, chosen), confidence, resamples, seed);
  }

  /**
   * Estimates any statistic of replications.
   *
   * @param n number of replications, at least two
   * @param statistic to compute, finite on the sample
   * @param confidence (0, 1)
   * @param resamples number of resamples; 2000 is usual
   * @param seed of the resampling
   */
  public static Estimate estimate(
      int n, Statistic statistic, double confidence, int resamples, long seed) {
    Require.that(n >= 2, "n", n, "a number of replications of at least 2");
    double tail = (1 - Require.confidence(confidence)) / 2;
    double value = statistic.of(Bootstrap.all(n));
    double[] distribution = Bootstrap.distribution(n, statistic, resamples, seed);
    double bias = Normal.quantile(shareBelow(distribution, value));
    double acceleration = acceleration(n, statistic);
    return new Estimate(
        value,
        Bootstrap.quantile(distribution, shifted(tail, bias, acceleration)),
        Bootstrap.quantile(distribution, shifted(1 - tail, bias, acceleration)),
        n,
        IntervalMethod.BCA,
        confidence);
  }

  private static double shifted(double probability, double bias, double acceleration) {
    double z = bias + Normal.quantile(probability);
    double scale = 1 - acceleration * z;
    return scale <= 0 ? (z > 0 ? 1 : 0) : Normal.cumulative(bias + z / scale);
  }

  /** Ties count half; the result stays half a resample away from 0 and 1. */
  private static double shareBelow(double[] distribution, double value) {
    double below = 0;
    for (double one : distribution) {
      below += one < value ? 1 : one == value ? 0.5 : 0;
    }
    double size = distribution.length;
    return Math.min(Math.max(below, 0.5), size - 0.5) / size;
  }

  private static double acceleration(int n, Statistic statistic) {
    int groups = Math.min(n, MOST_GROUPS);
    double[] left = new double[groups];
    for (int g = 0; g < groups; g++) {
      left[g] = statistic.of(without(n, g, groups));
    }
    double mean = Moments.of(left).mean();
    double squares = 0;
    double cubes = 0;
    for (double one : left) {
      double delta = mean - one;
      squares += delta * delta;
      cubes += delta * delta * delta;
    }
    return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
  }

  private static int[] without(int n, int group, int groups) {
    int[] kept = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (i % groups != group) {
        kept[size++] = i;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static double mean(double[] values, int[] chosen) {
    double sum = 0;
    for (int i : chosen) {
      sum += values[i];
    }
    return sum / chosen.length;
  }
}
