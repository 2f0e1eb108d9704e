package org.casus.model.economy;

import org.casus.model.chance.Check;

/**
 * The hole that lost aid and lost output tear into a public budget.
 *
 * <p>Leaves out borrowing; soldiers are paid first, so only a gap as large as the reference puts
 * all of their pay in danger.
 *
 * <p>Source: the budget of Niger 2023: 40 per cent paid from abroad, cut by 40 per cent in October.
 * Assumption: pay is in danger in proportion to the gap, because no budget shows arrears by week.
 */
public final class FiscalGap {

  private FiscalGap() {}

  /**
   * The gap as a share of the budget.
   *
   * @param aidLost share of the budget that was paid from abroad and is lost, [0, 1]
   * @param external share of the budget paid from abroad, [0, 1]
   * @param outputLoss output lost, per cent of yearly output, at least 0; revenue falls with it
   * @return share in [0, 1]
   */
  public static double share(double aidLost, double external, double outputLoss) {
    double revenue =
        (1 - Check.probability("external", external))
            * Check.nonNegative("outputLoss", outputLoss)
            / 100;
    return StrictMath.min(1, Check.probability("aidLost", aidLost) + revenue);
  }

  /**
   * The share of soldiers' pay in danger.
   *
   * @param gap gap as a share of the budget, [0, 1]
   * @param reference gap that endangers all pay, (0, 1]
   * @return share in [0, 1]
   */
  public static double pay(double gap, double reference) {
    return StrictMath.min(
        1, Check.probability("gap", gap) / Check.within("reference", reference, 1e-6, 1));
  }
}
