package org.casus.model.diplomacy;

import org.casus.model.chance.Check;
import org.casus.model.chance.Hazard;

/**
 * The one monthly hazard of a settlement; sanctions, talks and sponsors all act through it.
 *
 * <p>Leaves out the content of the settlement and its collapse.
 *
 * <p>Assumption: one hazard instead of one for each road to a settlement, because separate roads
 * count the same concession several times.
 *
 * @param base hazard without sanctions, talks or sponsor, 1/month, &ge; 0
 * @param sanctions effect of full sanctions, log-hazard
 * @param talks effect of open talks, log-hazard
 * @param sponsor effect of an alternative sponsor, log-hazard
 */
public record SettlementHazard(double base, double sanctions, double talks, double sponsor) {

  /** Refuses values outside their ranges. */
  public SettlementHazard {
    Check.nonNegative("base", base);
    Check.finite("sanctions", sanctions);
    Check.finite("talks", talks);
    Check.finite("sponsor", sponsor);
  }

  /**
   * The hazard in a situation.
   *
   * @param sanctioned strength of the sanctions in force, [0, 1]
   * @param talksOpen whether talks are open
   * @param sponsored whether an alternative sponsor stands by
   * @return hazard, 1/month
   */
  public double monthly(double sanctioned, boolean talksOpen, boolean sponsored) {
    double log =
        sanctions * Check.nonNegative("sanctioned", sanctioned)
            + (talksOpen ? talks : 0)
            + (sponsored ? sponsor : 0);
    return base * StrictMath.exp(log);
  }

  /**
   * Probability of a settlement within some days of an unchanged situation.
   *
   * @param sanctioned strength of the sanctions in force, [0, 1]
   * @param talksOpen whether talks are open
   * @param sponsored whether an alternative sponsor stands by
   * @param days length of the interval, days, &ge; 0
   * @return probability in [0, 1]
   */
  public double within(double sanctioned, boolean talksOpen, boolean sponsored, double days) {
    double monthly = monthly(sanctioned, talksOpen, sponsored);
    return Hazard.probability(monthly / Hazard.DAYS_PER_MONTH, days);
  }
}
