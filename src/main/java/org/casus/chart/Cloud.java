package org.casus.chart;

import java.util.List;

/**
 * Points of one kind in a scatter plot.
 *
 * @param name in the legend, or empty if the figure has a single cloud
 * @param points in any order
 */
public record Cloud(String name, List<Point> points) {

  /** Copies the points. */
  public Cloud {
    points = List.copyOf(points);
  }
}
