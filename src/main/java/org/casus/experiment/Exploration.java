package org.casus.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.LatinHypercube;
import org.casus.experiment.plan.Aim;

/**
 * What an experiment finds out by candidates that depend on the outcomes of earlier ones.
 *
 * <p>Each candidate of a search is a combination of levels of the levers, run at every world: a
 * combination of levels of what nobody controls. One of a calibration is a particle: a combination
 * of levels of the uncertainties, in a single world and with chance of its own. Design point K is
 * candidate K / worlds at world K % worlds, so a further candidate changes no earlier point.
 *
 * @param aim what it is for
 * @param factors what differs between candidates
 * @param worlds number of worlds, at least 1
 * @param replications of each point while it lasts
 * @param seed of what decides on candidates
 * @param candidates known so far, coordinates of [0, 1) in the order of the factors
 * @param over the experiment with other candidates
 */
public record Exploration(
    Aim aim,
    List<Factor> factors,
    long worlds,
    long replications,
    long seed,
    List<List<Double>> candidates,
    Function<List<List<Double>>, Experiment> over) {

  /** Coordinates have so many steps, so that the last bit of a power decides nothing. */
  public static final double STEPS = 1e9;

  private static final int TRIES = 50;

  public Exploration {
    factors = List.copyOf(factors);
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

  /** The candidates that it begins with, some of them perhaps with the same levels. */
  public List<List<Double>> first() {
    return first(factors.size(), aim.population(), seed);
  }

  /** The candidates of a first generation: a Latin hypercube. */
  public static List<List<Double>> first(int factors, int population, long seed) {
    Design design = LatinHypercube.maximin(factors, population, seed, TRIES);
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
   * @param factors whose levels are looked at
   */
  public static List<List<Double>> distinct(List<Factor> factors, List<List<Double>> candidates) {
    Map<List<Object>, List<Double>> found = new LinkedHashMap<>();
    candidates.forEach(one -> found.putIfAbsent(levels(factors, one), one));
    return List.copyOf(found.values());
  }

  /** The levels of the factors at coordinates of [0, 1], in their order. */
  public List<Object> levels(List<Double> coordinates) {
    return levels(factors, coordinates);
  }

  private static List<Object> levels(List<Factor> factors, List<Double> coordinates) {
    List<Object> levels = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      levels.add(factors.get(i).levels().at(inside(coordinates.get(i))));
    }
    return levels;
  }

  /** A coordinate below 1. */
  private static double inside(double coordinate) {
    return Math.min(coordinate, Levels.TOP);
  }

  /** The largest number of runs that it may take. */
  public long mostRuns() {
    return mostPoints() * replications;
  }

  /** The largest number of design points that it may come to. */
  public long mostPoints() {
    return aim.most() * worlds;
  }
}
