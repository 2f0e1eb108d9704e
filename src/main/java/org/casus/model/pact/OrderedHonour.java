package org.casus.model.pact;

import org.casus.model.chance.Check;
import org.casus.model.decision.Logit;

/**
 * Probability that a duty is performed in full, in part or not at all: an ordered logit.
 *
 * <p>The base rate stands for a reference case; only differences from that case move it. Leaves out
 * whether the duty is owed and how long performance takes.
 *
 * <p>Source: base rates Berkemeier and Fuhrmann (2018), doi:10.1177/2053168018779697, and Leeds,
 * Long and Mitchell (2000), doi:10.1177/0022002700044005006; form McCullagh (1980), "Regression
 * models for ordinal data".
 *
 * @param eta log-odds of full performance
 * @param gap how much easier a partial performance is, log-odds, &ge; 0
 */
public record OrderedHonour(double eta, double gap) {

  /** Refuses values outside their ranges. */
  public OrderedHonour {
    Check.finite("eta", eta);
    Check.nonNegative("gap", gap);
  }

  /**
   * Log-odds of full performance.
   *
   * @param baseRate probability of full performance in the reference case, (0, 1)
   * @param clause sum of what strength, activation, scope and trigger add, log-odds
   * @param weights log-odds that each circumstance adds
   * @param actual the case at hand
   * @param reference the case that the base rate describes
   * @return log-odds
   */
  public static double eta(
      double baseRate,
      double clause,
      Circumstances weights,
      Circumstances actual,
      Circumstances reference) {
    return Logit.logit(baseRate) + clause + actual.minus(reference).weighted(weights);
  }

  /**
   * What the wording of a clause adds.
   *
   * @param strength for the strength of the wording, log-odds
   * @param activation for the way it is activated, log-odds
   * @param scope for its scope, log-odds
   * @param ambiguity for a trigger that matches not at all, log-odds
   * @param match share of the trigger's conditions that hold, [0, 1]
   * @return sum, log-odds
   */
  public static double clause(
      double strength, double activation, double scope, double ambiguity, double match) {
    return strength + activation + scope + ambiguity * (1 - Check.probability("match", match));
  }

  /**
   * A base rate moved to another era.
   *
   * @param rate probability, (0, 1)
   * @param shift shift, log-odds
   * @return probability in (0, 1)
   */
  public static double shifted(double rate, double shift) {
    return Logit.logistic(Logit.logit(rate) + Check.finite("shift", shift));
  }

  /**
   * Probability of full performance.
   *
   * @return probability in [0, 1]
   */
  public double full() {
    return Logit.logistic(eta);
  }

  /**
   * Probability of at least partial performance.
   *
   * @return probability in [0, 1]
   */
  public double atLeastPartial() {
    return Logit.logistic(eta + gap);
  }

  /**
   * The level that a uniform draw means; a lower draw never means less performance.
   *
   * @param uniform draw, [0, 1]
   * @return the level
   */
  public HonourLevel level(double uniform) {
    Check.probability("uniform", uniform);
    if (uniform < full()) {
      return HonourLevel.FULL;
    }
    return uniform < atLeastPartial() ? HonourLevel.PARTIAL : HonourLevel.NONE;
  }
}
