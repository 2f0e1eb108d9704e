package org.casus.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.casus.experiment.Experiment;
import org.casus.experiment.Keep;
import org.casus.experiment.Observation;
import org.casus.experiment.Remaining;
import org.casus.experiment.Span;

/**
 * Runs an experiment in parallel and hands over every observation in the order of runs.
 *
 * <p>Neither the order nor a value depends on the number of threads. Work and results wait in a
 * window of a few chunks, so that memory does not grow with the number of replications.
 *
 * @param threads number of threads that simulate, at least 1
 */
public record Runner(Simulator simulator, int threads, Keep keep) {

  private static final int WINDOW = 4;

  public Runner {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
  }

  /**
   * Runs what is left of an experiment.
   *
   * @param sink takes each observation, in order, on the calling thread
   * @return how it ended; what was handed over before an early end is a prefix of what was left
   */
  public Ending run(
      Experiment experiment, Remaining remaining, Consumer<Observation> sink, Watch watch) {
    Replicator replicator = new Replicator(simulator, experiment, keep);
    Tally tally = new Tally(remaining);
    try (Crew crew = new Crew(threads, replicator::observe)) {
      Ticker ticker = new Ticker(tally, watch);
      Optional<Ending> early = follow(new Agenda(remaining), crew, tally, ticker, sink);
      ticker.tell();
      return early.orElseGet(() -> new Ending(Ending.Kind.COMPLETE, "", tally.progress()));
    }
  }

  private Optional<Ending> follow(
      Agenda agenda, Crew crew, Tally tally, Ticker ticker, Consumer<Observation> sink) {
    Deque<Chunk> window = new ArrayDeque<>();
    while (agenda.left() > 0 || !window.isEmpty()) {
      while (agenda.left() > 0 && window.size() < WINDOW * threads) {
        Span span = agenda.next(Chunk.size(agenda.left(), threads, tally.mean()));
        window.add(new Chunk(span.size(), crew.submit(span.first(), span.size())));
      }
      Chunk chunk = window.remove();
      List<Observation> observations = ticker.await(chunk.result(), crew);
      for (Observation observation : observations) {
        sink.accept(observation);
        tally.add(observation);
        Optional<String> verdict = tally.verdict();
        if (verdict.isPresent()) {
          return Optional.of(new Ending(Ending.Kind.STOPPED, verdict.get(), tally.progress()));
        }
      }
      if (observations.size() < chunk.size()) {
        return Optional.of(new Ending(Ending.Kind.INTERRUPTED, "interrupted", tally.progress()));
      }
    }
    return Optional.empty();
  }

  private record Chunk(long size, Future<List<Observation>> result) {

    private static final double MILLISECONDS = 10;
    private static final long LARGEST = 128;

    static long size(long left, int threads, double mean) {
      if (mean <= 0) {
        return 1;
      }
      long share = Math.max(1, left / (2L * threads));
      return Math.min(Math.min(LARGEST, share), Math.max(1, (long) (MILLISECONDS / mean)));
    }
  }
}
