package org.casus.chart;

import java.util.List;

/**
 * One series of estimates, one for each category of a figure.
 *
 * @param name in the legend, or empty if the figure has a single series
 * @param values one for each category, in their order
 */
public record Estimates(String name, List<Interval> values) {

  /** Copies the values. */
  public Estimates {
    values = List.copyOf(values);
  }
}
