package org.casus.experiment.design;

import java.util.List;

/**
 * Points given one by one, as a file lists them.
 *
 * @param points one number of [0, 1) a factor each, all equally long, at least one
 */
public record Listed(List<List<Double>> points) implements Design {

  /** Copies and checks the points. */
  public Listed {
    points = points.stream().map(List::copyOf).toList();
    Bounds.require(!points.isEmpty(), "points", "none", "a list of at least one point");
    int dimensions = points.get(0).size();
    Bounds.dimensions(dimensions, Integer.MAX_VALUE);
    for (int k = 0; k < points.size(); k++) {
      List<Double> point = points.get(k);
      String name = "points[" + k + "]";
      Bounds.require(
          point.size() == dimensions, name, point.size() + " values", dimensions + " values");
      for (double x : point) {
        Bounds.require(x >= 0 && x < 1, name, x, "a number of [0, 1)");
      }
    }
  }

  @Override
  public int dimensions() {
    return points.get(0).size();
  }

  @Override
  public long size() {
    return points.size();
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    return points.get((int) k).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
