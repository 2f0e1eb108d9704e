package org.casus.model.bloc;

import org.casus.model.chance.Check;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Normal;
import org.casus.model.chance.Purpose;

/**
 * One drawn ballot of members whose votes share a common factor.
 *
 * <p>Scores are drawn once per dispute, measure and epoch, so that voting again in unchanged
 * circumstances gives the same votes; the caller's keys say what an epoch is. Raising a member's
 * probability never turns its yes into a no.
 *
 * <p>Assumption: one common factor with the same weight for every member, because the record does
 * not identify more (see {@link Copula} for the source of the form).
 */
public final class CopulaVotes {

  private CopulaVotes() {}

  /**
   * The votes of all members under given factors.
   *
   * @param probabilities yes probability of each member, [0, 1]
   * @param rho correlation of the scores, [0, 1]
   * @param common common factor, standard normal
   * @param own own factor of each member, standard normal
   * @return yes or no of each member
   */
  public static boolean[] votes(double[] probabilities, double rho, double common, double[] own) {
    Check.sameLength("own", probabilities.length, own.length);
    boolean[] votes = new boolean[probabilities.length];
    for (int i = 0; i < votes.length; i++) {
      votes[i] = Copula.yes(probabilities[i], rho, common, own[i]);
    }
    return votes;
  }

  /**
   * The votes of all members under keyed draws.
   *
   * @param draws draws of the replication
   * @param members key of each member
   * @param measure key of dispute and measure
   * @param epoch number of the epoch: the scores change when it changes
   * @param probabilities yes probability of each member, [0, 1]
   * @param rho correlation of the scores, [0, 1]
   * @return yes or no of each member
   */
  public static boolean[] votes(
      Draws draws, long[] members, long measure, int epoch, double[] probabilities, double rho) {
    Check.sameLength("members", probabilities.length, members.length);
    double common = draws.normal(Purpose.VOTE_COMMON, measure, 0, epoch, 0);
    boolean[] votes = new boolean[probabilities.length];
    for (int i = 0; i < votes.length; i++) {
      double own = draws.normal(Purpose.VOTE, members[i], measure, epoch, 0);
      votes[i] = Copula.score(rho, common, own) <= Normal.quantile(probabilities[i]);
    }
    return votes;
  }
}
