package org.casus.experiment.design;

import java.util.List;

/**
 * Point K of one design with point K of the others.
 *
 * @param designs over factors of their own, all of one size, at least one
 */
public record Zip(List<Design> designs) implements Design {

  /** Checks that the sizes agree. */
  public Zip {
    designs = List.copyOf(designs);
    Bounds.require(!designs.isEmpty(), "zip", "none", "a list of at least one design");
    long size = designs.get(0).size();
    for (Design design : designs) {
      Bounds.require(
          design.size() == size, "zip", design.size() + " points", "as long as the first: " + size);
    }
  }

  @Override
  public int dimensions() {
    return designs.stream().mapToInt(Design::dimensions).sum();
  }

  @Override
  public long size() {
    return designs.get(0).size();
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    double[] point = new double[dimensions()];
    int start = 0;
    for (Design design : designs) {
      double[] part = design.point(k);
      System.arraycopy(part, 0, point, start, part.length);
      start += part.length;
    }
    return point;
  }
}
