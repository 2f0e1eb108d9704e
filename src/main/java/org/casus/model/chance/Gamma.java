package org.casus.model.chance;

/**
 * The gamma distribution by shape and mean: distribution function and quantile.
 *
 * <p>Built on the regularised lower incomplete gamma function, by its power series below the mean
 * and its continued fraction above; the quantile is found by safeguarded Newton steps, so that it
 * rises with the probability. Shapes above about 1e6 are slow.
 *
 * <p>Source: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31; Lanczos (1964), doi:10.1137/0701008,
 * for the logarithm of the gamma function.
 */
public final class Gamma {

  private static final double[] LANCZOS = {
    676.5203681218851,
    -1259.1392167224028,
    771.32342877765313,
    -176.61502916214059,
    12.507343278686905,
    -0.13857109526572012,
    9.9843695780195716e-6,
    1.5056327351493116e-7
  };
  private static final double LANCZOS_FIRST = 0.99999999999980993;
  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;
  private static final double PRECISION = 1e-16;
  private static final double TINY = 1e-300;

  private Gamma() {}

  /**
   * Logarithm of the gamma function.
   *
   * @param x argument, &gt; 0
   * @return ln Gamma(x)
   */
  public static double logGamma(double x) {
    Check.positive("x", x);
    if (x < 0.5) {
      return StrictMath.log(StrictMath.PI / StrictMath.sin(StrictMath.PI * x)) - logGamma(1 - x);
    }
    double sum = LANCZOS_FIRST;
    for (int i = 0; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x + i);
    }
    double t = x + LANCZOS.length - 1.5;
    return HALF_LOG_TWO_PI + (x - 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
  }

  /**
   * Regularised lower incomplete gamma function P(shape, x).
   *
   * @param shape shape, &gt; 0
   * @param x upper limit of the integral, &ge; 0
   * @return probability in [0, 1] that a gamma variable of scale 1 is at most x
   */
  public static double regularized(double shape, double x) {
    Check.positive("shape", shape);
    if (!(x > 0)) {
      return 0;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return 1;
    }
    double front = StrictMath.exp(shape * StrictMath.log(x) - x - logGamma(shape));
    return x < shape + 1 ? front * series(shape, x) : 1 - front * fraction(shape, x);
  }

  private static double series(double shape, double x) {
    double term = 1 / shape;
    double sum = term;
    for (double k = shape + 1; term > sum * PRECISION; k++) {
      term *= x / k;
      sum += term;
    }
    return sum;
  }

  private static double fraction(double shape, double x) {
    double b = x + 1 - shape;
    double c = 1 / TINY;
    double d = 1 / b;
    double value = d;
    double change = 0;
    for (int i = 1; StrictMath.abs(change - 1) > PRECISION && i < 10_000; i++) {
      double a = i * (shape - i);
      b += 2;
      d = 1 / away(a * d + b);
      c = away(b + a / c);
      change = d * c;
      value *= change;
    }
    return value;
  }

  private static double away(double value) {
    return StrictMath.abs(value) < TINY ? TINY : value;
  }

  /**
   * Probability that a gamma variable is at most {@code x}.
   *
   * @param shape shape, &gt; 0
   * @param mean mean, in the unit of x, &gt; 0
   * @param x value; 0 and below give 0
   * @return probability in [0, 1]
   */
  public static double cdf(double shape, double mean, double x) {
    return regularized(shape, x * shape / Check.positive("mean", mean));
  }

  /**
   * The value that a gamma variable stays below with probability {@code p}.
   *
   * @param shape shape, &gt; 0
   * @param mean mean, in the unit of the result, &gt; 0
   * @param p probability, [0, 1)
   * @return quantile, &ge; 0
   */
  public static double quantile(double shape, double mean, double p) {
    Check.positive("shape", shape);
    Check.positive("mean", mean);
    if (Check.probability("p", p) == 0) {
      return 0;
    }
    if (p == 1) {
      return Double.POSITIVE_INFINITY;
    }
    return standardQuantile(shape, p) * mean / shape;
  }

  private static double standardQuantile(double shape, double p) {
    double logGamma = logGamma(shape);
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double x = start(shape, p, logGamma);
    for (int i = 0; i < 200; i++) {
      double error = regularized(shape, x) - p;
      low = error <= 0 ? x : low;
      high = error >= 0 ? x : high;
      double density = StrictMath.exp((shape - 1) * StrictMath.log(x) - x - logGamma);
      double next = x - error / density;
      if (!(next > low && next < high)) {
        next = high == Double.POSITIVE_INFINITY ? 2 * x : 0.5 * (low + high);
      }
      if (StrictMath.abs(next - x) <= 1e-14 * x) {
        return next;
      }
      x = next;
    }
    return x;
  }

  /** Wilson and Hilferty's cube where it is positive, the first term of the series elsewhere. */
  private static double start(double shape, double p, double logGamma) {
    double root = 1 - 1 / (9 * shape) + Normal.quantile(p) / (3 * StrictMath.sqrt(shape));
    double lowest = (StrictMath.log(p) + StrictMath.log(shape) + logGamma) / shape;
    return root > 0.1
        ? shape * root * root * root
        : StrictMath.max(StrictMath.exp(lowest), Double.MIN_NORMAL);
  }
}
