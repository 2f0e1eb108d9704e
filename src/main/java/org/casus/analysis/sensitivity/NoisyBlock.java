package org.casus.analysis.sensitivity;

import java.util.Arrays;

/**
 * The replications of the d + 2 points of one block, with what their noise adds to products.
 *
 * <p>A replication that is missing at one point of the block is left out at all of them. What a
 * replication has in common at all points of the design is taken off first: it moves no index.
 *
 * @param runs one row a point, one finite value a replication
 */
record NoisyBlock(double[][] runs) {

  /**
   * The mean of each replication over the points A and B of all blocks.
   *
   * @param width of a block
   */
  static double[] shift(double[][] runs, int width) {
    int most = Arrays.stream(runs).mapToInt(row -> row.length).max().orElse(0);
    double[] shift = new double[most];
    int[] counts = new int[most];
    for (int k = 0; k < runs.length; k++) {
      for (int r = 0; k % width < 2 && r < runs[k].length; r++) {
        if (Double.isFinite(runs[k][r])) {
          shift[r] += runs[k][r];
          counts[r]++;
        }
      }
    }
    for (int r = 0; r < most; r++) {
      shift[r] = counts[r] == 0 ? 0 : shift[r] / counts[r];
    }
    return shift;
  }

  static NoisyBlock of(double[][] runs, double[] shift) {
    int least = Arrays.stream(runs).mapToInt(row -> row.length).min().orElse(0);
    double[][] kept = new double[runs.length][least];
    int size = 0;
    for (int r = 0; r < least; r++) {
      boolean whole = true;
      for (int k = 0; k < runs.length; k++) {
        kept[k][size] = runs[k][r] - shift[r];
        whole &= Double.isFinite(runs[k][r]);
      }
      size += whole ? 1 : 0;
    }
    for (int k = 0; k < kept.length; k++) {
      kept[k] = Arrays.copyOf(kept[k], size);
    }
    return new NoisyBlock(kept);
  }

  int replications() {
    return runs[0].length;
  }

  double mean(int point) {
    double sum = 0;
    for (double value : runs[point]) {
      sum += value;
    }
    return sum / runs[point].length;
  }

  /** The row of {@link SaltelliSums}, without the noise of the means. */
  double[] row(int d, double centre) {
    double a = mean(0) - centre;
    double b = mean(1) - centre;
    double[] row = new double[3 * d + 2];
    for (int i = 0; i < d; i++) {
      double[] step = difference(runs[2 + i], runs[0]);
      double rise = mean(2 + i) - centre - a;
      row[i] = b * rise - noise(runs[1], step);
      row[d + i] = rise;
      row[2 * d + i] = (rise * rise - noise(step, step)) / 2;
    }
    row[3 * d] = a + b;
    row[3 * d + 1] = a * a + b * b - noise(runs[0], runs[0]) - noise(runs[1], runs[1]);
    return row;
  }

  private static double[] difference(double[] one, double[] other) {
    double[] difference = new double[one.length];
    for (int r = 0; r < one.length; r++) {
      difference[r] = one[r] - other[r];
    }
    return difference;
  }

  /** Covariance of two means over the replications; 0 for a single replication. */
  private static double noise(double[] one, double[] other) {
    int n = one.length;
    if (n < 2) {
      return 0;
    }
    double first = Arrays.stream(one).sum() / n;
    double second = Arrays.stream(other).sum() / n;
    double sum = 0;
    for (int r = 0; r < n; r++) {
      sum += (one[r] - first) * (other[r] - second);
    }
    return sum / (n - 1) / n;
  }
}
