package org.casus.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casus.analysis.Require;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.NondominatedSortingPopulation;

/**
 * Search for candidates that no other beats in every objective, by NSGA-II of the MOEA Framework:
 * simulated binary crossover (index 15), polynomial mutation (index 20, one coordinate in the
 * mean), binary tournaments without replacement.
 *
 * <p>Candidates are asked for a generation at a time, so that a caller may try them at once. Equal
 * seeds and equal objectives give equal candidates. It treats objectives as known without error.
 *
 * <p>Source: Deb, Pratap, Agarwal and Meyarivan (2002), doi:10.1109/4235.996017.
 *
 * @param first the candidates of the first generation, coordinates of [0, 1], at least 4
 * @param objectives number of objectives, at least 1
 * @param generations number of generations, the first one included, at least 1
 * @param seed of crossover, mutation and tournaments
 */
public record ParetoSearch(List<List<Double>> first, int objectives, int generations, long seed) {

  /** The smallest population that can be crossed and sorted. */
  public static final int LEAST_POPULATION = 4;

  private static final double CROSSOVER_INDEX = 15;
  private static final double MUTATION_INDEX = 20;

  /** Checks the ranges. */
  public ParetoSearch {
    first = first.stream().map(List::copyOf).toList();
    Require.that(
        first.size() >= LEAST_POPULATION, "population", first.size(), "at least 4 candidates");
    Require.that(objectives >= 1, "objectives", objectives, "at least 1");
    Require.that(generations >= 1, "generations", generations, "at least 1");
  }

  /**
   * Searches.
   *
   * @param evaluation the objectives of some candidates, in order, all to be made small; NaN where
   *     a candidate cannot be judged, which makes it worse than any other
   * @return those of the last population that no other of it dominates
   */
  public List<List<Double>> run(Function<List<List<Double>>, List<List<Double>>> evaluation) {
    // The source of random numbers of the framework belongs to the thread that asks.
    PRNG.setSeed(seed);
    UnitCube cube = new UnitCube(first.get(0).size(), objectives);
    Generations search =
        new Generations(
            cube,
            first.size(),
            new NondominatedSortingPopulation(),
            new CompoundVariation(
                new SBX(1, CROSSOVER_INDEX), new PM(1.0 / cube.dimensions(), MUTATION_INDEX)),
            size -> cube.solutions(first),
            evaluation);
    search.initialize();
    for (int generation = 1; generation < generations; generation++) {
      search.step();
    }
    List<List<Double>> best = new ArrayList<>();
    search.getResult().forEach(solution -> best.add(UnitCube.coordinates(solution)));
    return best;
  }
}
