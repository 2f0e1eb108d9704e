package org.casus.analysis;

/**
 * Size, mean and spread of a sample, collected value by value or merged part by part.
 *
 * <p>Parts are merged in the order of their replications, so that the number of threads never
 * changes a digit. Quantiles need the values themselves; see {@link Quantiles}.
 *
 * <p>Source: Welford (1962), doi:10.1080/00401706.1962.10490022; Chan, Golub and LeVeque (1983),
 * doi:10.1080/00031305.1983.10483115.
 *
 * @param n number of values, at least 0
 * @param mean of the values; 0 when there are none
 * @param squares sum of squared deviations from the mean, at least 0
 * @param least smallest value; positive infinity when there are none
 * @param greatest largest value; negative infinity when there are none
 */
public record Moments(long n, double mean, double squares, double least, double greatest) {

  /** No values yet. */
  public static final Moments NONE =
      new Moments(0, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /**
   * Collects a sample.
   *
   * @param values finite numbers
   */
  public static Moments of(double... values) {
    Moments moments = NONE;
    for (double value : Require.sample("values", values, 0)) {
      moments = moments.with(value);
    }
    return moments;
  }

  /**
   * Adds one value.
   *
   * @param value a finite number
   */
  public Moments with(double value) {
    double delta = value - mean;
    double shifted = mean + delta / (n + 1);
    return new Moments(
        n + 1,
        shifted,
        squares + delta * (value - shifted),
        Math.min(least, value),
        Math.max(greatest, value));
  }

  /**
   * Adds the values of a later part.
   *
   * @param later the part whose replications follow these
   */
  public Moments merge(Moments later) {
    if (n == 0 || later.n == 0) {
      return n == 0 ? later : this;
    }
    long total = n + later.n;
    double delta = later.mean - mean;
    double weight = (double) later.n / total;
    return new Moments(
        total,
        mean + delta * weight,
        squares + later.squares + delta * delta * n * weight,
        Math.min(least, later.least),
        Math.max(greatest, later.greatest));
  }

  /** Variance with divisor n - 1; 0 for fewer than two values. */
  public double variance() {
    return n < 2 ? 0 : squares / (n - 1);
  }

  /** Standard deviation with divisor n - 1; 0 for fewer than two values. */
  public double deviation() {
    return Math.sqrt(variance());
  }
}
