package org.casus.run;

import java.util.List;
import java.util.Optional;
import org.casus.experiment.Digest;
import org.casus.experiment.Experiment;
import org.casus.experiment.Keep;
import org.casus.experiment.Observation;
import org.casus.experiment.Outcome;
import org.casus.experiment.Responses;
import org.casus.history.History;

/**
 * Simulates and measures one run of an experiment; a failure becomes an outcome of its own.
 *
 * <p>It lets pass only what concerns the whole program, such as want of memory.
 */
final class Replicator {

  private static final String LATE = "took longer than its time-out";

  private final Simulator simulator;
  private final Experiment experiment;
  private final Keep keep;
  private final Points points;
  private final Deadline deadline;

  Replicator(Simulator simulator, Experiment experiment, Keep keep, Deadline deadline) {
    this.simulator = simulator;
    this.experiment = experiment;
    this.keep = keep;
    this.points = new Points(experiment);
    this.deadline = deadline;
  }

  Observation observe(long run) {
    long point = experiment.pointOf(run);
    long replication = experiment.replicationOf(run);
    long start = System.nanoTime();
    try {
      return deadline.within(
          () -> measured(point, replication, start),
          late -> unfinished(point, replication, start, Outcome.Status.TIMED_OUT, LATE));
    } catch (StageFailure failure) {
      String message = String.valueOf(failure.getMessage());
      return unfinished(point, replication, start, Outcome.Status.FAILED, message);
    }
  }

  private Observation unfinished(
      long point, long replication, long start, Outcome.Status status, String message) {
    Outcome outcome =
        new Outcome(point, replication, experiment.seed(point), status, message, 0, List.of());
    return new Observation(outcome, since(start), List.of(), List.of(), Optional.empty());
  }

  private Observation measured(long point, long replication, long start) {
    long seed = experiment.seed(point);
    Points.Prepared prepared = StageFailure.at("design point", () -> points.of(point));
    History history =
        StageFailure.at(
            "simulation", () -> simulator.simulate(prepared.point().scenario(), seed, replication));
    Outcome outcome =
        StageFailure.at(
            "measurement",
            () ->
                new Outcome(
                    point,
                    replication,
                    seed,
                    Outcome.Status.DONE,
                    "",
                    Digest.of(history),
                    Responses.measure(prepared.responses(), history)));
    return new Observation(
        outcome,
        since(start),
        replication < keep.series() ? history.series() : List.of(),
        replication < keep.events() ? history.events() : List.of(),
        replication < keep.regions() ? history.regions() : Optional.empty());
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
