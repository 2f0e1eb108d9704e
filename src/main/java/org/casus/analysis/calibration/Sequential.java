package org.casus.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.casus.analysis.Require;
import org.casus.experiment.design.SplitMix64;

/**
 * Approximate Bayesian computation by population Monte Carlo: draws move towards the targets over
 * rounds of decreasing tolerance, and weights undo what the moving favoured.
 *
 * <p>Parameters are coordinates of [0, 1), on which the prior is uniform. A first population comes
 * from the prior; the tolerance of each further round is a quantile of the distances of the last,
 * or, where many are equal, the largest that is smaller than before; draws are chosen by weight and
 * moved by a normal kernel of twice the weighted variance, until as many as before lie within the
 * tolerance. Distances are in standard deviations of the summaries over the first population. A
 * draw whose summary was not observed is rejected.
 *
 * <p>Draws are asked for a population at a time, so that a caller may simulate them at once. Equal
 * seeds and equal summaries give equal draws.
 *
 * <p>Source: Beaumont, Cornuet, Marin and Robert (2009), doi:10.1093/biomet/asp052; Toni, Welch,
 * Strelkowa, Ipsen and Stumpf (2009), doi:10.1098/rsif.2008.0172.
 *
 * @param first draws from the prior, coordinates of [0, 1), at least 20: the size of a population
 * @param rounds the most rounds, the first one included, at least 1
 * @param quantile of the distances that is the next tolerance, (0, 1)
 * @param most the most draws that are simulated, at least one population
 * @param seed of the draws
 */
public record Sequential(
    List<List<Double>> first, int rounds, double quantile, long most, long seed) {

  /** The smallest population. */
  public static final int LEAST_PARTICLES = 20;

  /** Checks the ranges. */
  public Sequential {
    first = first.stream().map(List::copyOf).toList();
    Require.that(first.size() >= LEAST_PARTICLES, "particles", first.size(), "at least 20");
    Require.that(rounds >= 1, "rounds", rounds, "at least 1");
    Require.that(quantile > 0 && quantile < 1, "quantile", quantile, "a number of (0, 1)");
    Require.that(most >= first.size(), "most", most, "at least the number of particles");
  }

  /**
   * What it came to.
   *
   * @param posterior the last population that is complete
   * @param rounds every complete round, in order
   * @param runs draws that were simulated, those of an incomplete round included
   */
  public record Found(Posterior posterior, List<Round> rounds, long runs) {

    /** Copies the list. */
    public Found {
      rounds = List.copyOf(rounds);
    }
  }

  /**
   * One population.
   *
   * @param tolerance the largest distance that was accepted, at least 0; infinite in the first
   * @param runs draws that were simulated for it
   * @param effective how many draws of equal weight would say as much
   */
  public record Round(double tolerance, long runs, double effective) {}

  /** Whether a first population with these summaries leads anywhere: two draws were observed. */
  public static boolean canBegin(List<double[]> summaries) {
    return summaries.stream().filter(row -> Arrays.stream(row).allMatch(Double::isFinite)).count()
        >= 2;
  }

  /**
   * Draws from the posterior.
   *
   * @param simulation the summaries of some draws, in order; NaN where one was not observed
   * @param targets what was observed in the world
   * @throws IllegalArgumentException when fewer than two draws of the first population were
   *     observed
   */
  public Found run(Function<List<List<Double>>, List<double[]>> simulation, double[] targets) {
    int particles = first.size();
    SplitMix64 random = new SplitMix64(SplitMix64.hash(seed, particles));
    List<double[]> summaries = simulation.apply(first);
    Distance distance = Distance.of(summaries, targets);
    Population last = Population.first(first, summaries, distance);
    Require.that(last.size() >= 2, "draws", last.size(), "at least 2 that were observed");
    List<Round> told = new ArrayList<>();
    told.add(new Round(Double.POSITIVE_INFINITY, particles, last.effective()));
    long runs = particles;
    double tolerance = Double.POSITIVE_INFINITY;
    while (told.size() < rounds && tolerance > 0 && runs < most) {
      OptionalDouble smaller = last.smaller(quantile, tolerance);
      if (smaller.isEmpty()) {
        break;
      }
      tolerance = smaller.getAsDouble();
      Acceptance next = new Acceptance(last, tolerance, distance);
      long before = runs;
      while (next.size() < particles && runs < most) {
        int batch = (int) Math.min(particles, most - runs);
        List<List<Double>> proposed = last.proposals(batch, random);
        next.add(proposed, simulation.apply(proposed), particles);
        runs += batch;
      }
      if (next.size() < particles) {
        break;
      }
      last = next.population();
      told.add(new Round(tolerance, runs - before, last.effective()));
    }
    double radius = told.get(told.size() - 1).tolerance();
    return new Found(last.posterior(radius, (int) runs), told, runs);
  }
}
