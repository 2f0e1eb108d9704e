package org.casus.analysis.calibration;

import java.util.ArrayList;
import java.util.List;

/** Gathers the draws of a round that lie within its tolerance, in the order of simulation. */
final class Acceptance {

  private final Population last;
  private final double tolerance;
  private final Distance distance;
  private final List<List<Double>> draws = new ArrayList<>();
  private final List<Double> distances = new ArrayList<>();

  Acceptance(Population last, double tolerance, Distance distance) {
    this.last = last;
    this.tolerance = tolerance;
    this.distance = distance;
  }

  int size() {
    return draws.size();
  }

  /** Takes what lies within the tolerance, until there are enough. */
  void add(List<List<Double>> proposed, List<double[]> summaries, int enough) {
    for (int i = 0; i < proposed.size() && draws.size() < enough; i++) {
      double off = distance.of(summaries.get(i));
      if (off <= tolerance) {
        draws.add(proposed.get(i));
        distances.add(off);
      }
    }
  }

  /** The draws, each weighted by the prior over the density with which it was proposed. */
  Population population() {
    return Population.of(
        draws, draws.stream().mapToDouble(draw -> 1 / last.density(draw)).toArray(), distances);
  }
}
