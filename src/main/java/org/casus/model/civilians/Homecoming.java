package org.casus.model.civilians;

import org.casus.model.chance.Check;
import org.casus.model.chance.Hazard;

/**
 * When displaced people go home: once the deaths of three months have fallen far below their peak.
 *
 * <p>Assumption: the same hazard for all, wherever they are, because returns are counted for whole
 * countries only.
 *
 * @param monthly hazard of return when it is calm, 1/month, at least 0
 * @param calm share of the peak below which it is calm, [0, 1]
 */
public record Homecoming(double monthly, double calm) {

  /** Refuses values outside their ranges. */
  public Homecoming {
    Check.nonNegative("monthly", monthly);
    Check.probability("calm", calm);
  }

  /**
   * The probability that somebody returns within some days.
   *
   * @param recent mean deaths of a week in the last three months, at least 0
   * @param peak highest such mean so far, at least 0
   * @param days length of the interval, days, at least 0
   */
  public double within(double recent, double peak, double days) {
    boolean quiet = Check.nonNegative("recent", recent) < calm * Check.nonNegative("peak", peak);
    return quiet ? Hazard.probability(monthly / Hazard.DAYS_PER_MONTH, days) : 0;
  }
}
