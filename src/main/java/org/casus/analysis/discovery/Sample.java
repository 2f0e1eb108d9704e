package org.casus.analysis.discovery;

import java.util.Arrays;
import org.casus.analysis.Require;

/** Points and which of them are of interest, checked; rows are named by their index. */
record Sample(double[][] points, boolean[] interesting) {

  static Sample of(double[][] points, boolean[] interesting) {
    Require.that(points.length >= 1, "points", "none", "a list of at least one point");
    Require.that(
        points.length == interesting.length,
        "interesting",
        interesting.length + " values",
        "as many as the " + points.length + " points");
    int dimensions = points[0].length;
    Require.that(dimensions >= 1, "factors", dimensions, "a number of factors of at least 1");
    for (int k = 0; k < points.length; k++) {
      Require.sample("points[" + k + "]", points[k], 1);
      Require.that(
          points[k].length == dimensions,
          "points[" + k + "]",
          points[k].length + " values",
          "as long as the first");
    }
    return new Sample(points, interesting);
  }

  int dimensions() {
    return points[0].length;
  }

  int[] rows() {
    int[] rows = new int[points.length];
    Arrays.setAll(rows, k -> k);
    return rows;
  }

  int interest(int[] rows) {
    int count = 0;
    for (int row : rows) {
      count += interesting[row] ? 1 : 0;
    }
    return count;
  }

  double[] sorted(int[] rows, int factor) {
    double[] values = Arrays.stream(rows).mapToDouble(row -> points[row][factor]).toArray();
    Arrays.sort(values);
    return values;
  }

  /** The rows whose value lies within limits. */
  int[] within(int[] rows, int factor, Box.Limits limits) {
    return Arrays.stream(rows).filter(row -> limits.holds(points[row][factor])).toArray();
  }

  Score score(int[] rows) {
    return new Score(rows.length, interest(rows), points.length, interest(rows()));
  }
}
