package org.casus.chart;

import java.util.List;

/**
 * A curve with an optional band.
 *
 * @param name beside the curve or in the legend; a curve without name is drawn thin and grey
 * @param knots by ascending x
 */
public record Curve(String name, List<Knot> knots) {

  /** Copies the knots and refuses an x that goes back. */
  public Curve {
    knots = List.copyOf(knots);
    Check.ascending("knots of " + name, knots.stream().mapToDouble(Knot::x).toArray());
  }

  /** Returns the last x; the curve must have a knot. */
  double end() {
    return knots.get(knots.size() - 1).x();
  }

  /** Returns the last y; the curve must have a knot. */
  double last() {
    return knots.get(knots.size() - 1).y();
  }

  boolean hasBand() {
    return knots.stream().anyMatch(Knot::hasBand);
  }
}
