package org.casus.chart;

/**
 * An estimate and the interval around it, in the unit of its axis.
 *
 * @param estimate finite
 * @param low lower end, finite
 * @param high upper end, at least {@code low}
 */
public record Interval(double estimate, double low, double high) {

  /** Refuses what cannot be drawn. */
  public Interval {
    Check.finite("estimate", estimate);
    Check.ordered(Check.finite("low", low), Check.finite("high", high));
  }

  /** Returns a value known without error, drawn without an interval. */
  public static Interval exactly(double value) {
    return new Interval(value, value, value);
  }

  /** Returns the smallest of the three numbers. */
  double least() {
    return Math.min(estimate, low);
  }

  /** Returns the largest of the three numbers. */
  double most() {
    return Math.max(estimate, high);
  }
}
