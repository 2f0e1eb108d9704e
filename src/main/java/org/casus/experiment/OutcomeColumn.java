package org.casus.experiment;

import java.util.Arrays;
import java.util.List;

/**
 * One response at every design point, in the order of points and, within a point, of replications.
 *
 * <p>It is the largest part of a study that analyses need at once: 8 bytes a replication.
 */
public final class OutcomeColumn {

  private final int[] starts;
  private final double[] values;

  /**
   * A column.
   *
   * @param sizes number of values of each point, in order, at least 0
   * @param values all values, those of the first point first; not observed is {@code NaN}
   */
  public OutcomeColumn(int[] sizes, double[] values) {
    this.starts = starts(sizes);
    this.values = values.clone();
    if (starts[sizes.length] != values.length) {
      throw new IllegalArgumentException(
          values.length + " values are not the " + starts[sizes.length] + " of all points");
    }
  }

  private OutcomeColumn(Filling filling) {
    this.starts = filling.starts;
    this.values = filling.values;
  }

  /** The column that holds an array of values for each point. */
  static OutcomeColumn of(List<double[]> points) {
    int[] sizes = points.stream().mapToInt(values -> values.length).toArray();
    return new OutcomeColumn(sizes, points.stream().flatMapToDouble(Arrays::stream).toArray());
  }

  /** The values of a design point, in the order of replications; not observed is {@code NaN}. */
  public double[] of(int point) {
    return Arrays.copyOfRange(values, starts[point], starts[point + 1]);
  }

  private static int[] starts(int[] sizes) {
    int[] starts = new int[sizes.length + 1];
    for (int point = 0; point < sizes.length; point++) {
      starts[point + 1] = Math.addExact(starts[point], sizes[point]);
    }
    return starts;
  }

  /** A column that is being read, value by value, the points in any order. */
  public static final class Filling {

    private final int[] starts;
    private final int[] next;
    private final double[] values;

    /**
     * A column to be filled.
     *
     * @param sizes number of values of each point, in order, at least 0
     */
    public Filling(int[] sizes) {
      this.starts = starts(sizes);
      this.next = Arrays.copyOf(starts, sizes.length);
      this.values = new double[starts[sizes.length]];
      Arrays.fill(values, Double.NaN);
    }

    /**
     * Adds the value of the next replication of a point; more than it has room for are left out.
     */
    public void add(int point, double value) {
      if (next[point] < starts[point + 1]) {
        values[next[point]++] = value;
      }
    }

    /** The column, which takes the values over: nothing may be added any more. */
    public OutcomeColumn column() {
      Arrays.setAll(next, point -> starts[point + 1]);
      return new OutcomeColumn(this);
    }
  }
}
