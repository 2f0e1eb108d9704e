package org.casus.model.bloc;

import org.casus.model.chance.Check;

/**
 * Weight in favour among independent members with unequal weights, by dynamic programming.
 *
 * <p>Leaves out double majorities (weight and number of members at once).
 *
 * <p>Source: exact convolution over integer weights, as for the generating functions of Brams and
 * Affuso (1976), "Power and size: a new paradox", Theory and Decision 7.
 */
public final class WeightedVotes {

  private WeightedVotes() {}

  /**
   * Probability that the members in favour weigh at least {@code atLeast}.
   *
   * @param probabilities yes probability of each member, [0, 1]
   * @param weights weight of each member, whole, &ge; 0
   * @param atLeast weight needed; 0 and below are always reached
   * @return probability in [0, 1]
   */
  public static double tail(double[] probabilities, int[] weights, int atLeast) {
    Check.sameLength("weights", probabilities.length, weights.length);
    if (atLeast <= 0) {
      return 1;
    }
    double[] reached = new double[atLeast + 1];
    reached[0] = 1;
    for (int i = 0; i < weights.length; i++) {
      add(reached, Check.probability("probability", probabilities[i]), weights[i]);
    }
    return reached[atLeast];
  }

  /** Adds one member in place; the last entry holds all weights from the threshold up. */
  private static void add(double[] reached, double p, int weight) {
    if (weight < 0) {
      throw new IllegalArgumentException("weight: " + weight + " must be at least 0");
    }
    int last = reached.length - 1;
    for (int sum = last; sum >= 0; sum--) {
      double moved = reached[sum] * p;
      reached[sum] -= moved;
      reached[StrictMath.min(last, sum + weight)] += moved;
    }
  }
}
