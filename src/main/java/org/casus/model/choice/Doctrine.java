package org.casus.model.choice;

import java.util.Arrays;
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

  /**
   * The index of the option chosen.
   *
   * @param utilities expected utility of each option, the first that of doing nothing
   * @param tastes taste for each option, and one more for acting at all
   */
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
      case RANDOM -> new Uniform();
    };
  }

  /**
   * Logit choice over expected utility in two steps: act or not by the best action, then which. So
   * an option split in two makes acting no likelier.
   *
   * @param precision choice precision, 1/stake, at least 0
   */
  record ExpectedUtility(double precision) implements Doctrine {

    @Override
    public int choose(double[] utilities, double[] tastes) {
      if (utilities.length <= 2) {
        return Logit.choose(precision, utilities, Arrays.copyOf(tastes, utilities.length));
      }
      double[] actions = Arrays.copyOfRange(utilities, 1, utilities.length);
      double[] acting = {utilities[0], Logit.inclusive(precision, 0, actions)};
      double[] urge = {tastes[0], tastes[utilities.length]};
      return Logit.choose(precision, acting, urge) == 0
          ? 0
          : 1 + Logit.choose(precision, actions, Arrays.copyOfRange(tastes, 1, utilities.length));
    }

    @Override
    public double[] chances(double[] utilities) {
      if (utilities.length <= 2) {
        return Logit.probabilities(precision, utilities);
      }
      double[] actions = Arrays.copyOfRange(utilities, 1, utilities.length);
      double acts = Logit.acts(precision, 0, utilities[0], actions);
      double[] which = Logit.probabilities(precision, actions);
      double[] chances = new double[utilities.length];
      chances[0] = 1 - acts;
      for (int i = 0; i < which.length; i++) {
        chances[i + 1] = acts * which[i];
      }
      return chances;
    }
  }

  /** Every option is equally likely. */
  record Uniform() implements Doctrine {

    @Override
    public int choose(double[] utilities, double[] tastes) {
      return Logit.choose(0, utilities, Arrays.copyOf(tastes, utilities.length));
    }

    @Override
    public double[] chances(double[] utilities) {
      return Logit.probabilities(0, utilities);
    }
  }

  /**
   * Does nothing unless another option is better by a margin; then chooses as expected utility
   * does.
   *
   * @param precision choice precision, 1/stake, at least 0
   * @param margin stakes, at least 0
   */
  record StatusQuo(double precision, double margin) implements Doctrine {

    @Override
    public int choose(double[] utilities, double[] tastes) {
      return stays(utilities) ? 0 : new ExpectedUtility(precision).choose(utilities, tastes);
    }

    @Override
    public double[] chances(double[] utilities) {
      if (!stays(utilities)) {
        return new ExpectedUtility(precision).chances(utilities);
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
