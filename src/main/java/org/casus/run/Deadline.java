package org.casus.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Interrupts a replication that takes too long; the model notices at its next day.
 *
 * <p>What a replication comes to never depends on time, but whether it is given up does.
 */
final class Deadline implements AutoCloseable {

  private final Optional<Duration> limit;
  private final ScheduledExecutorService clock;

  Deadline(Optional<Duration> limit) {
    this.limit = limit;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "casus-deadline");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The result of some work, which is told whether its time was up when it failed. */
  <T> T within(Supplier<T> work, Function<RuntimeException, T> late) {
    if (limit.isEmpty()) {
      return work.get();
    }
    Watched watched = new Watched(Thread.currentThread());
    var alarm = clock.schedule(watched::expire, limit.get().toNanos(), TimeUnit.NANOSECONDS);
    try {
      return work.get();
    } catch (RuntimeException e) {
      if (watched.expired()) {
        return late.apply(e);
      }
      throw e;
    } finally {
      alarm.cancel(false);
      watched.end();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** A thread that may be interrupted until its work has ended. */
  private static final class Watched {

    private final Thread thread;
    private boolean ended;
    private boolean expired;

    Watched(Thread thread) {
      this.thread = thread;
    }

    synchronized void expire() {
      if (!ended) {
        expired = true;
        thread.interrupt();
      }
    }

    synchronized boolean expired() {
      return expired;
    }

    /** Nothing of this deadline is left for the next work of the thread. */
    synchronized void end() {
      ended = true;
      if (expired) {
        Thread.interrupted();
      }
    }
  }
}
