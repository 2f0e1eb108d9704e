package org.casus.model.pact;

import org.casus.model.chance.Check;
import org.casus.model.decision.Logit;

/**
 * The cost of breaking a clause, set so that the logit choice between joining and staying out
 * reproduces the base rate in the reference case.
 *
 * <p>The other implementation of honour, beside the draw of {@link OrderedHonour}: circumstances
 * that the utilities already hold must not be added again.
 *
 * <p>Assumption: the base rate was produced by choices like this one, because a cost of breaking a
 * promise cannot be observed in itself.
 *
 * @param lambda precision, 1/stake, &gt; 0
 * @param cost cost of breaking the clause, stake
 */
public record ObligationCost(double lambda, double cost) {

  /** Refuses values outside their ranges. */
  public ObligationCost {
    Check.positive("lambda", lambda);
    Check.finite("cost", cost);
  }

  /**
   * The cost at which the reference case has the base rate.
   *
   * @param baseRate honour probability in the reference case, (0, 1)
   * @param lambda precision, 1/stake, &gt; 0
   * @param stayLessJoin utility of staying out less that of joining in that case, stake
   * @return calibrated cost
   */
  public static ObligationCost calibrated(double baseRate, double lambda, double stayLessJoin) {
    Check.positive("lambda", lambda);
    return new ObligationCost(lambda, Logit.logit(baseRate) / lambda + stayLessJoin);
  }

  /**
   * Probability to honour the clause.
   *
   * @param joinLessStay utility of joining less that of staying out, stake
   * @param strength factor on the cost for the strength of the clause, &ge; 0
   * @param others circumstances that the utilities leave out, log-odds
   * @return probability in [0, 1]
   */
  public double honour(double joinLessStay, double strength, double others) {
    return Logit.logistic(lambda * (joinLessStay + cost * strength) + others);
  }
}
