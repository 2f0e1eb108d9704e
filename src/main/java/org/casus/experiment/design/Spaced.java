package org.casus.experiment.design;

import java.util.List;

/**
 * A grid some of whose factors run from one end of [0, 1] to the other, as a range does, instead of
 * from the middle of its first part to that of its last.
 *
 * @param inner a design whose coordinates are middles of equal parts
 * @param levels number of parts of each factor that is to reach both ends; 0 for the others
 */
public record Spaced(Design inner, List<Integer> levels) implements Design {

  /** Checks that there is a number for each factor. */
  public Spaced {
    levels = List.copyOf(levels);
    Bounds.require(
        levels.size() == inner.dimensions(), "levels", levels.size(), "one number a factor");
  }

  @Override
  public int dimensions() {
    return inner.dimensions();
  }

  @Override
  public long size() {
    return inner.size();
  }

  @Override
  public double[] point(long k) {
    double[] point = inner.point(k);
    for (int i = 0; i < point.length; i++) {
      int count = levels.get(i);
      if (count > 1) {
        point[i] = Bounds.unit(Math.floor(point[i] * count) / (count - 1));
      }
    }
    return point;
  }
}
