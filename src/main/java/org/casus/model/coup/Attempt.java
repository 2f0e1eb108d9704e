package org.casus.model.coup;

import org.casus.model.chance.Check;

/**
 * Whether an attempt succeeds.
 *
 * <p>Leaves out who makes it and how it is planned.
 *
 * <p>Source: own count on Powell and Thyne (2011), doi:10.1177/0022343310397436; Bell and Sudduth
 * (2017), doi:10.1177/0022002715603098, for war.
 *
 * @param success probability of success in peace, [0, 1]
 * @param war factor on the odds in a civil war, at least 0
 */
public record Attempt(double success, double war) {

  /** Refuses values outside their ranges. */
  public Attempt {
    Check.probability("success", success);
    Check.nonNegative("war", war);
  }

  /** The probability of success. */
  public double probability(boolean atWar) {
    if (!atWar || success >= 1) {
      return success;
    }
    double odds = war * success / (1 - success);
    return odds / (1 + odds);
  }
}
