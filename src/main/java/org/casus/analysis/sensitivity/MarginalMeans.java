package org.casus.analysis.sensitivity;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Proportion;
import org.casus.analysis.Require;

/**
 * Marginal means: the mean response at some of the values of one factor, the others spread evenly
 * over theirs. They are the main effects of the factors.
 *
 * <p>They show direction and shape; interactions are averaged out. Points that were run at these
 * values never meet the other factors quite evenly: what a {@link ResponseSurface} knows of that is
 * taken off the mean.
 *
 * <p>Two errors make the interval. Chance: the spread of the mean from replication to replication,
 * whether points share their random numbers or not. And that points are few: what the surface
 * leaves of the response beyond chance, unless every combination of levels was run. With one
 * replication of each point the two cannot be told apart: the interval holds all that the surface
 * leaves, but not the chance that points share.
 *
 * <p>Source: Searle, Speed and Milliken (1980), doi:10.1080/00031305.1980.10483031, for the means;
 * Cochran (1977), Sampling Techniques, section 9A.2, for the variance over replications;
 * Satterthwaite (1946), doi:10.2307/3002019, for the degrees of freedom of a sum of variances.
 */
public final class MarginalMeans {

  /** A factor of more values than these is taken as sampled from a range. */
  public static final int MOST_LEVELS = 12;

  private final double[][] runs;
  private final double[] means;
  private final double[][] chance;
  private final Draws draws;
  private final List<Fit> fits;

  /** A surface, what it leaves of the means, and how much of that is more than chance. */
  private record Fit(ResponseSurface surface, double[] residuals, double beyondChance) {

    double free() {
      return Math.max(1, surface.degreesOfFreedom());
    }
  }

  private MarginalMeans(double[][] points, double[][] runs) {
    this.runs = runs;
    this.means = Arrays.stream(runs).mapToDouble(MarginalMeans::mean).toArray();
    this.chance = chance(runs, means);
    this.draws = Draws.of(points);
    int factors = points[0].length;
    this.fits =
        ResponseSurface.of(points)
            .map(this::fit)
            .map(fit -> Collections.nCopies(factors, fit))
            .orElseGet(
                () ->
                    IntStream.range(0, factors)
                        .mapToObj(own -> fit(ResponseSurface.ofOne(points, own)))
                        .toList());
  }

  private Fit fit(ResponseSurface surface) {
    double[] residuals = surface.residuals(means);
    double noise = 0;
    for (double[] replication : chance) {
      noise += squares(surface.residuals(replication));
    }
    return new Fit(surface, residuals, Math.max(0, squares(residuals) - noise));
  }

  /**
   * Prepares the means of a response.
   *
   * @param points coordinates of the factors that vary, [0, 1), point by point
   * @param runs of each point by number of replication, at least one of them observed; NaN where
   *     one was not
   */
  public static MarginalMeans of(double[][] points, double[][] runs) {
    Require.that(points.length >= 1, "points", points.length, "a number of at least 1");
    Require.that(points.length == runs.length, "runs", runs.length, "one row a point");
    for (double[] row : runs) {
      Require.that(Double.isFinite(mean(row)), "runs", "none", "one observed or more a point");
    }
    return new MarginalMeans(points, runs);
  }

  /**
   * The mean over the points at some of a factor's values.
   *
   * @param own the factor, by index
   * @param at whether a point is one of them; at least one is
   * @param confidence (0, 1)
   */
  public Estimate mean(int own, boolean[] at, double confidence) {
    Fit fit = fits.get(own);
    return estimate(fit, fit.surface().weights(own, at), count(at), confidence);
  }

  /**
   * How much the mean changes from some of a factor's values to others. Chance that points share
   * moves both, so the change is often surer than either mean.
   *
   * @param own the factor, by index
   * @param from whether a point is one of the first; at least one is
   * @param to whether a point is one of the second; at least one is
   * @param confidence (0, 1)
   */
  public Estimate change(int own, boolean[] from, boolean[] to, double confidence) {
    Fit fit = fits.get(own);
    double[] weights = fit.surface().weights(own, to);
    double[] less = fit.surface().weights(own, from);
    for (int k = 0; k < weights.length; k++) {
      weights[k] -= less[k];
    }
    return estimate(fit, weights, count(from) + count(to), confidence);
  }

  /**
   * The mean of a response that is 0 or 1, with Wilson's interval; where every run is the same,
   * with the exact bound of as many replications as these runs are worth.
   *
   * @param own the factor, by index
   * @param at whether a point is one of them; at least one is
   * @param confidence (0, 1)
   */
  public Estimate share(int own, boolean[] at, double confidence) {
    Moments seen = Moments.NONE;
    for (int k = 0; k < at.length; k++) {
      seen = at[k] ? seen.merge(observed(runs[k])) : seen;
    }
    if (seen.squares() == 0) {
      long worth = Math.max(1, Math.round(seen.n() * worth()));
      Proportion same = new Proportion(seen.mean() == 0 ? 0 : worth, worth);
      return same.estimate(confidence).over(count(at));
    }
    return Proportion.asWideAs(mean(own, at, confidence));
  }

  /** How many replications a run is worth, (0, 1]: less than 1 where runs share their chance. */
  private double worth() {
    double[] even = new double[means.length];
    Arrays.fill(even, 1.0 / even.length);
    double mean = mean(means);
    long all = Arrays.stream(runs).mapToLong(row -> observed(row).n()).sum();
    double shared = overReplications(even);
    double apart = mean * (1 - mean) / all;
    return shared <= apart ? 1 : Math.max(apart / shared, (double) chance.length / all);
  }

  private Estimate estimate(Fit fit, double[] weights, long points, double confidence) {
    double mean = dot(weights, means);
    double half = error(fit, weights).half(confidence);
    return new Estimate(mean, mean - half, mean + half, points, IntervalMethod.STUDENT, confidence);
  }

  /** The variance of a mean and how well it is known. */
  private record Error(double variance, double degrees) {

    double half(double confidence) {
      return degrees > 0
          ? Mean.critical(degrees, confidence) * Math.sqrt(variance)
          : Double.POSITIVE_INFINITY;
    }
  }

  private Error error(Fit fit, double[] weights) {
    double free = fit.free();
    if (chance.length < 2) {
      double left = squares(draws.sums(times(weights, fit.residuals())));
      return new Error(left * means.length / free, draws.effective(weights) - 1);
    }
    double over = overReplications(weights);
    double few = draws.areGiven() ? 0 : fit.beyondChance() / free * squares(draws.sums(weights));
    double variance = over + few;
    double spread = over * over / (chance.length - 1.0) + few * few / free;
    return new Error(variance, spread > 0 ? variance * variance / spread : chance.length - 1.0);
  }

  private double overReplications(double[] weights) {
    double sum = 0;
    for (double[] replication : chance) {
      double one = dot(weights, replication);
      sum += one * one;
    }
    return sum;
  }

  /**
   * What each replication adds to the mean of each point, scaled so that squares add to the
   * variance of that mean. A point of one replication tells nothing of it.
   */
  private static double[][] chance(double[][] runs, double[] means) {
    int replications = Arrays.stream(runs).mapToInt(row -> row.length).max().orElse(0);
    double[][] chance = new double[replications][runs.length];
    for (int k = 0; k < runs.length; k++) {
      double n = observed(runs[k]).n();
      for (int r = 0; n > 1 && r < runs[k].length; r++) {
        double run = runs[k][r];
        chance[r][k] = Double.isNaN(run) ? 0 : (run - means[k]) / Math.sqrt(n * (n - 1));
      }
    }
    return chance;
  }

  private static Moments observed(double[] runs) {
    return Moments.of(Arrays.stream(runs).filter(Double::isFinite).toArray());
  }

  private static double mean(double[] runs) {
    Moments moments = observed(runs);
    return moments.n() == 0 ? Double.NaN : moments.mean();
  }

  private static long count(boolean[] at) {
    long count = 0;
    for (boolean one : at) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private static double dot(double[] a, double[] b) {
    return Arrays.stream(times(a, b)).sum();
  }

  private static double[] times(double[] a, double[] b) {
    double[] products = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      products[k] = a[k] * b[k];
    }
    return products;
  }

  private static double squares(double[] values) {
    return Arrays.stream(values).map(value -> value * value).sum();
  }

  /**
   * Which points share what was sampled: their values of all factors that have more than a few.
   *
   * @param of the draw of each point
   * @param areGiven whether nothing was sampled: every combination of levels was run
   */
  private record Draws(int[] of, boolean areGiven) {

    static Draws of(double[][] points) {
      boolean[] ranged = new boolean[points[0].length];
      double combinations = 1;
      boolean anyRanged = false;
      for (int i = 0; i < ranged.length; i++) {
        int factor = i;
        long levels = Arrays.stream(points).mapToDouble(point -> point[factor]).distinct().count();
        ranged[i] = levels > MOST_LEVELS;
        anyRanged |= ranged[i];
        combinations *= levels;
      }
      Map<String, Integer> known = new HashMap<>();
      int[] of = new int[points.length];
      for (int k = 0; k < of.length; k++) {
        of[k] = anyRanged ? known.computeIfAbsent(key(points[k], ranged), any -> known.size()) : k;
      }
      return new Draws(of, !anyRanged && combinations == points.length);
    }

    private static String key(double[] point, boolean[] ranged) {
      StringBuilder key = new StringBuilder();
      for (int i = 0; i < ranged.length; i++) {
        key.append(ranged[i] ? point[i] : "").append(' ');
      }
      return key.toString();
    }

    double[] sums(double[] values) {
      double[] sums = new double[of.length];
      for (int k = 0; k < of.length; k++) {
        sums[of[k]] += values[k];
      }
      return sums;
    }

    /** Number of draws of equal weight that would be worth as much as these. */
    double effective(double[] weights) {
      double[] sums = sums(weights);
      double squares = squares(sums);
      return squares * squares / squares(times(sums, sums));
    }
  }
}
