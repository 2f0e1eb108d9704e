package org.casus.model.coup;

import org.casus.model.chance.Check;

/**
 * What strains a government in the eyes of its soldiers.
 *
 * <p>Each part counts as its distance from the usual case, because the base rate of attempts was
 * counted with the usual strain in it; otherwise war would be counted twice.
 *
 * <p>Source: Bell and Sudduth (2017), doi:10.1177/0022002715603098, for war, parity and the
 * capital. Assumption: support and pay act in proportion, because nothing measures their shape.
 *
 * @param war whether there is a civil war, 0 or 1; a share for a usual case
 * @param parity fighters of armed groups by soldiers, [0, 1]
 * @param capital whether there is fighting near the capital, 0 or 1; a share for a usual case
 * @param support support for those in power, [0, 1]
 * @param pay share of the pay of soldiers that is in danger, [0, 1]
 */
public record Strain(double war, double parity, double capital, double support, double pay) {

  /** Refuses values outside their ranges. */
  public Strain {
    Check.probability("war", war);
    Check.probability("parity", parity);
    Check.probability("capital", capital);
    Check.probability("support", support);
    Check.probability("pay", pay);
  }

  /**
   * What each part adds to the logarithm of the hazard.
   *
   * @param war of a civil war, log-hazard
   * @param parity of rebels as strong as the army, log-hazard
   * @param capital of fighting near the capital, log-hazard
   * @param support of losing all support, log-hazard
   * @param pay of losing all pay, log-hazard
   */
  public record Weights(double war, double parity, double capital, double support, double pay) {

    /**
     * The strain against a usual case.
     *
     * @return log-hazard, 0 in the usual case
     */
    public double against(Strain usual, Strain now) {
      return war * (now.war - usual.war)
          + parity * (now.parity - usual.parity)
          + capital * (now.capital - usual.capital)
          + support * (usual.support - now.support)
          + pay * (now.pay - usual.pay);
    }
  }
}
