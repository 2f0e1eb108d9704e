package org.casus.model.coup;

import org.casus.model.chance.Check;
import org.casus.model.chance.Hazard;

/**
 * Probability of a coup attempt: a complementary log-log hazard that falls with the years since the
 * last attempt.
 *
 * <p>Leaves out success and contagion between neighbours.
 *
 * <p>Source: own fit on Powell and Thyne (2011), doi:10.1177/0022343310397436, version 2023.09.08.
 *
 * @param intercept log of the yearly hazard one year after an attempt, all else at its centre
 * @param recency slope on the logarithm of years since the last attempt
 * @param era shift for the era, log-hazard
 */
public record CoupHazard(double intercept, double recency, double era) {

  /** Refuses what is not finite. */
  public CoupHazard {
    Check.finite("intercept", intercept);
    Check.finite("recency", recency);
    Check.finite("era", era);
  }

  /**
   * Hazard of an attempt.
   *
   * @param years years since the last attempt, &ge; 0; less than one counts as one
   * @param strain sum of the effects of war, pay, legitimacy and the like, log-hazard
   * @return hazard, 1/year
   */
  public double yearly(double years, double strain) {
    double since = StrictMath.max(1, Check.nonNegative("years", years));
    return StrictMath.exp(
        intercept + recency * StrictMath.log(since) + era + Check.finite("strain", strain));
  }

  /**
   * Probability of an attempt within some days.
   *
   * @param years years since the last attempt, &ge; 0
   * @param strain sum of the effects of war, pay, legitimacy and the like, log-hazard
   * @param days length of the interval, days, &ge; 0
   * @return probability in [0, 1]
   */
  public double within(double years, double strain, double days) {
    return Hazard.probability(yearly(years, strain), days / Hazard.DAYS_PER_YEAR);
  }
}
