package org.casus.model.pact;

import org.casus.model.chance.Check;

/**
 * What leaving a bloc is worth against staying.
 *
 * <p>Leaves out the notice, during which obligations run on, and whether there is an alternative.
 *
 * <p>Assumption: the terms add, because three states that left together identify no interaction.
 *
 * @param sanctions weight of the burden of sanctions, stake
 * @param partner weight of a pact partner that leaves too, stake
 * @param trade weight of the trade share with the bloc, stake
 * @param legitimacy weight of the gain at home, stake per unit of legitimacy
 */
public record ExitValue(double sanctions, double partner, double trade, double legitimacy) {

  /** Refuses what is not finite. */
  public ExitValue {
    Check.finite("sanctions", sanctions);
    Check.finite("partner", partner);
    Check.finite("trade", trade);
    Check.finite("legitimacy", legitimacy);
  }

  /**
   * Utility of leaving less that of staying.
   *
   * @param burden burden of the sanctions in force, [0, 1]
   * @param together whether a pact partner leaves too
   * @param tradeShare share of trade with the bloc, [0, 1]
   * @param gain expected gain of legitimacy, [-1, 1]
   * @return value, stake
   */
  public double of(double burden, boolean together, double tradeShare, double gain) {
    return sanctions * Check.probability("burden", burden)
        + (together ? partner : 0)
        - trade * Check.probability("tradeShare", tradeShare)
        + legitimacy * Check.within("gain", gain, -1, 1);
  }
}
