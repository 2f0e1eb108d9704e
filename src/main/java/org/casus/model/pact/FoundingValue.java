package org.casus.model.pact;

import org.casus.model.chance.Check;

/**
 * What founding a pact is worth to one of its founders, in two forms.
 *
 * <p>The first weighs the help it gets by the chance to be attacked; the second, which the model
 * uses, is written in terms of fear and solidarity. Each founder accepts by a logit of the value;
 * all must accept. Leaves out who proposes to whom and the lag to the treaty.
 *
 * <p>Assumption: founders weigh protection against entrapment, as in Snyder (1984),
 * doi:10.2307/2010183; the sizes are judgement because no record of refused pacts exists.
 */
public final class FoundingValue {

  private FoundingValue() {}

  /**
   * Value as protection less entrapment.
   *
   * @param attacked belief to be attacked within the horizon, [0, 1]
   * @param winWith win probability with the partners, [0, 1]
   * @param winAlone win probability without them, [0, 1]
   * @param stake own stake, stake
   * @param legitimacy what the founding adds at home: weight times gain, stake
   * @param othersAttacked sum of the beliefs that each partner is attacked, &ge; 0
   * @param honour own honour probability, [0, 1]
   * @param fightingCost own cost of fighting for others, stake, &ge; 0
   * @param blocAnswer expected answer of the bloc, stake, &ge; 0
   * @return value, stake
   */
  public static double ofProtection(
      double attacked,
      double winWith,
      double winAlone,
      double stake,
      double legitimacy,
      double othersAttacked,
      double honour,
      double fightingCost,
      double blocAnswer) {
    double protection =
        Check.probability("attacked", attacked)
            * (Check.probability("winWith", winWith) - Check.probability("winAlone", winAlone))
            * stake;
    double entrapment =
        Check.nonNegative("othersAttacked", othersAttacked)
            * Check.probability("honour", honour)
            * Check.nonNegative("fightingCost", fightingCost);
    return protection + legitimacy - entrapment - blocAnswer;
  }

  /**
   * Fear of an intervention.
   *
   * @param weight fear at the reference belief under a public ultimatum, stake, &ge; 0
   * @param threat 1 under a public ultimatum, else the share of fear without one, [0, 1]
   * @param belief belief that the bloc is resolved, [0, 1]
   * @param floor least belief that counts, [0, 1]
   * @param reference belief at which the weight holds, &gt; 0
   * @return fear, stake, &ge; 0
   */
  public static double fear(
      double weight, double threat, double belief, double floor, double reference) {
    return Check.nonNegative("weight", weight)
        * Check.probability("threat", threat)
        * StrictMath.max(Check.probability("belief", belief), Check.probability("floor", floor))
        / Check.positive("reference", reference);
  }

  /**
   * Value as fear allayed, solidarity and standing at home, less entrapment.
   *
   * @param fear fear of an intervention, stake, &ge; 0
   * @param deterrence chance that the pact deters it, [0, 1]
   * @param winGain gain of win probability from the partners, [-1, 1]
   * @param closeness share of the fear that this founder feels: 1 for the target, [0, 1]
   * @param solidarity value of standing together, stake
   * @param legitimacy what the founding adds at home: weight times gain, stake
   * @param force probability that force comes, [0, 1]
   * @param honour own honour probability, [0, 1]
   * @param fightingCost own cost of fighting for others, 0 for the target, stake, &ge; 0
   * @param blocAnswer expected answer of the bloc, stake, &ge; 0
   * @return value, stake
   */
  public static double ofFear(
      double fear,
      double deterrence,
      double winGain,
      double closeness,
      double solidarity,
      double legitimacy,
      double force,
      double honour,
      double fightingCost,
      double blocAnswer) {
    double protection =
        Check.nonNegative("fear", fear)
            * (Check.probability("deterrence", deterrence)
                + Check.within("winGain", winGain, -1, 1))
            * Check.probability("closeness", closeness);
    double entrapment =
        Check.probability("force", force)
            * Check.probability("honour", honour)
            * Check.nonNegative("fightingCost", fightingCost);
    return protection + solidarity + legitimacy - entrapment - blocAnswer;
  }
}
