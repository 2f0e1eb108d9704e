package org.casus.analysis.compare;

import java.util.Arrays;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;

/**
 * Sizes of an effect that need no unit.
 *
 * <p>Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences; Hedges (1981),
 * doi:10.3102/10769986006002107; Cliff (1993), doi:10.1037/0033-2909.114.3.494; Vargha and Delaney
 * (2000), doi:10.3102/10769986025002101.
 */
public final class EffectSize {

  private EffectSize() {}

  /**
   * Cohen's d: difference of means over the pooled standard deviation; infinite if nothing varies
   * but the means differ.
   *
   * @param first sample, at least two values
   * @param second sample subtracted from it, at least two values
   */
  public static double cohen(double[] first, double[] second) {
    Moments one = Moments.of(Require.sample("first", first, 2));
    Moments two = Moments.of(Require.sample("second", second, 2));
    double pooled = (one.squares() + two.squares()) / (one.n() + two.n() - 2);
    return ratio(one.mean() - two.mean(), Math.sqrt(pooled));
  }

  /**
   * Hedges' g: Cohen's d freed of its bias in small samples.
   *
   * @param first sample, at least two values
   * @param second sample subtracted from it, at least two values
   */
  public static double hedges(double[] first, double[] second) {
    double degrees = first.length + second.length - 2.0;
    return cohen(first, second) * (1 - 3 / (4 * degrees - 1));
  }

  /**
   * Cohen's d_z of paired differences: their mean over their standard deviation.
   *
   * @param differences collected moments of the differences
   */
  public static double standardised(Moments differences) {
    return ratio(differences.mean(), differences.deviation());
  }

  /**
   * Cliff's delta: how much more often the first exceeds the second than the reverse, [-1, 1].
   *
   * @param first sample, at least one value
   * @param second sample, at least one value
   */
  public static double cliff(double[] first, double[] second) {
    return 2 * dominance(first, second) - 1;
  }

  /**
   * Vargha and Delaney's A: probability that a value of the first exceeds one of the second, ties
   * counted half, [0, 1].
   *
   * @param first sample, at least one value
   * @param second sample, at least one value
   */
  public static double dominance(double[] first, double[] second) {
    double[] lower = Require.sample("second", second, 1).clone();
    Arrays.sort(lower);
    double sum = 0;
    for (double value : Require.sample("first", first, 1)) {
      sum += below(lower, value) + below(lower, Math.nextUp(value));
    }
    return sum / 2 / first.length / second.length;
  }

  /** Number of sorted values under a bound, by bisection. */
  private static int below(double[] sorted, double bound) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double ratio(double effect, double deviation) {
    return effect == 0 ? 0 : effect / deviation;
  }
}
