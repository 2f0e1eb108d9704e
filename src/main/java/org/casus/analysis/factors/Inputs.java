package org.casus.analysis.factors;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What was varied in a study, point by point.
 *
 * @param points names of the design points
 * @param dimensions the factors
 * @param coordinates by point, then by factor, [0, 1)
 * @param values by point, then by factor: a number, or the place in the list of words
 * @param blocks the parts of the design whose points belong together; empty for most designs
 */
public record Inputs(
    List<String> points,
    List<Dimension> dimensions,
    double[][] coordinates,
    double[][] values,
    List<Blocked> blocks) {

  /** Copies the lists. */
  public Inputs {
    points = List.copyOf(points);
    dimensions = List.copyOf(dimensions);
    blocks = List.copyOf(blocks);
  }

  /** The factors that take more than one value, by index. */
  public List<Integer> varied() {
    return IntStream.range(0, dimensions.size()).filter(i -> distinct(i) > 1).boxed().toList();
  }

  /** Number of different values of a factor. */
  public long distinct(int dimension) {
    return column(dimension).distinct().count();
  }

  /** The values of a factor, point by point. */
  public DoubleStream column(int dimension) {
    return Arrays.stream(values).mapToDouble(row -> row[dimension]);
  }
}
