package org.casus.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.casus.experiment.Observation;
import org.casus.experiment.Span;

/** Works off an agenda with a crew and hands over what comes of it, in order. */
record Pass(Crew crew, int threads, Tally tally, Ticker ticker) {

  private static final int WINDOW = 4;

  /** Works it off; how it ended where that was early. */
  Optional<Ending> follow(Agenda agenda, Consumer<Observation> sink) {
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
