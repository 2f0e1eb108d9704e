package org.casus.model.bloc;

import org.casus.model.chance.Check;

/**
 * Troops that members pledge to a plan, within what they can move.
 *
 * <p>Members other than the lead give by stake; the lead fills what the plan still lacks. Leaves
 * out the vote, the lag and the share of a pledge that arrives.
 *
 * <p>Assumption: the lead bears what others leave, because in every mission of record one
 * contributor gave most of the force.
 *
 * @param share share of the plan that a member of full stake above the threshold would give, [0, 1]
 * @param threshold stake up to which a member gives nothing, [0, 1]
 */
public record Pledges(double share, double threshold) {

  /** Refuses values outside their ranges. */
  public Pledges {
    Check.probability("share", share);
    Check.probability("threshold", threshold);
  }

  /**
   * The most a member can move.
   *
   * @param army soldiers, &ge; 0
   * @param committed share tied down at home or elsewhere, [0, 1]
   * @param deployable share of the rest that can be moved so far, [0, 1]
   * @return soldiers, &ge; 0
   */
  public static double cap(double army, double committed, double deployable) {
    return Check.nonNegative("army", army)
        * (1 - Check.probability("committed", committed))
        * Check.probability("deployable", deployable);
  }

  /**
   * What each member pledges.
   *
   * @param plan soldiers that the plan asks for, &ge; 0
   * @param lead index of the lead state, -1 when there is none
   * @param stakes stake of each member, [0, 1]
   * @param caps the most each member can move, soldiers, &ge; 0
   * @return soldiers pledged by each member, within its cap
   */
  public double[] amounts(double plan, int lead, double[] stakes, double[] caps) {
    Check.sameLength("caps", stakes.length, caps.length);
    double[] pledged = new double[stakes.length];
    double rest = Check.nonNegative("plan", plan);
    for (int i = 0; i < pledged.length; i++) {
      if (i != lead) {
        pledged[i] = StrictMath.min(caps[i], wish(plan, stakes[i]));
        rest -= pledged[i];
      }
    }
    if (lead >= 0) {
      pledged[lead] = StrictMath.min(caps[lead], StrictMath.max(0, rest));
    }
    return pledged;
  }

  private double wish(double plan, double stake) {
    return share * plan * StrictMath.max(0, stake - threshold);
  }
}
