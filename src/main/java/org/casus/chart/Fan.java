package org.casus.chart;

import java.util.List;

/**
 * Quantile bands of one quantity over time: one panel of a figure.
 *
 * @param axis the quantity and its unit, printed above the panel
 * @param slices by ascending time
 * @param observed what was seen in the world, drawn as points
 */
public record Fan(Axis axis, List<Slice> slices, List<Point> observed) {

  /** Copies the lists and refuses a time that goes back. */
  public Fan {
    slices = List.copyOf(slices);
    observed = List.copyOf(observed);
    Check.ascending("slices of " + axis.name(), slices.stream().mapToDouble(Slice::x).toArray());
  }
}
