package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * How surprising the density of a box would be if the limits of one factor did nothing.
 *
 * <p>A rough guide to which limits could be dropped: the box was searched for, so these are no
 * probabilities of error.
 *
 * <p>Source: Bryant and Lempert (2010), doi:10.1016/j.techfore.2009.08.002.
 */
public final class QuasiP {

  private QuasiP() {}

  /**
   * The quasi-p value of each factor.
   *
   * @param box that was found
   * @param points one row a point
   * @param interesting which points are of interest
   * @return one entry a factor, [0, 1]; empty where the factor has no limits
   */
  public static List<OptionalDouble> of(Box box, double[][] points, boolean[] interesting) {
    Sample sample = Sample.of(points, interesting);
    Score score = Score.of(box, sample.points(), sample.interesting());
    List<OptionalDouble> values = new ArrayList<>();
    for (int i = 0; i < sample.dimensions(); i++) {
      if (box.limits().get(i).restricted()) {
        Box wider = box.with(i, Box.Limits.NONE);
        values.add(OptionalDouble.of(tail(score, Score.of(wider, points, interesting))));
      } else {
        values.add(OptionalDouble.empty());
      }
    }
    return List.copyOf(values);
  }

  /** Chance of at least the box's cases of interest at the density of the wider box. */
  static double tail(Score box, Score wider) {
    if (box.interest() == 0) {
      return 1;
    }
    var chance = new BinomialDistribution(null, Math.toIntExact(box.cases()), wider.density());
    return upper(chance, Math.toIntExact(box.interest()));
  }

  /** Sums the upper tail itself, for 1 minus a cumulative probability keeps no small digits. */
  private static double upper(BinomialDistribution chance, int from) {
    double sum = 0;
    for (int count = chance.getNumberOfTrials(); count >= from; count--) {
      sum += chance.probability(count);
    }
    return Math.min(1, sum);
  }
}
