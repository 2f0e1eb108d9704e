package org.casus.run;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casus.experiment.Experiment;
import org.casus.experiment.Keep;
import org.casus.experiment.Observation;
import org.casus.experiment.Remaining;

/**
 * Runs an experiment in parallel and hands over every observation in the order of runs.
 *
 * <p>Neither the order nor a value depends on the number of threads. Work and results wait in a
 * window of a few chunks, so that memory does not grow with the number of replications.
 *
 * @param threads number of threads that simulate, at least 1
 */
public record Runner(Simulator simulator, int threads, Keep keep, Terms terms) {

  public Runner {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
  }

  /** A runner that gives no replication up. */
  public Runner(Simulator simulator, int threads, Keep keep) {
    this(simulator, threads, keep, Terms.USUAL);
  }

  /**
   * Runs what is left of an experiment with a fixed number of replications.
   *
   * @param sink takes each observation, in order, on the calling thread
   * @return how it ended; what was handed over before an early end is a prefix of what was left
   */
  public Ending run(
      Experiment experiment, Remaining remaining, Consumer<Observation> sink, Watch watch) {
    return with(experiment, remaining, watch, pass -> pass.follow(new Agenda(remaining), sink));
  }

  /**
   * Runs what is left of an experiment whose outcomes decide how often a point is run.
   *
   * @param rule knows every outcome so far, and is told all others
   * @param sink takes each observation, in order, on the calling thread
   */
  public Ending run(
      Experiment experiment,
      Remaining remaining,
      Sufficiency rule,
      Consumer<Observation> sink,
      Watch watch) {
    Consumer<Observation> both =
        observation -> {
          sink.accept(observation);
          rule.add(observation.outcome());
        };
    return with(
        experiment,
        remaining,
        watch,
        pass -> {
          Batches batches = new Batches(experiment, rule);
          Optional<Ending> early = Optional.empty();
          Optional<Batch> batch = batches.next();
          while (early.isEmpty() && batch.isPresent()) {
            Remaining missing = batch.get().missing(experiment, remaining);
            pass.tally().expect(missing.size() + batches.mostLeft());
            early = pass.follow(new Agenda(missing), both);
            batch = early.isEmpty() ? batches.next() : batch;
          }
          pass.tally().expect(batches.mostLeft());
          return early;
        });
  }

  private Ending with(
      Experiment experiment,
      Remaining remaining,
      Watch watch,
      Function<Pass, Optional<Ending>> work) {
    Tally tally = new Tally(remaining, terms.stopsAtFailure());
    try (Deadline deadline = new Deadline(terms.timeout());
        Crew crew = new Crew(threads, new Replicator(simulator, experiment, keep, deadline))) {
      Ticker ticker = new Ticker(tally, watch);
      Optional<Ending> early = work.apply(new Pass(crew, threads, tally, ticker));
      ticker.tell();
      return early.orElseGet(() -> new Ending(Ending.Kind.COMPLETE, "", tally.progress()));
    }
  }
}
