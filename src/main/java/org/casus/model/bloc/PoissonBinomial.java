package org.casus.model.bloc;

import org.casus.model.chance.Check;

/**
 * Number of successes among independent members with unequal probabilities.
 *
 * <p>Leaves out dependence, which {@link Copula} adds by mixing.
 *
 * <p>Source: Hoeffding (1956), doi:10.1214/aoms/1177728178; exact by convolution.
 */
public final class PoissonBinomial {

  private PoissonBinomial() {}

  /**
   * Probability of at least {@code atLeast} successes.
   *
   * @param probabilities success probability of each member, [0, 1]
   * @param atLeast number of successes needed; 0 and below are always reached
   * @return probability in [0, 1]
   */
  public static double tail(double[] probabilities, int atLeast) {
    if (atLeast <= 0) {
      return 1;
    }
    double[] distribution = distribution(probabilities);
    double sum = 0;
    for (int k = distribution.length - 1; k >= atLeast; k--) {
      sum += distribution[k];
    }
    return StrictMath.min(1, sum);
  }

  /**
   * Expected number of successes.
   *
   * @param probabilities success probability of each member, [0, 1]
   * @return sum of the probabilities
   */
  public static double mean(double[] probabilities) {
    double sum = 0;
    for (double p : probabilities) {
      sum += Check.probability("probability", p);
    }
    return sum;
  }

  /**
   * Probability of every number of successes.
   *
   * @param probabilities success probability of each member, [0, 1]
   * @return probability of 0, 1, ... n successes
   */
  public static double[] distribution(double[] probabilities) {
    double[] counts = new double[probabilities.length + 1];
    counts[0] = 1;
    for (int i = 0; i < probabilities.length; i++) {
      double p = Check.probability("probability", probabilities[i]);
      for (int k = i + 1; k > 0; k--) {
        counts[k] = counts[k] * (1 - p) + counts[k - 1] * p;
      }
      counts[0] *= 1 - p;
    }
    return counts;
  }
}
