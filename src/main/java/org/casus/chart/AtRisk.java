package org.casus.chart;

import java.util.List;

/**
 * Numbers at risk, printed below a survival plot.
 *
 * @param times at which they are given, ascending, in the unit of the time axis
 * @param counts for each curve one number for each time, at least 0
 */
public record AtRisk(List<Double> times, List<List<Integer>> counts) {

  /** Copies the lists and refuses rows of another length. */
  public AtRisk {
    times = List.copyOf(times);
    counts = counts.stream().map(List::copyOf).toList();
    for (List<Integer> row : counts) {
      Check.sameLength("counts", row.size(), "times", times.size());
    }
  }

  /** Returns no numbers at risk. */
  public static AtRisk none() {
    return new AtRisk(List.of(), List.of());
  }
}
