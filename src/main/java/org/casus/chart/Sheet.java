package org.casus.chart;

import java.util.List;

/**
 * One map among small multiples.
 *
 * @param title above the map, or empty
 * @param areas drawn in their order
 */
public record Sheet(String title, List<Area> areas) {

  /** Copies the areas. */
  public Sheet {
    areas = List.copyOf(areas);
  }
}
