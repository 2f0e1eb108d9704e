package org.casus.run;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.casus.experiment.Observation;

/** Waits for results, tells the progress meanwhile, and sees whether the run is to end. */
final class Ticker {

  private static final long TICK_NANOS = 100_000_000;
  private static final long GRACE_NANOS = 2_000_000_000;

  private final Tally tally;
  private final Watch watch;
  private long told = System.nanoTime();
  private long deadline;
  private boolean cancelled;

  Ticker(Tally tally, Watch watch) {
    this.tally = tally;
    this.watch = watch;
  }

  /** The observations of a chunk; fewer or none once the run is cancelled. */
  List<Observation> await(Future<List<Observation>> result, Crew crew) {
    while (true) {
      look(crew);
      try {
        return result.get(TICK_NANOS, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (cancelled && System.nanoTime() - deadline > 0) {
          return List.of();
        }
      } catch (InterruptedException e) {
        cancel(crew);
      } catch (ExecutionException e) {
        throw new IllegalStateException("the program failed: " + e.getCause(), e.getCause());
      }
    }
  }

  void tell() {
    told = System.nanoTime();
    watch.progress().accept(tally.progress());
  }

  private void look(Crew crew) {
    if (System.nanoTime() - told >= TICK_NANOS) {
      tell();
    }
    if (watch.cancelled().getAsBoolean()) {
      cancel(crew);
    }
  }

  private void cancel(Crew crew) {
    if (!cancelled) {
      cancelled = true;
      deadline = System.nanoTime() + GRACE_NANOS;
      crew.stop();
    }
  }
}
