package org.casus.chart;

/**
 * Quantiles of all replications at one time, in the unit of the axis.
 *
 * @param x time
 * @param q05 quantile of probability 0.05
 * @param q25 quantile of probability 0.25, at least {@code q05}
 * @param median quantile of probability 0.5, at least {@code q25}
 * @param q75 quantile of probability 0.75, at least the median
 * @param q95 quantile of probability 0.95, at least {@code q75}
 */
public record Slice(double x, double q05, double q25, double median, double q75, double q95) {

  /** Refuses what cannot be drawn. */
  public Slice {
    Check.finite("x", x);
    Check.ordered(Check.finite("q05", q05), Check.finite("q25", q25));
    Check.ordered(q25, Check.finite("median", median));
    Check.ordered(median, Check.finite("q75", q75));
    Check.ordered(q75, Check.finite("q95", q95));
  }
}
