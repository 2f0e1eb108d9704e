package org.casus.analysis.factors;

import java.util.List;
import org.casus.experiment.design.Design;

/**
 * A design whose points belong together in blocks, at one combination of all other factors.
 *
 * @param dimensions which factors it varies, by index, in the order of its coordinates
 * @param at the levels of the other factors in words; empty if there are none
 * @param points index of the design point for each own point; -1 where it was left out
 */
public record Blocked(Design design, List<Integer> dimensions, String at, int[] points) {

  /** Copies the list. */
  public Blocked {
    dimensions = List.copyOf(dimensions);
  }

  /** The runs in the order of the design; no value where a point was left out. */
  public double[][] runs(Observed observed) {
    double[][] runs = new double[points.length][];
    for (int own = 0; own < points.length; own++) {
      runs[own] = points[own] < 0 ? new double[0] : observed.runs()[points[own]];
    }
    return runs;
  }

  /** The means in the order of the design; NaN where a point was left out. */
  public double[] means(Observed observed) {
    double[] all = observed.means();
    double[] means = new double[points.length];
    for (int own = 0; own < points.length; own++) {
      means[own] = points[own] < 0 ? Double.NaN : all[points[own]];
    }
    return means;
  }
}
