package org.casus.model.decision;

import org.casus.model.chance.Check;

/**
 * What an observer believes about a promisor's honouring of a clause: a beta distribution of cases,
 * and a shift for preparations that can be seen.
 *
 * <p>Leaves out forgetting, and who the promise was made to.
 *
 * <p>Source: conjugate updating as in Raiffa and Schlaifer (1961), "Applied Statistical Decision
 * Theory". Assumption: preparations shift the log-odds and are not cases, because they are not yet
 * performance.
 *
 * @param honoured weight of honoured cases, prior ones included, &gt; 0
 * @param reneged weight of reneged cases, prior ones included, &gt; 0
 * @param preparation shift for visible preparations, log-odds
 */
public record Reliability(double honoured, double reneged, double preparation) {

  /** Refuses weights that are not positive. */
  public Reliability {
    Check.positive("honoured", honoured);
    Check.positive("reneged", reneged);
    Check.finite("preparation", preparation);
  }

  /**
   * The belief before any case was seen.
   *
   * @param mean honour probability predicted from the clause, (0, 1)
   * @param cases number of pseudo-cases behind it, &gt; 0
   * @return belief with that mean
   */
  public static Reliability prior(double mean, double cases) {
    Check.openProbability("mean", mean);
    return new Reliability(mean * cases, (1 - mean) * cases, 0);
  }

  /**
   * Believed probability of honour.
   *
   * @return probability in (0, 1)
   */
  public double probability() {
    double mean = honoured / (honoured + reneged);
    return preparation == 0 ? mean : Logit.logistic(Logit.logit(mean) + preparation);
  }

  /**
   * The belief after an honoured promise.
   *
   * @param weight 1 for this clause, the spill-over weight for another promise, [0, 1]
   * @return changed copy
   */
  public Reliability afterHonour(double weight) {
    return after(weight, 0);
  }

  /**
   * The belief after a broken promise.
   *
   * @param weight 1 for this clause, the spill-over weight for another promise, [0, 1]
   * @return changed copy
   */
  public Reliability afterRenege(double weight) {
    return after(0, weight);
  }

  /**
   * The belief after a promise kept in part: half a case of each kind.
   *
   * @param weight 1 for this clause, the spill-over weight for another promise, [0, 1]
   * @return changed copy
   */
  public Reliability afterPartial(double weight) {
    return after(weight / 2, weight / 2);
  }

  /**
   * The belief after a preparation that can be seen, such as a token unit or a joint headquarters.
   *
   * @param step shift, log-odds
   * @return changed copy
   */
  public Reliability afterPreparation(double step) {
    return new Reliability(honoured, reneged, preparation + step);
  }

  private Reliability after(double honour, double renege) {
    Check.probability("weight", honour + renege);
    return new Reliability(honoured + honour, reneged + renege, preparation);
  }
}
