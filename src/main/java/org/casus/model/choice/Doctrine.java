package org.casus.model.choice;

import org.casus.model.decision.Logit;
import org.casus.scenario.DoctrineName;

/**
 * A rule by which an actor chooses from a menu. Pure: the same menu and tastes give the same
 * choice.
 *
 * <p>Source: expected utility after McKelvey and Palfrey (1998), doi:10.1023/A:1009905800005;
 * status quo after Simon (1955), doi:10.2307/1884852; the random rule is the null.
 */
public interface Doctrine {

  /** The index of the option chosen. */
  int choose(double[] utilities, double[] tastes);

  /** The chance of each option before the tastes are known; adds up to 1. */
  double[] chances(double[] utilities);

  /**
   * The doctrine of a name.
   *
   * @param precision choice precision, 1/stake
   * @param margin by how much an option must beat doing nothing under the status-quo rule, stakes
   */
  static Doctrine of(DoctrineName name, double precision, double margin) {
    return switch (name) {
      case EXPECTED_UTILITY -> new ExpectedUtility(precision);
      case STATUS_QUO -> new StatusQuo(precision, margin);
      case RANDOM -> new ExpectedUtility(0);
    };
  }

  /**
   * Logit choice over expected utility; with precision 0 every option is equally likely.
   *
   * @param precision choice precision, 1/stake, at least 0
   */
  record ExpectedUtility(double precision) implements Doctrine {

    @Override
    public int choose(double[] utilities, double[] tastes) {
      return Logit.choose(precision, utilities, tastes);
    }

    @Override
    public double[] chances(double[] utilities) {
      return Logit.probabilities(precision, utilities);
    }
  }

  /**
   * Does nothing unless another option is better by a margin; then chooses by logit among all.
   *
   * @param precision choice precision, 1/stake, at least 0
   * @param margin stakes, at least 0
   */
  record StatusQuo(double precision, double margin) implements Doctrine {

    @Override
    public int choose(double[] utilities, double[] tastes) {
      return stays(utilities) ? 0 : Logit.choose(precision, utilities, tastes);
    }

    @Override
    public double[] chances(double[] utilities) {
      if (!stays(utilities)) {
        return Logit.probabilities(precision, utilities);
      }
      double[] chances = new double[utilities.length];
      chances[0] = 1;
      return chances;
    }

    private boolean stays(double[] utilities) {
      for (double utility : utilities) {
        if (utility > utilities[0] + margin) {
          return false;
        }
      }
      return true;
    }
  }
}
