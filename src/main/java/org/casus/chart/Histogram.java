package org.casus.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Counts of values in bins of equal width with nice edges.
 *
 * @param first lower edge of the first bin
 * @param width of a bin, above 0
 * @param counts in each bin; a bin holds its lower edge, the last one both
 */
record Histogram(double first, double width, List<Integer> counts) {

  private static final int MOST_BINS = 40;
  private static final int LEAST_BINS = 10;

  /** Counts values, at least one; whole numbers of a small range get a bin each. */
  static Histogram of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double least = sorted[0];
    double most = sorted[sorted.length - 1];
    boolean whole = Arrays.stream(sorted).allMatch(value -> value == Math.rint(value));
    if (whole && most - least < MOST_BINS) {
      int bins = (int) (most - least) + 1;
      return count(sorted, least - 0.5, 1, bins);
    }
    Ticks ticks = Ticks.covering(least, most, bins(sorted));
    int bins = (int) Math.max(1, Math.round((ticks.high() - ticks.low()) / ticks.step()));
    return count(sorted, ticks.low(), ticks.step(), bins);
  }

  double last() {
    return first + width * counts.size();
  }

  int highest() {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static int bins(double[] sorted) {
    double spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    double width = 2 * spread / Math.cbrt(sorted.length);
    double range = sorted[sorted.length - 1] - sorted[0];
    double bins = width > 0 ? range / width : LEAST_BINS;
    return (int) Math.min(MOST_BINS, Math.max(LEAST_BINS, Math.ceil(bins)));
  }

  private static Histogram count(double[] sorted, double first, double width, int bins) {
    Integer[] counts = new Integer[bins];
    Arrays.fill(counts, 0);
    for (double value : sorted) {
      int bin = (int) Math.floor((value - first) / width + 1e-9);
      counts[Math.min(bins - 1, Math.max(0, bin))]++;
    }
    return new Histogram(first, width, List.of(counts));
  }

  /** Returns a quantile by linear interpolation between order statistics. */
  static double quantile(double[] sorted, double probability) {
    double place = probability * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
