package org.casus.model.diplomacy;

import org.casus.model.chance.Check;

/**
 * Mutually hurting stalemate: how far both sides suffer and neither can win.
 *
 * <p>Leaves out a way out that both perceive.
 *
 * <p>Source: Zartman (1989), "Ripe for Resolution"; the measure is judgement.
 */
public final class Ripeness {

  private Ripeness() {}

  /**
   * Hurting stalemate of two sides.
   *
   * @param costA cost to the first side, [0, 1]
   * @param costB cost to the second side, [0, 1]
   * @param balance balance of power, from -1 (all with the second) to 1 (all with the first)
   * @return stalemate, [0, 1]
   */
  public static double stalemate(double costA, double costB, double balance) {
    double hurt =
        StrictMath.min(Check.probability("costA", costA), Check.probability("costB", costB));
    return hurt * (1 - StrictMath.abs(Check.within("balance", balance, -1, 1)));
  }
}
