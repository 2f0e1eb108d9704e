package org.casus.model.bloc;

import org.casus.model.chance.Check;

/**
 * Probability that a measure passes under each rule of a charter, and whether given votes pass it.
 *
 * <p>Only members that may vote are passed in. Correlation 0 gives the closed forms; above, votes
 * share a common factor. Leaves out the agenda: who proposes what.
 *
 * <p>Source: the rules themselves are those of charters such as the ECOWAS Protocol of 1999; agenda
 * setting, for the use of these probabilities, Romer and Rosenthal (1978), doi:10.1007/BF03187594.
 */
public final class DecisionRules {

  private static final double ROUNDING = 5e-5;

  private DecisionRules() {}

  /**
   * Votes or weight needed under a share. Shares are written to four digits, so that 0.6667 of
   * three is two.
   *
   * @param share share needed, [0, 1]
   * @param total number or weight of those who count, &ge; 0
   * @return the least whole number that reaches the share
   */
  public static int needed(double share, int total) {
    return (int) Math.ceil(Check.probability("share", share) * total - ROUNDING * total);
  }

  /**
   * Whether a session is valid.
   *
   * @param present members present, &ge; 0
   * @param total members that count for the quorum, &ge; 0
   * @param share quorum, [0, 1]
   * @return true when the members present reach the share
   */
  public static boolean quorate(int present, int total, double share) {
    return present >= needed(share, total);
  }

  /**
   * Simple or qualified majority of the members.
   *
   * @param yes yes probability of each member, [0, 1]
   * @param share share of the members needed, [0, 1]
   * @param rho correlation of the votes, [0, 1)
   * @return probability to pass
   */
  public static double majority(double[] yes, double share, double rho) {
    return atLeast(yes, needed(share, yes.length), rho);
  }

  /**
   * At least a number of yes votes, for thresholds that count absent or suspended members too.
   *
   * @param yes yes probability of each member, [0, 1]
   * @param votes votes needed
   * @param rho correlation of the votes, [0, 1)
   * @return probability to pass
   */
  public static double atLeast(double[] yes, int votes, double rho) {
    return Copula.mix(yes, rho, q -> PoissonBinomial.tail(q, votes));
  }

  /**
   * Weighted majority.
   *
   * @param yes yes probability of each member, [0, 1]
   * @param weights weight of each member, whole, &ge; 0
   * @param weight weight needed
   * @param rho correlation of the votes, [0, 1)
   * @return probability to pass
   */
  public static double weighted(double[] yes, int[] weights, int weight, double rho) {
    return Copula.mix(yes, rho, q -> WeightedVotes.tail(q, weights, weight));
  }

  /**
   * Consensus: the measure fails when enough members object; fewer record a reservation.
   *
   * @param objects objection probability of each member, [0, 1]
   * @param blocking number of objectors that blocks, &ge; 1
   * @param rho correlation of the objections, [0, 1)
   * @return probability to pass
   */
  public static double consensus(double[] objects, int blocking, double rho) {
    if (blocking < 1) {
      throw new IllegalArgumentException("blocking: " + blocking + " must be at least 1");
    }
    double[] silent = new double[objects.length];
    for (int i = 0; i < silent.length; i++) {
      silent[i] = 1 - Check.probability("objects", objects[i]);
    }
    return atLeast(silent, objects.length - blocking + 1, rho);
  }

  /**
   * Unanimity: every member says yes.
   *
   * @param yes yes probability of each member, [0, 1]
   * @param rho correlation of the votes, [0, 1)
   * @return probability to pass
   */
  public static double unanimity(double[] yes, double rho) {
    return atLeast(yes, yes.length, rho);
  }

  /**
   * Number of yes votes.
   *
   * @param votes votes cast
   * @return how many are true
   */
  public static int count(boolean[] votes) {
    int count = 0;
    for (boolean vote : votes) {
      count += vote ? 1 : 0;
    }
    return count;
  }

  /**
   * Weight of the yes votes.
   *
   * @param votes votes cast
   * @param weights weight of each member, whole
   * @return sum of the weights of those that are true
   */
  public static int weight(boolean[] votes, int[] weights) {
    Check.sameLength("weights", votes.length, weights.length);
    int weight = 0;
    for (int i = 0; i < votes.length; i++) {
      weight += votes[i] ? weights[i] : 0;
    }
    return weight;
  }
}
