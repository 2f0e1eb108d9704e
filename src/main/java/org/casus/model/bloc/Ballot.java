package org.casus.model.bloc;

import org.casus.model.chance.Check;
import org.casus.model.decision.Logit;

/**
 * A member's probability to vote for a measure or to object to it.
 *
 * <p>The precision is divided by the member's stake, so that those who care least are not the most
 * random; a floor keeps it finite. Leaves out what makes up the utility.
 *
 * <p>Assumption: votes are logit choices on a scale of the member's own stake, because on the
 * common scale the least interested members would decide by noise.
 */
public final class Ballot {

  private Ballot() {}

  /**
   * Probability of a yes.
   *
   * @param precision vote precision, 1/stake, &ge; 0
   * @param stake stake of the member, [0, 1]
   * @param floor least stake that enters the precision, &gt; 0
   * @param gain utility of the measure less that of the status quo, stake
   * @param pressure pressure of the chair on this member, stake
   * @return probability in [0, 1]
   */
  public static double yes(
      double precision, double stake, double floor, double gain, double pressure) {
    return Logit.logistic(scale(precision, stake, floor) * (gain + pressure));
  }

  /**
   * Probability of an objection against a consensus.
   *
   * @param precision vote precision, 1/stake, &ge; 0
   * @param stake stake of the member, [0, 1]
   * @param floor least stake that enters the precision, &gt; 0
   * @param gain utility of the measure less that of the status quo, stake
   * @param blockingCost social cost of blocking, stake, &ge; 0
   * @return probability in [0, 1]
   */
  public static double objects(
      double precision, double stake, double floor, double gain, double blockingCost) {
    return Logit.logistic(scale(precision, stake, floor) * (-gain - blockingCost));
  }

  private static double scale(double precision, double stake, double floor) {
    Check.positive("floor", floor);
    return Check.nonNegative("precision", precision)
        / StrictMath.max(Check.nonNegative("stake", stake), floor);
  }
}
