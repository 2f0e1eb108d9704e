package org.casus.model.coup;

import org.casus.model.chance.Check;

/**
 * What coups in neighbouring states add to the hazard: nothing, unless it is switched on.
 *
 * <p>Source: Miller, Joseph and Ohl (2018), doi:10.1177/1354066116673949, find none once common
 * shocks are allowed for; Li and Thompson (1975), doi:10.1177/002200277501900104, found some.
 *
 * @param ratio hazard ratio of one coup in a neighbouring state within twelve months, above 0
 */
public record Contagion(double ratio) {

  /** Refuses values outside their ranges. */
  public Contagion {
    Check.positive("ratio", ratio);
  }

  /** The effect of some coups, log-hazard. */
  public double effect(int coups) {
    return coups * StrictMath.log(ratio);
  }
}
