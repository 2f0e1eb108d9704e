package org.casus.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.analysis.Bootstrap;
import org.casus.analysis.Require;

/**
 * What the indices need of each block of a Saltelli design, one row a block, so that a resample is
 * a sum of rows.
 *
 * <p>A row holds, for each factor, f(B)(f(AB) - f(A)), then f(AB) - f(A), then half the squared
 * difference; then f(A) + f(B) and the sum of their squares. Responses are centred beforehand and
 * noise is subtracted from the squares.
 */
final class SaltelliSums {

  private final int dimensions;
  private final double[][] rows;
  private final int[] kept;
  private final int dropped;

  private SaltelliSums(int dimensions, double[][] rows, int[] kept, int dropped) {
    this.kept = kept;
    this.dimensions = dimensions;
    this.rows = rows;
    this.dropped = dropped;
  }

  static SaltelliSums of(int dimensions, double[] means, double[] errors) {
    int width = dimensions + 2;
    Require.that(dimensions >= 1, "factors", dimensions, "a number of factors of at least 1");
    Require.that(
        means.length % width == 0,
        "means",
        means.length + " values",
        "a whole number of blocks of " + width);
    Require.paired(means, errors);
    int[] kept = complete(means, errors, width);
    Require.that(kept.length >= 2, "blocks", kept.length, "a number of whole blocks of at least 2");
    double centre = 0;
    for (int block : kept) {
      centre += (means[block * width] + means[block * width + 1]) / (2.0 * kept.length);
    }
    double[][] rows = new double[kept.length][];
    for (int i = 0; i < kept.length; i++) {
      rows[i] = row(dimensions, means, errors, kept[i] * width, centre);
    }
    return new SaltelliSums(dimensions, rows, kept, means.length / width - kept.length);
  }

  /**
   * The sums of means over replications, with the noise of the means taken out pair by pair, so
   * that it may be common to points or not.
   *
   * @param runs one row a point, one value a replication; NaN where one is missing
   */
  static SaltelliSums of(int dimensions, double[][] runs) {
    int width = dimensions + 2;
    Require.that(dimensions >= 1, "factors", dimensions, "a number of factors of at least 1");
    Require.that(
        runs.length % width == 0,
        "points",
        runs.length + " rows",
        "a whole number of blocks of " + width);
    double[] shift = NoisyBlock.shift(runs, width);
    List<double[]> rows = new ArrayList<>();
    double centre = 0;
    List<NoisyBlock> blocks = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int start = 0; start < runs.length; start += width) {
      NoisyBlock block = NoisyBlock.of(Arrays.copyOfRange(runs, start, start + width), shift);
      if (block.replications() > 0) {
        blocks.add(block);
        kept.add(start / width);
        centre += block.mean(0) + block.mean(1);
      }
    }
    Require.that(
        blocks.size() >= 2, "blocks", blocks.size(), "a number of whole blocks of at least 2");
    for (NoisyBlock block : blocks) {
      rows.add(block.row(dimensions, centre / (2.0 * blocks.size())));
    }
    int dropped = runs.length / width - blocks.size();
    int[] places = kept.stream().mapToInt(Integer::intValue).toArray();
    return new SaltelliSums(dimensions, rows.toArray(double[][]::new), places, dropped);
  }

  int dimensions() {
    return dimensions;
  }

  int blocks() {
    return rows.length;
  }

  int dropped() {
    return dropped;
  }

  /** The place in the design of a block that was kept. */
  int place(int block) {
    return kept[block];
  }

  double[] all() {
    return over(Bootstrap.all(rows.length));
  }

  /** Sums of the rows of some blocks, divided by their number. */
  double[] over(int[] chosen) {
    double[] sums = new double[3 * dimensions + 2];
    for (int block : chosen) {
      double[] row = rows[block];
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= chosen.length;
    }
    return sums;
  }

  double variance(double[] sums) {
    double mean = sums[3 * dimensions] / 2;
    return Math.max(0, sums[3 * dimensions + 1] / 2 - mean * mean);
  }

  /** First-order indices, then total ones; all 0 where the response does not vary. */
  double[] indices(double[] sums) {
    double[] indices = new double[2 * dimensions];
    double variance = variance(sums);
    double mean = sums[3 * dimensions] / 2;
    if (variance > 0) {
      for (int i = 0; i < dimensions; i++) {
        indices[i] = (sums[i] - mean * sums[dimensions + i]) / variance;
        indices[dimensions + i] = sums[2 * dimensions + i] / variance;
      }
    }
    return indices;
  }

  private static int[] complete(double[] means, double[] errors, int width) {
    int[] kept = new int[means.length / width];
    int size = 0;
    for (int block = 0; block < kept.length; block++) {
      boolean whole = true;
      for (int i = block * width; i < (block + 1) * width; i++) {
        whole &= Double.isFinite(means[i]) && Double.isFinite(errors[i]);
      }
      if (whole) {
        kept[size++] = block;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static double[] row(int d, double[] means, double[] errors, int start, double centre) {
    double a = means[start] - centre;
    double b = means[start + 1] - centre;
    double[] row = new double[3 * d + 2];
    for (int i = 0; i < d; i++) {
      double step = means[start + 2 + i] - centre - a;
      row[i] = b * step;
      row[d + i] = step;
      row[2 * d + i] = (step * step - errors[start] - errors[start + 2 + i]) / 2;
    }
    row[3 * d] = a + b;
    row[3 * d + 1] = a * a + b * b - errors[start] - errors[start + 1];
    return row;
  }
}
