package org.casus.experiment.design;

import java.util.List;

/**
 * Every point of one design with every point of the others; the last varies fastest.
 *
 * @param designs over factors of their own, at least one
 */
public record Cross(List<Design> designs) implements Design {

  /** Checks that the product of the sizes can be counted. */
  public Cross {
    designs = List.copyOf(designs);
    Bounds.require(!designs.isEmpty(), "cross", "none", "a list of at least one design");
    long size = 1;
    for (Design design : designs) {
      size = Bounds.times("cross", size, design.size());
    }
  }

  @Override
  public int dimensions() {
    int sum = 0;
    for (Design design : designs) {
      sum += design.dimensions();
    }
    return sum;
  }

  @Override
  public long size() {
    long size = 1;
    for (Design design : designs) {
      size *= design.size();
    }
    return size;
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    double[] point = new double[dimensions()];
    int end = point.length;
    long rest = k;
    for (int i = designs.size() - 1; i >= 0; i--) {
      Design design = designs.get(i);
      double[] part = design.point(rest % design.size());
      rest /= design.size();
      end -= part.length;
      System.arraycopy(part, 0, point, end, part.length);
    }
    return point;
  }
}
