package org.casus.run;

import java.util.Optional;
import java.util.stream.LongStream;
import org.casus.experiment.Experiment;

/**
 * What is to be run of an experiment whose outcomes decide how often a point is run.
 *
 * <p>Points that are known well enough drop out between batches. How large a batch is depends on
 * the number of points left alone, so that neither threads nor a resume change which runs are done.
 */
final class Batches {

  private static final long RUNS_OF_A_BATCH = 64;
  private static final long MOST_ROUNDS = 16;

  private final Experiment experiment;
  private final Sufficiency rule;
  private long[] active;
  private long replications;

  Batches(Experiment experiment, Sufficiency rule) {
    this.experiment = experiment;
    this.rule = rule;
    this.active = LongStream.range(0, experiment.points()).toArray();
  }

  /** The next batch, once the rule knows every outcome of the last one; empty at the end. */
  Optional<Batch> next() {
    long most = experiment.replications();
    long rounds = experiment.rule().least();
    if (replications > 0) {
      active = LongStream.of(active).filter(point -> !rule.enough(point, replications)).toArray();
      long wanted = active.length == 0 ? 0 : Math.max(1, RUNS_OF_A_BATCH / active.length);
      rounds = Math.min(Math.min(MOST_ROUNDS, wanted), most - replications);
    }
    if (rounds == 0) {
      return Optional.empty();
    }
    Batch batch = new Batch(active, replications, rounds);
    replications += rounds;
    return Optional.of(batch);
  }

  /** The largest number of runs after the batches so far. */
  long mostLeft() {
    return active.length * (experiment.replications() - replications);
  }
}
