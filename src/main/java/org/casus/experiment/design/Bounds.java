package org.casus.experiment.design;

import java.util.Locale;

/** Checks and limits that all designs share. */
final class Bounds {

  private static final double LAST = Math.nextDown(1.0);

  private Bounds() {}

  static void require(boolean holds, String name, Object value, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: %s is not %s", name, value, allowed));
    }
  }

  static void dimensions(int dimensions, int most) {
    require(
        dimensions >= 1 && dimensions <= most,
        "factors",
        dimensions,
        "a number of factors from 1 to " + most);
  }

  static void size(long size, long most) {
    require(size >= 1 && size <= most, "points", size, "a number of points from 1 to " + most);
  }

  static void index(long k, long size) {
    require(k >= 0 && k < size, "point", k, "an index from 0 to " + (size - 1));
  }

  static long times(String what, long one, long other) {
    long high = Math.multiplyHigh(one, other);
    long product = one * other;
    require(high == 0 && product >= 0, what, one + " x " + other, "below 2^63 points; take fewer");
    return product;
  }

  /** Keeps a coordinate below 1. */
  static double unit(double coordinate) {
    return Math.min(coordinate, LAST);
  }

  /** The middle of one of equal parts. */
  static double middle(long part, long parts) {
    return (part + 0.5) / parts;
  }
}
