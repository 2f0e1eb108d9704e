package org.casus.chart;

/**
 * A point in the units of the two axes; on a map longitude and latitude.
 *
 * @param x finite; degrees east, [-180, 180], on a map
 * @param y finite; degrees north, [-90, 90], on a map
 * @param label printed beside the point, or empty
 */
public record Point(double x, double y, String label) {

  /** Refuses what cannot be drawn. */
  public Point {
    Check.finite("x", x);
    Check.finite("y", y);
  }

  /** Returns a point without label. */
  public static Point at(double x, double y) {
    return new Point(x, y, "");
  }
}
