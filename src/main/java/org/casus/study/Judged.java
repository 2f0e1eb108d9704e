package org.casus.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.casus.experiment.Outcome;
import org.casus.experiment.Remaining;
import org.casus.experiment.Span;

/** What is known of candidates: which runs are done, and the means of their objectives. */
final class Judged {

  private final Objectives objectives;
  private final long worlds;
  private final long replications;
  private final List<Candidate> candidates = new ArrayList<>();
  private long done;
  private long failed;

  Judged(Objectives objectives, long worlds, long replications) {
    this.objectives = objectives;
    this.worlds = worlds;
    this.replications = replications;
  }

  private static final class Candidate {
    private final BitSet runs = new BitSet();
    private final double[] sums;
    private final long[] counts;

    Candidate(int objectives) {
      this.sums = new double[objectives];
      this.counts = new long[objectives];
    }
  }

  /** Takes an outcome; those of a candidate in the order of its runs. */
  void add(Outcome outcome) {
    if (outcome.replication() >= replications) {
      return;
    }
    Candidate candidate = candidate((int) (outcome.point() / worlds));
    candidate.runs.set((int) (outcome.replication() * worlds + outcome.point() % worlds));
    done++;
    failed += outcome.status() == Outcome.Status.DONE ? 0 : 1;
    for (int i = 0; i < objectives.size(); i++) {
      double value = objectives.value(i, outcome.values());
      if (!Double.isNaN(value)) {
        candidate.sums[i] += value;
        candidate.counts[i]++;
      }
    }
  }

  private Candidate candidate(int number) {
    while (candidates.size() <= number) {
      candidates.add(new Candidate(objectives.size()));
    }
    return candidates.get(number);
  }

  /** The means of the objectives of a candidate, turned so that small is good; NaN for none. */
  List<Double> means(int number) {
    Candidate candidate = candidate(number);
    List<Double> means = new ArrayList<>();
    for (int i = 0; i < objectives.size(); i++) {
      means.add(objectives.small(i, candidate.sums[i] / candidate.counts[i]));
    }
    return means;
  }

  /**
   * The runs that some candidates lack.
   *
   * @param numbers ascending
   * @param points number of design points of the experiment
   */
  Remaining missing(int[] numbers, long points) {
    List<Span> spans = new ArrayList<>();
    for (long replication = 0; replication < replications; replication++) {
      for (int number : numbers) {
        for (long world = 0; world < worlds; world++) {
          if (!candidate(number).runs.get((int) (replication * worlds + world))) {
            add(spans, replication * points + number * worlds + world);
          }
        }
      }
    }
    return new Remaining(done, failed, spans);
  }

  private static void add(List<Span> spans, long run) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).end() == run) {
      spans.set(last, new Span(spans.get(last).first(), run + 1));
    } else {
      spans.add(new Span(run, run + 1));
    }
  }
}
