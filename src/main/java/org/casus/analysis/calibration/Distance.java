package org.casus.analysis.calibration;

import java.util.List;
import org.casus.analysis.Moments;

/**
 * How far summaries lie from targets, in standard deviations.
 *
 * @param targets what was observed in the world
 * @param scales one a target, above 0
 */
record Distance(double[] targets, double[] scales) {

  /** With the standard deviations of some summaries; 1 where they do not vary. */
  static Distance of(List<double[]> summaries, double[] targets) {
    double[] scales = new double[targets.length];
    for (int j = 0; j < targets.length; j++) {
      int column = j;
      double deviation =
          Moments.of(
                  summaries.stream()
                      .mapToDouble(row -> row[column])
                      .filter(Double::isFinite)
                      .toArray())
              .deviation();
      scales[j] = deviation > 0 ? deviation : 1;
    }
    return new Distance(targets, scales);
  }

  /** The distance; NaN where a summary was not observed. */
  double of(double[] summary) {
    double squares = 0;
    for (int j = 0; j < targets.length; j++) {
      double off = (summary[j] - targets[j]) / scales[j];
      squares += off * off;
    }
    return Math.sqrt(squares);
  }
}
