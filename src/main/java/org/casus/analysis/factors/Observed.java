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

  /** Mean at each design point; NaN where no replication observed it. */
  public double[] means() {
    double[] means = new double[runs.length];
    for (int point = 0; point < means.length; point++) {
      Moments moments = moments(point);
      means[point] = moments.n() == 0 ? Double.NaN : moments.mean();
    }
    return means;
  }

  /** Largest number of replications of a design point. */
  public int replications() {
    return Arrays.stream(runs).mapToInt(row -> row.length).max().orElse(0);
  }
}
