package org.casus.analysis.compare;

import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.Normal;

/**
 * The score interval of a paired difference of proportions.
 *
 * <p>It holds its coverage in small studies and with few pairs that differ, where the usual normal
 * interval does not; with no pair that differs it still has a width.
 *
 * <p>Source: Tango (1998),
 * doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;891::AID-SIM780&gt;3.0.CO;2-B.
 */
final class Tango {

  private static final int HALVINGS = 60;

  private final double gained;
  private final double lost;
  private final double n;

  private Tango(double gained, double lost, double n) {
    this.gained = gained;
    this.lost = lost;
    this.n = n;
  }

  static Estimate difference(long gained, long lost, long n, double confidence) {
    var tango = new Tango(gained, lost, n);
    double z = Normal.twoSided(confidence);
    double value = (double) (gained - lost) / n;
    double low = gained - lost == -n ? -1 : tango.root(-1, value, z);
    double high = gained - lost == n ? 1 : tango.root(value, 1, -z);
    return new Estimate(value, low, high, n, IntervalMethod.TANGO, confidence);
  }

  /** Where the score falls through a value. */
  private double root(double low, double high, double target) {
    double from = low;
    double to = high;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (from + to) / 2;
      if (score(middle) > target) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return (from + to) / 2;
  }

  /** The score of a difference: falls from large to small as the difference grows. */
  private double score(double difference) {
    double excess = gained - lost - n * difference;
    double b = -gained - lost + (2 * n - gained + lost) * difference;
    double c = -lost * difference * (1 - difference);
    double nuisance = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
    double variance = n * (2 * nuisance + difference * (1 - difference));
    if (variance <= 0) {
      return excess == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, excess);
    }
    return excess / Math.sqrt(variance);
  }
}
