package org.casus.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.Observation;
import org.casus.experiment.Outcome;
import org.casus.experiment.Progress;
import org.casus.experiment.Remaining;

/** Counts finished runs in their order, and says when too many have failed. */
final class Tally {

  private static final long FEWEST_TO_JUDGE = 100;
  private static final double MOST_FAILED = 0.05;
  private static final int MOST_CAUSES = 20;
  private static final double NANOS = 1e9;

  private final Remaining remaining;
  private final long start = System.nanoTime();
  private final Map<String, Long> failures = new LinkedHashMap<>();
  private final boolean stopsAtFailure;
  private long left;
  private long done;
  private long failed;
  private double milliseconds;

  Tally(Remaining remaining, boolean stopsAtFailure) {
    this.remaining = remaining;
    this.stopsAtFailure = stopsAtFailure;
    this.left = remaining.size();
    this.failed = remaining.failed();
    if (remaining.failed() > 0) {
      failures.put("failed before", remaining.failed());
    }
  }

  /** Sets the largest number of runs that are still to come. */
  void expect(long runs) {
    left = runs;
  }

  void add(Observation observation) {
    done++;
    left--;
    milliseconds += observation.milliseconds();
    if (observation.outcome().status() != Outcome.Status.DONE) {
      failed++;
      String cause = observation.outcome().error();
      boolean known = failures.containsKey(cause) || failures.size() < MOST_CAUSES;
      failures.merge(known ? cause : "other causes", 1L, Long::sum);
    }
  }

  /** Why the run must not go on, if it must not. */
  Optional<String> verdict() {
    long finished = remaining.done() + done;
    if (stopsAtFailure && failed > 0) {
      return Optional.of("a replication failed, which ends this study: " + worst());
    }
    if (finished < FEWEST_TO_JUDGE || failed <= MOST_FAILED * finished) {
      return Optional.empty();
    }
    return Optional.of(
        failed + " of " + finished + " replications failed, more than 5 %; most often: " + worst());
  }

  private String worst() {
    return failures.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Mean time of a run, milliseconds; 0 before the first. */
  double mean() {
    return done == 0 ? 0 : milliseconds / done;
  }

  Progress progress() {
    long elapsed = System.nanoTime() - start;
    double rate = elapsed > 0 ? done / (elapsed / NANOS) : 0;
    long nanosLeft = rate > 0 ? (long) (left / rate * NANOS) : 0;
    return new Progress(
        remaining.done() + done,
        remaining.done() + done + left,
        failures,
        rate,
        Duration.ofNanos(elapsed),
        Duration.ofNanos(nanosLeft));
  }
}
