package org.casus.analysis.factors;

import java.util.Arrays;
import org.casus.analysis.Moments;

/**
 * One subject at every design point.
 *
 * @param runs by design point, then by replication; NaN where it was not observed
 */
public record Observed(Subject subject, double[][] runs) {

  /** Size, mean and spread at a design point, over the replications that observed it. */
  public Moments moments(int point) {
    return Moments.of(Arrays.stream(runs[point]).filter(Double::isFinite).toArray());
  }

  /**
   * Mean at each design point; NaN where no replication observed it. Points where as many of as
   * many replications agree have the same mean to the last digit, in whatever order they came, so
   * that they fall on the same side of every threshold.
   */
  public double[] means() {
    return Arrays.stream(runs)
        .mapToDouble(
            row -> Arrays.stream(row).filter(Double::isFinite).average().orElse(Double.NaN))
        .toArray();
  }

  /** Largest number of replications of a design point. */
  public int replications() {
    return Arrays.stream(runs).mapToInt(row -> row.length).max().orElse(0);
  }
}
