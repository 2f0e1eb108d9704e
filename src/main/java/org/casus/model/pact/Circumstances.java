package org.casus.model.pact;

import org.casus.model.chance.Check;

/**
 * The case of one promisor at one invocation, or the reference case that a base rate describes.
 *
 * <p>Yes-or-no circumstances are 0 or 1 (or a share between). Used also for the log-odds that each
 * circumstance adds, see {@link OrderedHonour#eta}.
 *
 * <p>Source: the list follows Leeds (2003), doi:10.1017/S0020818303574057; bordering and shared
 * threat are own calculations and judgement.
 *
 * @param regimeChanged the promisor's regime changed since signature
 * @param powerShift power of promisor or partner moved by more than a tenth
 * @param nonDemocratic the promisor is not a democracy
 * @param majorPower the promisor is a major power
 * @param sharedThreat the promisor's survival is threatened in the same way
 * @param bordering the promisor borders the victim
 * @param warAtHome share of own territory lost to war, in tenths, [0, 10]
 * @param winSlope win probability with the promisor's help less one half, [-0.5, 0.5]
 * @param smallPact the pact has four members or fewer
 * @param earlierRenege the promisor broke a promise in the last five years
 */
public record Circumstances(
    double regimeChanged,
    double powerShift,
    double nonDemocratic,
    double majorPower,
    double sharedThreat,
    double bordering,
    double warAtHome,
    double winSlope,
    double smallPact,
    double earlierRenege) {

  /** Nothing of the list holds and a win is as likely as not: the case of a large paper pact. */
  public static final Circumstances PAPER = new Circumstances(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** A small, fresh pact of bordering, non-democratic regimes under a shared threat. */
  public static final Circumstances FRESH = new Circumstances(0, 0, 1, 0, 1, 1, 0, 0, 1, 0);

  /** Refuses what is not finite. */
  public Circumstances {
    Check.finite("regimeChanged", regimeChanged);
    Check.finite("powerShift", powerShift);
    Check.finite("nonDemocratic", nonDemocratic);
    Check.finite("majorPower", majorPower);
    Check.finite("sharedThreat", sharedThreat);
    Check.finite("bordering", bordering);
    Check.finite("warAtHome", warAtHome);
    Check.finite("winSlope", winSlope);
    Check.finite("smallPact", smallPact);
    Check.finite("earlierRenege", earlierRenege);
  }

  /**
   * How this case differs from a reference case.
   *
   * @param reference case that the base rate describes
   * @return differences, one for each circumstance
   */
  public Circumstances minus(Circumstances reference) {
    return new Circumstances(
        regimeChanged - reference.regimeChanged,
        powerShift - reference.powerShift,
        nonDemocratic - reference.nonDemocratic,
        majorPower - reference.majorPower,
        sharedThreat - reference.sharedThreat,
        bordering - reference.bordering,
        warAtHome - reference.warAtHome,
        winSlope - reference.winSlope,
        smallPact - reference.smallPact,
        earlierRenege - reference.earlierRenege);
  }

  /**
   * What each circumstance adds.
   *
   * @param weights log-odds that each circumstance adds
   * @return log-odds, one for each circumstance
   */
  public Circumstances times(Circumstances weights) {
    return new Circumstances(
        regimeChanged * weights.regimeChanged,
        powerShift * weights.powerShift,
        nonDemocratic * weights.nonDemocratic,
        majorPower * weights.majorPower,
        sharedThreat * weights.sharedThreat,
        bordering * weights.bordering,
        warAtHome * weights.warAtHome,
        winSlope * weights.winSlope,
        smallPact * weights.smallPact,
        earlierRenege * weights.earlierRenege);
  }

  /**
   * Sum of all circumstances, each weighted.
   *
   * @param weights log-odds that each circumstance adds
   * @return log-odds
   */
  public double weighted(Circumstances weights) {
    Circumstances each = times(weights);
    return each.regimeChanged
        + each.powerShift
        + each.nonDemocratic
        + each.majorPower
        + each.sharedThreat
        + each.bordering
        + each.warAtHome
        + each.winSlope
        + each.smallPact
        + each.earlierRenege;
  }
}
