package org.casus.model.chance;

/**
 * The standard normal distribution: distribution function and quantile.
 *
 * <p>Both are accurate to about 1e-15. Leaves out mean and standard deviation: scale at the place
 * of use.
 *
 * <p>Source: Cody (1969), "Rational Chebyshev approximations for the error function",
 * doi:10.1090/S0025-5718-1969-0247736-4; far tails: Laplace's continued fraction, Abramowitz and
 * Stegun (1964), 26.2.14; Wichura (1988), algorithm AS 241, doi:10.2307/2347330.
 */
public final class Normal {

  private static final double CENTRE = 0.67448975;
  private static final double SHOULDER = 5.656854249492381;
  private static final double ROOT_TWO_PI = 2.5066282746310002;
  private static final int FRACTIONS = 40;

  private static final double[] CENTRE_TOP = {
    .065682337918207449113,
    2.2352520354606839287,
    161.02823106855587881,
    1067.6894854603709582,
    18154.981253343561249
  };
  private static final double[] CENTRE_BOTTOM = {
    1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956
  };
  private static final double[] SHOULDER_TOP = {
    1.0765576773720192317e-8,
    .39894151208813466764,
    8.8831497943883759412,
    93.506656132177855979,
    597.27027639480026226,
    2494.5375852903726711,
    6848.1904505362823326,
    11602.651437647350124,
    9842.7148383839780218
  };
  private static final double[] SHOULDER_BOTTOM = {
    1,
    22.266688044328115691,
    235.38790178262499861,
    1519.377599407554805,
    6485.558298266760755,
    18615.571640885098091,
    34900.952721145977266,
    38912.003286093271411,
    19685.429676859990727
  };

  private static final double[] NEAR_TOP = {
    2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
    4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
    1.3314166789178437745e+2, 3.3871328727963666080e+0
  };
  private static final double[] NEAR_BOTTOM = {
    5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
    2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
    4.2313330701600911252e+1, 1
  };
  private static final double[] MIDDLE_TOP = {
    7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
    1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
    4.63033784615654529590e+0, 1.42343711074968357734e+0
  };
  private static final double[] MIDDLE_BOTTOM = {
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
    1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
    2.05319162663775882187e+0, 1
  };
  private static final double[] FAR_TOP = {
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
    2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
    5.46378491116411436990e+0, 6.65790464350110377720e+0
  };
  private static final double[] FAR_BOTTOM = {
    2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
    7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
    5.99832206555887937690e-1, 1
  };

  private Normal() {}

  /**
   * Density.
   *
   * @param z any value
   * @return density at z
   */
  public static double density(double z) {
    return StrictMath.exp(-0.5 * z * z) / ROOT_TWO_PI;
  }

  /**
   * Probability that a standard normal value is at most {@code z}; accurate in both tails relative
   * to the smaller of the two tail probabilities when that tail is the lower one.
   *
   * @param z any value, infinite ones included
   * @return probability in [0, 1]
   */
  public static double cdf(double z) {
    double size = StrictMath.abs(z);
    if (size <= CENTRE) {
      double square = z * z;
      return 0.5 + z * polynomial(CENTRE_TOP, square) / polynomial(CENTRE_BOTTOM, square);
    }
    double tail = upperTail(size);
    return z < 0 ? tail : 1 - tail;
  }

  private static double upperTail(double size) {
    if (size <= SHOULDER) {
      return gauss(size) * polynomial(SHOULDER_TOP, size) / polynomial(SHOULDER_BOTTOM, size);
    }
    return size == Double.POSITIVE_INFINITY ? 0 : gauss(size) / ROOT_TWO_PI / fraction(size);
  }

  /** Laplace's continued fraction for the ratio of density to tail. */
  private static double fraction(double size) {
    double value = size;
    for (int k = FRACTIONS; k > 0; k--) {
      value = size + k / value;
    }
    return value;
  }

  /** exp(-size^2/2), with the square split so that its rounding does not reach the exponent. */
  private static double gauss(double size) {
    double head = Math.floor(size * 16) / 16;
    double rest = (size - head) * (size + head);
    return StrictMath.exp(-0.5 * head * head) * StrictMath.exp(-0.5 * rest);
  }

  /**
   * The value that a standard normal variable stays below with probability {@code p}.
   *
   * @param p probability, [0, 1]
   * @return quantile; infinite at 0 and 1
   */
  public static double quantile(double p) {
    Check.probability("p", p);
    double q = p - 0.5;
    if (StrictMath.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * polynomial(NEAR_TOP, r) / polynomial(NEAR_BOTTOM, r);
    }
    double tail = q < 0 ? p : 1 - p;
    double size = tail == 0 ? Double.POSITIVE_INFINITY : tailQuantile(tail);
    return q < 0 ? -size : size;
  }

  private static double tailQuantile(double tail) {
    double r = StrictMath.sqrt(-StrictMath.log(tail));
    return r <= 5
        ? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6)
        : polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
  }

  private static double polynomial(double[] highestFirst, double x) {
    double sum = highestFirst[0];
    for (int i = 1; i < highestFirst.length; i++) {
      sum = sum * x + highestFirst[i];
    }
    return sum;
  }
}
