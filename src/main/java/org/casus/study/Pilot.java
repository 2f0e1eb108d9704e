package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Experiment;
import org.casus.experiment.InfeasiblePoint;
import org.casus.history.History;
import org.casus.run.Simulator;

/**
 * A few replications that tell what the others will cost.
 *
 * <p>It runs points from all over the design, again and again until it has taken about two seconds.
 * The first round also starts the program up, so its time does not count unless there is no other.
 *
 * @param histories of the first round
 * @param infeasible what cannot be run, a line each
 * @param replications whose time counts
 * @param seconds that one of them took on one thread
 * @param warm whether the first round is left out of the time
 */
record Pilot(
    List<History> histories,
    List<String> infeasible,
    int replications,
    double seconds,
    boolean warm) {

  private static final int POINTS = 5;
  private static final int ROUNDS = 20;
  private static final double SECONDS = 2;
  private static final double NANOS_A_SECOND = 1e9;

  static Pilot of(Experiment experiment, Simulator simulator) {
    List<Long> points = points(experiment.points());
    List<String> infeasible = new ArrayList<>();
    List<History> histories = new ArrayList<>();
    List<Long> feasible = new ArrayList<>();
    long begin = System.nanoTime();
    for (long point : points) {
      try {
        histories.add(
            simulator.simulate(experiment.point(point).scenario(), experiment.seed(point), 0));
        feasible.add(point);
      } catch (InfeasiblePoint e) {
        infeasible.add("Design point " + point + " cannot be run: " + e.getMessage());
      }
    }
    double first = since(begin);
    int rounds = 0;
    long warm = System.nanoTime();
    while (!feasible.isEmpty() && rounds < ROUNDS && since(begin) < SECONDS) {
      rounds++;
      for (long point : feasible) {
        simulator.simulate(experiment.point(point).scenario(), experiment.seed(point), rounds);
      }
    }
    int timed = Math.max(1, rounds) * feasible.size();
    double spent = rounds == 0 ? first : since(warm);
    return new Pilot(histories, infeasible, timed, spent / Math.max(1, timed), rounds > 0);
  }

  /** Points from the first to the last, evenly. */
  private static List<Long> points(long all) {
    long count = Math.min(POINTS, all);
    List<Long> points = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      points.add(i * (all - 1) / Math.max(1, count - 1));
    }
    return points;
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / NANOS_A_SECOND;
  }
}
