package org.casus.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.analysis.Bootstrap;
import org.casus.analysis.Estimate;
import org.casus.analysis.Jackknife;
import org.casus.analysis.Require;
import org.casus.experiment.design.SplitMix64;

/**
 * Which share of a response's variance each factor explains, alone and with all its interactions.
 *
 * <p>The responses are means over replications at the points of a {@link
 * org.casus.experiment.design.Saltelli} design. A block with a missing response is dropped whole.
 * Where replications at different points are independent, give the squared standard errors too, so
 * that noise is taken out of the total index instead of looking like interaction; what noise itself
 * contributes is for {@link SeedShare}. Second-order indices are left out. Intervals come from the
 * scramblings of the design, each left out in turn; with one scrambling they resample blocks, and
 * are right for random blocks and far too wide for a sequence.
 *
 * <p>Source: Saltelli et al. (2010), doi:10.1016/j.cpc.2009.09.018, for the first order; Jansen
 * (1999), doi:10.1016/S0010-4655(98)00154-4, for the total.
 *
 * @param factors one entry a factor, in the order of the design
 * @param blocks complete blocks behind the indices, at least 2
 * @param dropped blocks left out for a missing response, at least 0
 * @param variance of the response over the factors, in its squared unit
 */
public record SobolIndices(List<Index> factors, long blocks, long dropped, double variance) {

  /**
   * The indices of one factor; estimates may lie a little outside [0, 1].
   *
   * @param first share of the variance explained by the factor alone
   * @param total share explained by the factor with all its interactions
   */
  public record Index(Estimate first, Estimate total) {}

  /** Copies the indices. */
  public SobolIndices {
    factors = List.copyOf(factors);
  }

  /**
   * How to find the intervals.
   *
   * @param confidence (0, 1)
   * @param resamples number of resamples of blocks; 1000 is usual
   * @param seed of the resampling
   * @param scramblings of the design, at least 1: block j lies on number j modulo this; with two or
   *     more nothing is resampled
   */
  public record Intervals(double confidence, int resamples, long seed, int scramblings) {

    /** Checks the ranges. */
    public Intervals {
      Require.confidence(confidence);
      Require.that(resamples >= 1, "resamples", resamples, "a number of at least 1");
      Require.that(scramblings >= 1, "scramblings", scramblings, "a number of at least 1");
    }

    /** Those of blocks on one sequence, or of random ones. */
    public Intervals(double confidence, int resamples, long seed) {
      this(confidence, resamples, seed, 1);
    }

    /** The same for a design of several scramblings. */
    public Intervals over(int number) {
      return new Intervals(confidence, resamples, seed, number);
    }
  }

  /**
   * Estimates the indices of a response without noise or on common random numbers.
   *
   * @param dimensions number of factors d, at least 1
   * @param means responses in the order of the design, d + 2 a block; NaN where one is missing
   * @param intervals how to find the intervals
   */
  public static SobolIndices of(int dimensions, double[] means, Intervals intervals) {
    return of(dimensions, means, new double[means.length], intervals);
  }

  /**
   * Estimates the indices of a mean over independent replications.
   *
   * @param dimensions number of factors d, at least 1
   * @param means in the order of the design, d + 2 a block; NaN where one is missing
   * @param errors squared standard error of each mean, at least 0
   * @param intervals how to find the intervals
   */
  public static SobolIndices of(
      int dimensions, double[] means, double[] errors, Intervals intervals) {
    return of(SaltelliSums.of(dimensions, means, errors), intervals);
  }

  /**
   * Estimates the indices of a mean over replications from the replications themselves.
   *
   * <p>The noise of every product and square is estimated over the replications of its block and
   * taken out, whether replications share their chance or not. With one replication a point there
   * is nothing to estimate it from and it counts as an effect of the factors.
   *
   * @param dimensions number of factors d, at least 1
   * @param runs one row a point in the order of the design, one value a replication; NaN where one
   *     is missing, and then the replication is left out of its block
   * @param intervals how to find the intervals
   */
  public static SobolIndices ofReplications(int dimensions, double[][] runs, Intervals intervals) {
    return of(SaltelliSums.of(dimensions, runs), intervals);
  }

  private static SobolIndices of(SaltelliSums sums, Intervals intervals) {
    int dimensions = sums.dimensions();
    List<Estimate> estimates =
        intervals.scramblings() > 1 ? jackknifed(sums, intervals) : bootstrapped(sums, intervals);
    List<Index> factors = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      factors.add(new Index(estimates.get(i), estimates.get(dimensions + i)));
    }
    double variance = sums.variance(sums.all());
    return new SobolIndices(factors, sums.blocks(), sums.dropped(), variance);
  }

  private static List<Estimate> jackknifed(SaltelliSums sums, Intervals intervals) {
    List<Estimate> estimates = new ArrayList<>();
    for (int i = 0; i < 2 * sums.dimensions(); i++) {
      int index = i;
      estimates.add(
          Jackknife.student(
              sums.blocks(),
              chosen -> sums.indices(sums.over(chosen))[index],
              block -> sums.place(block) % intervals.scramblings(),
              intervals.scramblings(),
              intervals.confidence()));
    }
    return estimates;
  }

  private static List<Estimate> bootstrapped(SaltelliSums sums, Intervals intervals) {
    double[] whole = sums.indices(sums.all());
    double[][] resampled = resampled(sums, intervals);
    List<Estimate> estimates = new ArrayList<>();
    for (int i = 0; i < whole.length; i++) {
      estimates.add(
          Bootstrap.percentile(whole[i], resampled[i], sums.blocks(), intervals.confidence()));
    }
    return estimates;
  }

  private static double[][] resampled(SaltelliSums sums, Intervals intervals) {
    double[][] resampled = new double[2 * sums.dimensions()][intervals.resamples()];
    var random = new SplitMix64(SplitMix64.hash(intervals.seed(), sums.blocks()));
    int[] chosen = new int[sums.blocks()];
    for (int b = 0; b < intervals.resamples(); b++) {
      for (int i = 0; i < chosen.length; i++) {
        chosen[i] = random.below(chosen.length);
      }
      double[] indices = sums.indices(sums.over(chosen));
      for (int i = 0; i < indices.length; i++) {
        resampled[i][b] = indices[i];
      }
    }
    for (double[] one : resampled) {
      Arrays.sort(one);
    }
    return resampled;
  }
}
