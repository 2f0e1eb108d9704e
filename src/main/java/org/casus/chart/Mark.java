package org.casus.chart;

/**
 * An event on a timeline.
 *
 * @param time in the unit of the time axis, finite
 * @param lane name of its lane
 * @param label printed beside the mark, or empty
 * @param kind in the legend, which gives the mark its shape, or empty
 */
public record Mark(double time, String lane, String label, String kind) {

  /** Refuses what cannot be drawn. */
  public Mark {
    Check.finite("time", time);
  }
}
