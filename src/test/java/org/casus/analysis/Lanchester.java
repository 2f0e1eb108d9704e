package org.casus.analysis;

import org.casus.experiment.design.SplitMix64;

/**
 * The stochastic square law as a Markov jump process, fought to the end: the next loss falls on B
 * with chance alpha A / (alpha A + beta B).
 *
 * @param a units of A at the start
 * @param b units of B at the start
 * @param alpha losses of B a unit of A causes in a unit of time
 * @param beta losses of A a unit of B causes in a unit of time
 */
record Lanchester(int a, int b, double alpha, double beta) {

  /** Chance that A wins, mean and standard deviation of what is left of A, mean of B. */
  record Exact(double winsA, double meanA, double deviationA, double meanB) {}

  /** What is left of A, or minus what is left of B. */
  int fight(SplitMix64 random) {
    int left = a;
    int right = b;
    while (left > 0 && right > 0) {
      if (random.uniform() * (alpha * left + beta * right) < alpha * left) {
        right--;
      } else {
        left--;
      }
    }
    return left - right;
  }

  /** Sums the chances of all states, from the start to the ends. */
  Exact exact() {
    double[][] chance = new double[a + 1][b + 1];
    chance[a][b] = 1;
    for (int i = a; i > 0; i--) {
      for (int j = b; j > 0; j--) {
        double hit = alpha * i / (alpha * i + beta * j);
        chance[i][j - 1] += chance[i][j] * hit;
        chance[i - 1][j] += chance[i][j] * (1 - hit);
      }
    }
    double wins = 0;
    double mean = 0;
    double squares = 0;
    for (int i = 1; i <= a; i++) {
      wins += chance[i][0];
      mean += i * chance[i][0];
      squares += (double) i * i * chance[i][0];
    }
    double other = 0;
    for (int j = 1; j <= b; j++) {
      other += j * chance[0][j];
    }
    return new Exact(wins, mean, Math.sqrt(squares - mean * mean), other);
  }
}
