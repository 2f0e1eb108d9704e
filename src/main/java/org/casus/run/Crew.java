package org.casus.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.casus.experiment.Observation;

/** A fixed number of daemon threads that work off chunks of runs until told to stop. */
final class Crew implements AutoCloseable {

  private final ExecutorService threads;
  private final LongFunction<Observation> work;
  private volatile boolean stopped;

  Crew(int size, Replicator replicator) {
    this.work = replicator::observe;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            size,
            task -> {
              Thread thread = new Thread(task, "casus-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The observations of some runs in a row; fewer when told to stop meanwhile. */
  Future<List<Observation>> submit(long first, long size) {
    return threads.submit(
        () -> {
          List<Observation> done = new ArrayList<>();
          for (long run = first; run < first + size && !stopped; run++) {
            done.add(work.apply(run));
          }
          return done;
        });
  }

  /** Lets every thread finish the run it is at, and no other. */
  void stop() {
    stopped = true;
  }

  @Override
  public void close() {
    stop();
    threads.shutdownNow();
  }
}
