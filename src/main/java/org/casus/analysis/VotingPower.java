package org.casus.analysis;

import java.util.Arrays;

/**
 * Power of each member under a weighted rule: how often its vote decides.
 *
 * <p>Leaves out preferences: every coalition or order counts the same. By enumeration, so for up to
 * 20 members.
 *
 * <p>Source: Shapley and Shubik (1954), doi:10.2307/1951053; Banzhaf (1965), "Weighted voting
 * doesn't work".
 */
public final class VotingPower {

  private static final int MOST_MEMBERS = 20;

  private VotingPower() {}

  /**
   * Shapley-Shubik index: share of the orders of voting in which a member turns the vote.
   *
   * @param weights weight of each member, whole, &ge; 0
   * @param quota weight needed, &gt; 0
   * @return shares in the order of the members; they sum to 1 when the quota can be reached
   */
  public static double[] shapleyShubik(int[] weights, int quota) {
    int n = weights.length;
    double[] shares = new double[n + 1];
    for (int size = 0; size < n; size++) {
      shares[size] = 1 / (n * choose(n - 1, size));
    }
    return swings(weights, quota, shares);
  }

  /**
   * Normalised Banzhaf index: a member's share of all decisive votes over all coalitions.
   *
   * @param weights weight of each member, whole, &ge; 0
   * @param quota weight needed, &gt; 0
   * @return shares in the order of the members; they sum to 1 when the quota can be reached
   */
  public static double[] banzhaf(int[] weights, int quota) {
    double[] ones = new double[weights.length + 1];
    Arrays.fill(ones, 1);
    double[] swings = swings(weights, quota, ones);
    double sum = Arrays.stream(swings).sum();
    for (int i = 0; sum > 0 && i < swings.length; i++) {
      swings[i] /= sum;
    }
    return swings;
  }

  /** Adds, for each member, a worth by size of every coalition that it turns into a winning one. */
  private static double[] swings(int[] weights, int quota, double[] worthBySize) {
    int n = weights.length;
    if (n > MOST_MEMBERS) {
      throw new IllegalArgumentException(
          "weights: " + n + " members are too many to enumerate; at most " + MOST_MEMBERS);
    }
    double[] power = new double[n];
    for (int coalition = 0; coalition < 1 << n; coalition++) {
      int weight = weightOf(coalition, weights);
      double worth = worthBySize[Integer.bitCount(coalition)];
      for (int i = 0; weight < quota && i < n; i++) {
        boolean outside = (coalition >> i & 1) == 0;
        power[i] += outside && weight + weights[i] >= quota ? worth : 0;
      }
    }
    return power;
  }

  private static int weightOf(int coalition, int[] weights) {
    int weight = 0;
    for (int i = 0; i < weights.length; i++) {
      weight += (coalition >> i & 1) * weights[i];
    }
    return weight;
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }
}
