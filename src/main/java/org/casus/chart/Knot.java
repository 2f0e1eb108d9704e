package org.casus.chart;

/**
 * A value of a curve with its band, in the units of the two axes.
 *
 * @param x finite
 * @param y finite
 * @param low lower end of the band, finite; equal to {@code high} for no band
 * @param high upper end of the band, at least {@code low}
 */
public record Knot(double x, double y, double low, double high) {

  /** Refuses what cannot be drawn. */
  public Knot {
    Check.finite("x", x);
    Check.finite("y", y);
    Check.ordered(Check.finite("low", low), Check.finite("high", high));
  }

  /** Returns a value without a band. */
  public static Knot at(double x, double y) {
    return new Knot(x, y, y, y);
  }

  boolean hasBand() {
    return low < high;
  }
}
