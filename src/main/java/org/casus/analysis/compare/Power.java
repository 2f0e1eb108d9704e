package org.casus.analysis.compare;

import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.casus.analysis.Require;

/**
 * Replications a group needs so that a test of equal means has a given power.
 *
 * <p>Power is exact, from the noncentral F distribution, for independent groups of equal size. For
 * paired replications it is an upper bound.
 *
 * <p>Source: Secchi and Seri (2017), doi:10.1007/s10588-016-9218-0.
 *
 * @param groups number of design points compared, at least 2
 * @param effect Cohen's f: standard deviation of the means over that within groups, > 0
 * @param alpha probability of a false alarm, (0, 1); 0.01 is advised
 */
public record Power(int groups, double effect, double alpha) {

  private static final double ENOUGH = 1e-13;
  private static final double MOST = 1e9;

  /** Checks the ranges. */
  public Power {
    Require.that(groups >= 2, "groups", groups, "a number of at least 2");
    Require.that(effect > 0, "effect", effect, "a number above 0");
    Require.that(alpha > 0 && alpha < 1, "alpha", alpha, "a number between 0 and 1");
  }

  /**
   * The smallest number of replications a group, not rounded.
   *
   * @param power wanted, (alpha, 1); 0.95 is advised
   * @throws IllegalArgumentException if more than 10^9 replications would be needed
   */
  public double replications(double power) {
    Require.that(power > alpha && power < 1, "power", power, "a number of (alpha, 1)");
    double low = 1 + 1e-6;
    double high = 2;
    while (of(high) < power) {
      low = high;
      high *= 2;
      Require.that(high < MOST, "effect", effect, "large enough to be seen in 10^9 replications");
    }
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (of(middle) < power) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /**
   * The power of a study.
   *
   * @param replications in each group, > 1, need not be whole
   */
  public double of(double replications) {
    double between = groups - 1.0;
    double within = groups * (replications - 1);
    double critical =
        new FDistribution(null, between, within).inverseCumulativeProbability(1 - alpha);
    double share = between * critical / (between * critical + within);
    return 1 - noncentral(share, between / 2, within / 2, effect * effect * groups * replications);
  }

  /** Distribution function of a noncentral F as a Poisson mixture of betas, from its middle. */
  private static double noncentral(double share, double a, double b, double noncentrality) {
    double half = noncentrality / 2;
    long middle = (long) half;
    double sum = 0;
    double weight = poisson(middle, half);
    for (long j = middle; j >= 0 && weight > ENOUGH; j--) {
      sum += weight * Beta.regularizedBeta(share, a + j, b);
      weight *= j / half;
    }
    weight = poisson(middle, half);
    for (long j = middle + 1; weight > ENOUGH; j++) {
      weight *= half / j;
      sum += weight * Beta.regularizedBeta(share, a + j, b);
    }
    return sum;
  }

  private static double poisson(long count, double mean) {
    double log = count * StrictMath.log(mean) - mean;
    return StrictMath.exp(log - Gamma.logGamma(count + 1.0));
  }
}
