package org.casus.model.insurgency;

import org.casus.model.chance.Check;

/**
 * Deaths in an attack: a discretised Lomax distribution, conditioned on a largest number.
 *
 * <p>{@code Pr(X >= n) = (1 + (n - 1)/s)^-(a - 1)}.
 *
 * <p>Source: MODEL.md section 7.3; tail exponent after Bohorquez et al. (2009),
 * doi:10.1038/nature08631.
 *
 * @param tail exponent a of the tail, above 1
 * @param scale s, deaths, above 0
 * @param limit deaths at most, at least 1
 */
public record Severity(double tail, double scale, int limit) {

  /** Refuses what has no distribution. */
  public Severity {
    Check.within("tail", tail, StrictMath.nextUp(1.0), 100);
    Check.positive("scale", scale);
    Check.within("limit", limit, 1, Integer.MAX_VALUE);
  }

  private double untruncated(double n) {
    return StrictMath.exp(-(tail - 1) * StrictMath.log1p((n - 1) / scale));
  }

  /** Chance of at least a number of deaths. */
  public double atLeast(int n) {
    if (n > limit) {
      return 0;
    }
    double beyond = untruncated(limit + 1.0);
    return n <= 1 ? 1 : (untruncated(n) - beyond) / (1 - beyond);
  }

  /** The mean number of deaths. */
  public double mean() {
    double beyond = untruncated(limit + 1.0);
    double sum = 0;
    for (int n = 1; n <= limit; n++) {
      sum += untruncated(n) - beyond;
    }
    return sum / (1 - beyond);
  }

  /**
   * The deaths of a uniform: less of it is deadlier.
   *
   * @param u uniform, (0, 1)
   */
  public int deaths(double u) {
    double beyond = untruncated(limit + 1.0);
    double chance = beyond + u * (1 - beyond);
    double n = 1 + scale * StrictMath.expm1(-StrictMath.log(chance) / (tail - 1));
    return (int) Math.max(1, Math.min(limit, Math.floor(n)));
  }
}
