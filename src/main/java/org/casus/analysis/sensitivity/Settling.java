package org.casus.analysis.sensitivity;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;

/**
 * The states after 2, 3, ... values, of which means and squares are kept and intervals are worked
 * out when asked for: a study may have a million replications.
 */
final class Settling extends AbstractList<Stability.Step> implements RandomAccess {

  private static final int FIRST = 2;

  private final double[] means;
  private final double[] squares;
  private final double confidence;

  private Settling(double[] means, double[] squares, double confidence) {
    this.means = means;
    this.squares = squares;
    this.confidence = confidence;
  }

  static Settling of(double[] values, double confidence) {
    int size = Math.max(0, values.length - FIRST + 1);
    double[] means = new double[size];
    double[] squares = new double[size];
    Moments moments = Moments.NONE;
    for (int n = 1; n <= values.length; n++) {
      moments = moments.with(values[n - 1]);
      if (n >= FIRST) {
        means[n - FIRST] = moments.mean();
        squares[n - FIRST] = moments.squares();
      }
    }
    return new Settling(means, squares, confidence);
  }

  @Override
  public int size() {
    return means.length;
  }

  @Override
  public Stability.Step get(int index) {
    return new Stability.Step(Mean.student(moments(index), confidence), variation(index));
  }

  /** The coefficient of variation; infinite for a mean of 0. */
  double variation(int index) {
    double deviation = moments(index).deviation();
    return deviation == 0 ? 0 : deviation / Math.abs(means[index]);
  }

  private Moments moments(int index) {
    return new Moments(index + FIRST, means[index], squares[index], means[index], means[index]);
  }
}
