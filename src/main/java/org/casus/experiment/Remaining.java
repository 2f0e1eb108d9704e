package org.casus.experiment;

import java.util.List;

/**
 * What is left to do of an experiment.
 *
 * @param done number of runs that are finished, failed ones included
 * @param failed how many of them failed
 * @param spans the runs that are missing, in order
 */
public record Remaining(long done, long failed, List<Span> spans) {

  public Remaining {
    spans = List.copyOf(spans);
  }

  /** All of an experiment. */
  public static Remaining all(Experiment experiment) {
    return all(new Span(0, experiment.runs()));
  }

  /** All of some runs. */
  public static Remaining all(Span plan) {
    return new Remaining(0, 0, List.of(plan));
  }

  /** Whether a run is missing. */
  public boolean misses(long run) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (run < span.first()) {
        high = middle - 1;
      } else if (run >= span.end()) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Number of runs that are missing. */
  public long size() {
    return spans.stream().mapToLong(Span::size).sum();
  }

  /** Number of runs, finished or missing. */
  public long total() {
    return done + size();
  }
}
