package org.casus.model.insurgency;

import org.casus.model.chance.Check;
import org.casus.model.chance.Normal;

/**
 * Whole numbers drawn from a uniform by inversion: binomial, Poisson and negative binomial.
 *
 * <p>More of the uniform never gives less. Large means are rounded from the normal distribution.
 *
 * <p>Source: Devroye (1986), "Non-Uniform Random Variate Generation", on inversion; the negative
 * binomial of MODEL.md section 7.3. Assumption: the normal form above a variance of two hundred,
 * because there its error is below a twentieth of a count.
 */
public final class Counts {

  private static final double LARGE = 200;

  private Counts() {}

  /**
   * Successes in a number of trials.
   *
   * @param n trials, at least 0
   * @param p chance of each, [0, 1]
   * @param u uniform, (0, 1)
   */
  public static int binomial(int n, double p, double u) {
    Check.probability("p", p);
    if (n <= 0 || p <= 0) {
      return 0;
    }
    if (p > 0.5) {
      return n - binomial(n, 1 - p, 1 - u);
    }
    double variance = n * p * (1 - p);
    if (variance > LARGE) {
      return near(n * p, variance, u, n);
    }
    double odds = p / (1 - p);
    double term = StrictMath.exp(n * StrictMath.log1p(-p));
    double below = term;
    int k = 0;
    while (u > below && k < n) {
      term *= odds * (n - k) / (k + 1);
      below += term;
      k++;
    }
    return k;
  }

  /**
   * Events of a mean.
   *
   * @param mean at least 0
   * @param u uniform, (0, 1)
   */
  public static int poisson(double mean, double u) {
    Check.nonNegative("mean", mean);
    if (mean > LARGE) {
      return near(mean, mean, u, Integer.MAX_VALUE);
    }
    double term = StrictMath.exp(-mean);
    double below = term;
    int k = 0;
    while (u > below && term > 0) {
      k++;
      term *= mean / k;
      below += term;
    }
    return k;
  }

  /**
   * Chance of no event at all under the negative binomial.
   *
   * @param mean at least 0
   * @param size at 0 the variance is without bound, at infinity it is that of Poisson
   */
  public static double none(double mean, double size) {
    return StrictMath.exp(-size * StrictMath.log1p(mean / size));
  }

  /** The variance of the negative binomial. */
  public static double variance(double mean, double size) {
    return mean + mean * mean / size;
  }

  /**
   * Events of a mean that come in clusters.
   *
   * @param mean at least 0
   * @param size above 0
   * @param u uniform, (0, 1)
   */
  public static int negativeBinomial(double mean, double size, double u) {
    Check.nonNegative("mean", mean);
    Check.positive("size", size);
    double p = mean / (mean + size);
    double term = none(mean, size);
    double below = term;
    int k = 0;
    while (u > below && term > 0 && mean > 0) {
      term *= p * (size + k) / (k + 1);
      below += term;
      k++;
    }
    return k;
  }

  private static int near(double mean, double variance, double u, int most) {
    double value = StrictMath.rint(mean + StrictMath.sqrt(variance) * Normal.quantile(u));
    return (int) Math.max(0, Math.min(most, value));
  }
}
