package org.casus.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.LatinHypercube;
import org.casus.experiment.plan.Search;

/**
 * What an experiment finds out by candidates that depend on the outcomes of earlier ones.
 *
 * <p>Each candidate is a combination of levels of the levers, run at every world: a combination of
 * levels of what nobody controls. Design point K is candidate K / worlds at world K % worlds, so a
 * further candidate changes no earlier point.
 *
 * @param search what is searched for
 * @param levers what differs between candidates
 * @param worlds number of worlds, at least 1
 * @param replications of each point while the search lasts
 * @param seed of the search
 * @param candidates known so far, coordinates of [0, 1) in the order of the levers
 * @param over the experiment with other candidates
 */
public record Exploration(
    Search search,
    List<Factor> levers,
    long worlds,
    long replications,
    long seed,
    List<List<Double>> candidates,
    Function<List<List<Double>>, Experiment> over) {

  /** Coordinates have so many steps, so that the last bit of a power decides nothing. */
  public static final double STEPS = 1e9;

  private static final int TRIES = 50;

  public Exploration {
    levers = List.copyOf(levers);
    candidates =
        candidates.stream().map(one -> one.stream().map(Exploration::inside).toList()).toList();
  }

  /** The experiment with further candidates. */
  public Experiment with(List<List<Double>> further) {
    List<List<Double>> all = new ArrayList<>(candidates);
    all.addAll(
        further.stream().map(one -> one.stream().map(Exploration::inside).toList()).toList());
    return over.apply(all);
  }

  /** The candidates that the search begins with, some of them perhaps with the same levels. */
  public List<List<Double>> first() {
    return first(levers.size(), search.population(), seed);
  }

  /** The candidates of a first generation: a Latin hypercube. */
  public static List<List<Double>> first(int levers, int population, long seed) {
    Design design = LatinHypercube.maximin(levers, population, seed, TRIES);
    List<List<Double>> first = new ArrayList<>();
    for (long k = 0; k < population; k++) {
      List<Double> point = new ArrayList<>();
      for (double coordinate : design.point(k)) {
        point.add(Math.rint(coordinate * STEPS) / STEPS);
      }
      first.add(point);
    }
    return first;
  }

  /**
   * Those candidates that differ in some level from every earlier one.
   *
   * @param levers whose levels are looked at
   */
  public static List<List<Double>> distinct(List<Factor> levers, List<List<Double>> candidates) {
    Map<List<Object>, List<Double>> found = new LinkedHashMap<>();
    candidates.forEach(one -> found.putIfAbsent(levels(levers, one), one));
    return List.copyOf(found.values());
  }

  /** The levels of the levers at coordinates of [0, 1], in their order. */
  public List<Object> levels(List<Double> coordinates) {
    return levels(levers, coordinates);
  }

  private static List<Object> levels(List<Factor> levers, List<Double> coordinates) {
    List<Object> levels = new ArrayList<>();
    for (int i = 0; i < levers.size(); i++) {
      levels.add(levers.get(i).levels().at(inside(coordinates.get(i))));
    }
    return levels;
  }

  /** A coordinate below 1. */
  private static double inside(double coordinate) {
    return Math.min(coordinate, Levels.TOP);
  }

  /** The largest number of runs that it may take. */
  public long mostRuns() {
    return search.most() * worlds * replications;
  }
}
