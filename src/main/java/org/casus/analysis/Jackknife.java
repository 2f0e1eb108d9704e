package org.casus.analysis;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Student's interval of a statistic over groups that are independent of each other, whatever binds
 * together what is within a group.
 *
 * <p>The statistic is computed on everything and with each group left out in turn; its spread comes
 * from the latter.
 *
 * <p>Source: Miller (1974), doi:10.1093/biomet/61.1.1.
 */
public final class Jackknife {

  private Jackknife() {}

  /**
   * Estimates a statistic.
   *
   * @param n number of members of all groups together, at least 1
   * @param statistic of some members, finite on any but one of the groups
   * @param group of a member; a group need not have any
   * @param groups number of them, at least 1; with fewer than two that have members the interval is
   *     unbounded
   * @param confidence (0, 1)
   */
  public static Estimate student(
      int n, Statistic statistic, IntUnaryOperator group, int groups, double confidence) {
    Require.that(n >= 1, "n", n, "a number of members of at least 1");
    Require.confidence(confidence);
    double value = statistic.of(Bootstrap.all(n));
    Moments left = Moments.NONE;
    for (int g = 0; g < groups; g++) {
      int[] others = others(n, group, g);
      if (others.length > 0 && others.length < n) {
        left = left.with(statistic.of(others));
      }
    }
    double half = halfWidth(left, confidence);
    return new Estimate(value, value - half, value + half, n, IntervalMethod.JACKKNIFE, confidence);
  }

  private static double halfWidth(Moments left, double confidence) {
    if (left.n() < 2) {
      return Double.POSITIVE_INFINITY;
    }
    double rest = left.n() - 1.0;
    return Mean.critical(rest, confidence) * left.deviation() * rest / Math.sqrt(left.n());
  }

  private static int[] others(int n, IntUnaryOperator group, int left) {
    int[] others = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (group.applyAsInt(i) != left) {
        others[size++] = i;
      }
    }
    return Arrays.copyOf(others, size);
  }
}
