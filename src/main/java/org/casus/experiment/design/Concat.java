package org.casus.experiment.design;

import java.util.List;

/**
 * The points of one design after those of another, over the same factors.
 *
 * @param designs over the same factors, at least one
 */
public record Concat(List<Design> designs) implements Design {

  /** Checks that the designs have as many factors and can be counted together. */
  public Concat {
    designs = List.copyOf(designs);
    Bounds.require(!designs.isEmpty(), "concat", "none", "a list of at least one design");
    int dimensions = designs.get(0).dimensions();
    long size = 0;
    for (Design design : designs) {
      Bounds.require(
          design.dimensions() == dimensions,
          "concat",
          design.dimensions() + " factors",
          "a design of " + dimensions + " factors like the first");
      size += design.size();
      Bounds.require(size > 0, "concat", "the sum of sizes", "below 2^63 points; take fewer");
    }
  }

  @Override
  public int dimensions() {
    return designs.get(0).dimensions();
  }

  @Override
  public long size() {
    return designs.stream().mapToLong(Design::size).sum();
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    long rest = k;
    int i = 0;
    while (rest >= designs.get(i).size()) {
      rest -= designs.get(i).size();
      i++;
    }
    return designs.get(i).point(rest);
  }
}
