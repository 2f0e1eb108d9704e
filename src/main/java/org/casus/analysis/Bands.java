package org.casus.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pointwise quantiles of many series, one a replication, on a common time axis.
 *
 * <p>A band says where replications are on one day; a single replication may leave it on another.
 *
 * @param lines one for each probability asked for, in that order
 * @param n number of series
 */
public record Bands(List<Line> lines, int n) {

  /**
   * One quantile over time.
   *
   * @param probability of the quantile, [0, 1]
   * @param values one for each time, in the unit of the series
   */
  public record Line(double probability, List<Double> values) {

    /** Copies the values. */
    public Line {
      values = List.copyOf(values);
    }
  }

  /** Copies the lines. */
  public Bands {
    lines = List.copyOf(lines);
  }

  /**
   * Takes the quantiles at every time.
   *
   * @param series at least one, all of the same length, finite
   * @param probabilities [0, 1] each
   */
  public static Bands of(List<double[]> series, double... probabilities) {
    Require.that(!series.isEmpty(), "series", "none", "a list of at least one series");
    int length = series.get(0).length;
    List<List<Double>> values = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      values.add(new ArrayList<>(length));
    }
    for (int time = 0; time < length; time++) {
      double[] slice = slice(series, time, length);
      for (int i = 0; i < probabilities.length; i++) {
        values.get(i).add(Quantiles.ofSorted(slice, probabilities[i]));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      lines.add(new Line(probabilities[i], values.get(i)));
    }
    return new Bands(lines, series.size());
  }

  private static double[] slice(List<double[]> series, int time, int length) {
    double[] slice = new double[series.size()];
    for (int i = 0; i < slice.length; i++) {
      double[] one = series.get(i);
      Require.that(
          one.length == length, "series[" + i + "]", one.length + " values", length + " long");
      slice[i] = one[time];
    }
    Arrays.sort(Require.sample("values at time " + time, slice, 1));
    return slice;
  }
}
