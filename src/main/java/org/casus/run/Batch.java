package org.casus.run;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Experiment;
import org.casus.experiment.Remaining;
import org.casus.experiment.Span;

/**
 * Some replications of some points, which can be run without looking at each other's outcomes.
 *
 * @param points indices of the points, ascending
 * @param first the first replication
 * @param rounds number of replications of each point, at least 1
 */
record Batch(long[] points, long first, long rounds) {

  /** Those of its runs that are missing, in the order of runs. */
  Remaining missing(Experiment experiment, Remaining all) {
    List<Span> spans = new ArrayList<>();
    for (long replication = first; replication < first + rounds; replication++) {
      for (long point : points) {
        long run = replication * experiment.points() + point;
        int last = spans.size() - 1;
        if (all.misses(run)) {
          if (last >= 0 && spans.get(last).end() == run) {
            spans.set(last, new Span(spans.get(last).first(), run + 1));
          } else {
            spans.add(new Span(run, run + 1));
          }
        }
      }
    }
    return new Remaining(0, 0, spans);
  }
}
