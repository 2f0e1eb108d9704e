package org.casus.model.economy;

import org.casus.model.chance.Check;

/**
 * Output that a target loses in a month of sanctions and aid cuts.
 *
 * <p>Leaves out sectors and prices; the fiscal side follows from the lost aid elsewhere.
 *
 * <p>Assumption: the parts add and evasion lowers them all, because the record of Mali 2022 and
 * Niger 2023 (World Bank outlooks) gives two sums and no parts.
 *
 * @param finance loss from full closure of finance, % of GDP a month, &ge; 0
 * @param trade loss from closed borders when all trade is with the bloc, % of GDP a month, &ge; 0
 * @param power loss from a full cut of electricity, % of GDP a month, &ge; 0
 * @param aid loss from a full cut of aid, % of GDP a month, &ge; 0
 */
public record OutputLoss(double finance, double trade, double power, double aid) {

  /** Refuses values outside their ranges. */
  public OutputLoss {
    Check.nonNegative("finance", finance);
    Check.nonNegative("trade", trade);
    Check.nonNegative("power", power);
    Check.nonNegative("aid", aid);
  }

  /**
   * Loss in a month.
   *
   * @param financeClosed share of finance closed, [0, 1]
   * @param bordersClosed share of the borders with the bloc closed, [0, 1]
   * @param blocTrade share of trade with the bloc, [0, 1]
   * @param powerCut share of imported electricity cut, [0, 1]
   * @param aidLost share of aid suspended, [0, 1]
   * @param evasion share of it all that is evaded, [0, 1]
   * @return loss, % of GDP a month, &ge; 0
   */
  public double monthly(
      double financeClosed,
      double bordersClosed,
      double blocTrade,
      double powerCut,
      double aidLost,
      double evasion) {
    double borders =
        Check.probability("bordersClosed", bordersClosed)
            * Check.probability("blocTrade", blocTrade);
    double gross =
        finance * Check.probability("financeClosed", financeClosed)
            + trade * borders
            + power * Check.probability("powerCut", powerCut)
            + aid * Check.probability("aidLost", aidLost);
    return gross * (1 - Check.probability("evasion", evasion));
  }

  /**
   * Output gap left some time after sanctions were lifted.
   *
   * @param gap output gap at the lifting, % of GDP
   * @param rate rate of recovery, 1/year, &ge; 0
   * @param years years since, &ge; 0
   * @return gap, % of GDP
   */
  public static double recovered(double gap, double rate, double years) {
    return gap
        * StrictMath.exp(-Check.nonNegative("rate", rate) * Check.nonNegative("years", years));
  }

  /**
   * Loss that falls back on one sender.
   *
   * @param loss loss of the target, % of GDP a month, &ge; 0
   * @param fallback share of it that falls on all senders, [0, 1]
   * @param borderTrade the sender's share of the border trade of all senders, [0, 1]
   * @return loss, % of the target's GDP a month
   */
  public static double toSender(double loss, double fallback, double borderTrade) {
    return Check.nonNegative("loss", loss)
        * Check.probability("fallback", fallback)
        * Check.probability("borderTrade", borderTrade);
  }
}
