package org.casus.model.decision;

import org.casus.model.chance.Check;

/**
 * Logit choice over a menu, with its nested form for "act or not, then which".
 *
 * <p>Utilities are in units of the stake of the most interested member (1), precision in 1/stake.
 * Leaves out learning and any memory: shocks that persist are arguments.
 *
 * <p>Source: McFadden (1974), "Conditional logit analysis of qualitative choice behavior"; McKelvey
 * and Palfrey (1998), doi:10.1023/A:1009905800005; nesting: McFadden (1978), "Modelling the choice
 * of residential location".
 */
public final class Logit {

  private Logit() {}

  /**
   * The logistic function, accurate in both tails.
   *
   * @param x log-odds, any value
   * @return probability in [0, 1]
   */
  public static double logistic(double x) {
    if (x >= 0) {
      return 1 / (1 + StrictMath.exp(-x));
    }
    double odds = StrictMath.exp(x);
    return odds / (1 + odds);
  }

  /**
   * Log-odds of a probability.
   *
   * @param p probability, (0, 1)
   * @return ln(p / (1 - p))
   */
  public static double logit(double p) {
    Check.openProbability("p", p);
    return StrictMath.log(p) - StrictMath.log1p(-p);
  }

  /**
   * Choice probabilities of every option of a menu.
   *
   * @param lambda precision, 1/stake, &ge; 0: 0 is a uniform choice
   * @param utilities expected utility of each option, stake; at least one
   * @return probabilities in the order of the options; they sum to 1
   */
  public static double[] probabilities(double lambda, double[] utilities) {
    Check.nonNegative("lambda", lambda);
    double best = greatest(utilities);
    double[] weights = new double[utilities.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(lambda * (utilities[i] - best));
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /**
   * The option chosen under given shocks; over standard Gumbel shocks its probabilities are those
   * of {@link #probabilities}.
   *
   * @param lambda precision, 1/stake, &ge; 0
   * @param utilities expected utility of each option, stake; at least one
   * @param gumbel shock of each option, standard Gumbel
   * @return index of the option with the greatest lambda * utility + shock, the first of equals
   */
  public static int choose(double lambda, double[] utilities, double[] gumbel) {
    Check.sameLength("gumbel", utilities.length, gumbel.length);
    int chosen = 0;
    for (int i = 1; i < utilities.length; i++) {
      if (lambda * utilities[i] + gumbel[i] > lambda * utilities[chosen] + gumbel[chosen]) {
        chosen = i;
      }
    }
    return chosen;
  }

  /**
   * What a nest of options is worth in the choice between acting and not acting.
   *
   * <p>With dissimilarity 1 the nest is a flat menu, in which two copies of an option count twice;
   * with 0 the nest is worth its best option, so that splitting an option changes nothing.
   *
   * @param lambda precision, 1/stake, &gt; 0
   * @param dissimilarity how unlike the options of the nest are, [0, 1]
   * @param utilities expected utility of each option of the nest, stake; at least one
   * @return inclusive value, stake
   */
  public static double inclusive(double lambda, double dissimilarity, double[] utilities) {
    Check.positive("lambda", lambda);
    double best = greatest(utilities);
    if (Check.probability("dissimilarity", dissimilarity) == 0) {
      return best;
    }
    double scale = dissimilarity / lambda;
    double sum = 0;
    for (double utility : utilities) {
      sum += StrictMath.exp((utility - best) / scale);
    }
    return best + scale * StrictMath.log(sum);
  }

  /**
   * Probability of acting at all, with the nest of actions taken at its inclusive value.
   *
   * @param lambda precision, 1/stake, &gt; 0
   * @param dissimilarity how unlike the actions are, [0, 1]
   * @param passive expected utility of doing nothing, stake
   * @param actions expected utility of each action, stake; at least one
   * @return probability in [0, 1]
   */
  public static double acts(double lambda, double dissimilarity, double passive, double[] actions) {
    return logistic(lambda * (inclusive(lambda, dissimilarity, actions) - passive));
  }

  private static double greatest(double[] utilities) {
    if (utilities.length == 0) {
      throw new IllegalArgumentException("utilities: a menu needs at least one option");
    }
    double best = Double.NEGATIVE_INFINITY;
    for (double utility : utilities) {
      best = StrictMath.max(best, Check.finite("utility", utility));
    }
    return best;
  }
}
