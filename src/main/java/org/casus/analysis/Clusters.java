package org.casus.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which values of a sample share their random numbers.
 *
 * <p>Design points that meet the same chance repeat much of each other: a replication of 256 points
 * is one draw, not 256. Means and shares over such values get the variance of whole clusters
 * (linearised ratio) and Student's distribution with a degree of freedom less than there are
 * clusters; a share has Wilson's interval at the number of independent values that would have that
 * variance, never more than there are. Where every value is a cluster of its own the intervals are
 * the usual ones.
 *
 * <p>Source: Woodruff (1952), doi:10.1080/01621459.1952.10483443, for the median; Cochran (1977),
 * Sampling Techniques, section 9A.2, for the variance; Korn and Graubard (1998), Survey Methodology
 * 24:193-201, for the effective number with its degrees of freedom.
 */
public final class Clusters {

  private static final double HALF = 0.5;

  private final int[] of;
  private final int count;

  private Clusters(int[] of, int count) {
    this.of = of;
    this.count = count;
  }

  /** Every value for itself. */
  public static Clusters apart(int values) {
    return new Clusters(IntStream.range(0, values).toArray(), values);
  }

  /**
   * Values that share a draw.
   *
   * @param draws the number of the draw of each value, such as that of its replication
   */
  public static Clusters of(long[] draws) {
    Map<Long, Integer> known = new HashMap<>();
    int[] of = new int[draws.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = known.computeIfAbsent(draws[i], any -> known.size());
    }
    return new Clusters(of, known.size());
  }

  /** Number of clusters. */
  public int count() {
    return count;
  }

  /** Whether every value is a cluster of its own. */
  public boolean areApart() {
    return count == of.length;
  }

  /** The clusters of the values that are picked by their place in the sample. */
  public Clusters where(IntPredicate picked) {
    return of(IntStream.range(0, of.length).filter(picked).mapToLong(i -> of[i]).toArray());
  }

  /**
   * The mean of all values.
   *
   * @param values one finite number for each place, at least one
   * @param confidence (0, 1)
   */
  public Estimate mean(double[] values, double confidence) {
    check(values.length);
    if (areApart()) {
      return Mean.student(values, confidence);
    }
    double mean = Moments.of(values).mean();
    double half =
        count < 2
            ? Double.POSITIVE_INFINITY
            : Mean.critical(count - 1.0, confidence) * Math.sqrt(variance(values, mean));
    return new Estimate(
        mean, mean - half, mean + half, values.length, IntervalMethod.CLUSTERED, confidence);
  }

  /**
   * The share of values in which something happened; one that happened never or always has the
   * exact bound of as many replications as there are clusters.
   *
   * @param happened one entry for each place, at least one
   * @param confidence (0, 1)
   */
  public Estimate share(boolean[] happened, double confidence) {
    check(happened.length);
    Proportion all = Proportion.of(happened);
    if (areApart()) {
      return all.estimate(confidence);
    }
    if (all.events() == 0 || all.events() == all.n()) {
      return new Proportion(all.events() == 0 ? 0 : count, count)
          .estimate(confidence)
          .over(all.n());
    }
    double effective = effective(happened, all.share(), confidence);
    return Proportion.wilson(all.share(), effective, confidence)
        .over(all.n())
        .by(IntervalMethod.CLUSTERED_WILSON);
  }

  /**
   * The median with the limits between which the share of smaller values is one half.
   *
   * @param values one finite number for each place, at least one
   * @param confidence (0, 1)
   */
  public Estimate median(double[] values, double confidence) {
    check(values.length);
    if (areApart()) {
      return Quantiles.estimate(values, HALF, confidence);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double median = Quantiles.ofSorted(sorted, HALF);
    boolean[] below = new boolean[values.length];
    for (int i = 0; i < below.length; i++) {
      below[i] = values[i] <= median;
    }
    Estimate share = Proportion.wilson(HALF, effective(below, HALF, confidence), confidence);
    return new Estimate(
        median,
        count < 2 ? Double.NEGATIVE_INFINITY : Quantiles.ofSorted(sorted, share.low()),
        count < 2 ? Double.POSITIVE_INFINITY : Quantiles.ofSorted(sorted, share.high()),
        values.length,
        IntervalMethod.WOODRUFF,
        confidence);
  }

  private double effective(boolean[] happened, double share, double confidence) {
    if (count < 2) {
      return 1;
    }
    double[] values = new double[happened.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = happened[i] ? 1 : 0;
    }
    double few = Normal.twoSided(confidence) / Mean.critical(count - 1.0, confidence);
    double independent = share * (1 - share) / variance(values, share) * few * few;
    return Math.min(happened.length, independent);
  }

  /** The variance of the mean, from the sums of its residuals over clusters. */
  private double variance(double[] values, double mean) {
    double[] sums = new double[count];
    for (int i = 0; i < values.length; i++) {
      sums[of[i]] += values[i] - mean;
    }
    double squares = 0;
    for (double sum : sums) {
      squares += sum * sum;
    }
    double n = values.length;
    return count / (count - 1.0) * squares / (n * n);
  }

  private void check(int values) {
    Require.that(values == of.length, "values", values, "a sample of " + of.length + " values");
    Require.that(values >= 1, "values", "none", "a sample of at least 1");
  }
}
