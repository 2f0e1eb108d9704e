package org.casus.model.insurgency;

import org.casus.model.chance.Check;

/**
 * How much weaker a garrison is than it was: {@code (T0 + f)/(T + f)}, which stays finite when
 * everybody has left.
 *
 * <p>Source: MODEL.md section 23 (G2); Fetzer et al. (2021), doi:10.1257/aer.20201006, for the rise
 * of attacks after withdrawal.
 *
 * @param floorMen men that count as if they stayed
 * @param floorShare share of the first garrison that counts as if it stayed
 */
public record Thinning(double floorMen, double floorShare) {

  /** Refuses what would divide by nothing. */
  public Thinning {
    Check.nonNegative("floorMen", floorMen);
    Check.nonNegative("floorShare", floorShare);
  }

  /** First garrison over the present one; 1 where nothing changed. */
  public double ratio(double first, double now) {
    double floor = floorMen + floorShare * first;
    return first + floor <= 0 || now + floor <= 0
        ? 1
        : (first + floor) / (Math.max(0, now) + floor);
  }

  /** The factor on attacks or on the pull of a region, by an elasticity. */
  public double factor(double first, double now, double elasticity) {
    return StrictMath.pow(ratio(first, now), elasticity);
  }
}
