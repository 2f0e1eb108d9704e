package org.casus.experiment.design;

import java.util.function.IntFunction;

/** Chooses among designs by the distance of the closest two points. */
final class Maximin {

  private static final int MOST_POINTS = 1_000;

  private Maximin() {}

  /** The best of several candidates; the first on a tie or above 1000 points. */
  static <D extends Design> D best(int candidates, IntFunction<D> candidate) {
    Bounds.require(candidates >= 1, "candidates", candidates, "a number of at least 1");
    D best = candidate.apply(0);
    if (best.size() > MOST_POINTS) {
      return best;
    }
    double farthest = closest(best);
    for (int c = 1; c < candidates; c++) {
      D other = candidate.apply(c);
      double distance = closest(other);
      if (distance > farthest) {
        best = other;
        farthest = distance;
      }
    }
    return best;
  }

  /** Squared distance of the closest two points. */
  static double closest(Design design) {
    double[][] points = new double[(int) design.size()][];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < points.length; i++) {
      points[i] = design.point(i);
      for (int j = 0; j < i; j++) {
        least = Math.min(least, distance(points[i], points[j], least));
      }
    }
    return least;
  }

  /** Squared distance, given up once it exceeds a limit. */
  private static double distance(double[] one, double[] other, double limit) {
    double sum = 0;
    for (int i = 0; i < one.length && sum < limit; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return sum;
  }
}
