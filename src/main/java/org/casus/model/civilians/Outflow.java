package org.casus.model.civilians;

import org.casus.model.chance.Check;

/**
 * How many people leave a region in a week.
 *
 * <p>A part follows the deaths of the week, the rest the usual deaths of a week in the last year:
 * twice the deaths in one week drive out 1.4 times as many, twice the deaths for good drive out
 * twice as many, and a first massacre drives out some at once.
 *
 * <p>Source: ESOC Working Paper 25 for the two elasticities, 0.4 and 1; persons for each death by
 * country are own counts on UCDP and UNHCR, 2019-22.
 *
 * @param perDeath persons for each death in the long run, at least 0
 * @param sudden share that follows the deaths of the week, [0, 1]
 */
public record Outflow(double perDeath, double sudden) {

  /** Refuses values outside their ranges. */
  public Outflow {
    Check.nonNegative("perDeath", perDeath);
    Check.probability("sudden", sudden);
  }

  /**
   * Persons who leave in a week, expected.
   *
   * @param deaths deaths of the week, at least 0
   * @param usual mean deaths of a week in the last year, at least 0
   */
  public double weekly(double deaths, double usual) {
    return perDeath
        * (sudden * Check.nonNegative("deaths", deaths)
            + (1 - sudden) * Check.nonNegative("usual", usual));
  }
}
