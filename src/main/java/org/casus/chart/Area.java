package org.casus.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A polygon of a map.
 *
 * @param name of the area
 * @param rings outlines and holes (even-odd rule) as longitudes and latitudes in degrees
 * @param value in the unit of the figure's axis; empty where there is no figure, which is hatched
 */
public record Area(String name, List<List<Point>> rings, OptionalDouble value) {

  /** Copies the rings. */
  public Area {
    rings = rings.stream().map(List::copyOf).toList();
    value.ifPresent(number -> Check.finite("value of " + name, number));
  }
}
