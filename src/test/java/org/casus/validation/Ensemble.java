package org.casus.validation;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.casus.analysis.Quantiles;

/**
 * A forecast of one number as equally likely members, scored against what came.
 *
 * @param members at least one
 */
record Ensemble(double... members) {

  Ensemble {
    members = members.clone();
    Arrays.sort(members);
  }

  /**
   * Continuous ranked probability score of the empirical distribution, in the unit of the number; 0
   * is perfect. Of one member it is the absolute error.
   *
   * <p>Source: Gneiting and Raftery 2007, the mean distance to what came less half the mean
   * distance between members.
   */
  double crps(double seen) {
    int n = members.length;
    double error = DoubleStream.of(members).map(m -> Math.abs(m - seen)).average().orElseThrow();
    double apart = 0;
    for (int i = 0; i < n; i++) {
      apart += members[i] * (2.0 * i - n + 1);
    }
    return error - apart / n / n;
  }

  /** Whether a central interval holds what came, both ends included. */
  boolean covers(double seen, double confidence) {
    double tail = (1 - confidence) / 2;
    return Quantiles.ofSorted(members, tail) <= seen
        && seen <= Quantiles.ofSorted(members, 1 - tail);
  }
}
