package org.casus.analysis;

/**
 * A number with the interval that says how far it can be trusted.
 *
 * <p>It carries no unit and no name; the response it belongs to has both. A limit is infinite where
 * the sample cannot bound the number on that side.
 *
 * @param value the point estimate, in the unit of the response
 * @param low lower limit, at most {@code high}; may be negative infinity
 * @param high upper limit; may be positive infinity
 * @param n number of replications behind the estimate, at least 1
 * @param method how the limits were found
 * @param confidence share of studies whose interval covers the truth, (0, 1)
 */
public record Estimate(
    double value, double low, double high, long n, IntervalMethod method, double confidence) {

  /** Checks that the limits are in order. */
  public Estimate {
    Require.confidence(confidence);
    Require.that(n >= 1, "n", n, "a number of replications of at least 1");
    Require.that(low <= high, "low", low, "a number of at most high = " + high);
  }

  /** Half the distance between the limits; infinite where a limit is. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /**
   * Tells whether a number lies within the limits, both included.
   *
   * @param number in the unit of the response
   */
  public boolean covers(double number) {
    return low <= number && number <= high;
  }

  /** Tells whether both limits are finite. */
  public boolean bounded() {
    return Double.isFinite(low) && Double.isFinite(high);
  }

  /** The same estimate with another number of replications behind it. */
  public Estimate over(long replications) {
    return new Estimate(value, low, high, replications, method, confidence);
  }

  /** The same estimate under the name of another method. */
  Estimate by(IntervalMethod other) {
    return new Estimate(value, low, high, n, other, confidence);
  }

  /** The estimate of the opposite number, as for a difference taken the other way round. */
  public Estimate negated() {
    return new Estimate(-value, -high, -low, n, method, confidence);
  }
}
