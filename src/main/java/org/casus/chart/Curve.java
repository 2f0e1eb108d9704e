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

  boolean hasBand() {
    return knots.stream().anyMatch(Knot::hasBand);
  }
}
