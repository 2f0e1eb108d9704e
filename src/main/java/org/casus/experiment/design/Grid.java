package org.casus.experiment.design;

import java.util.List;

/**
 * Every combination of levels; the last factor varies fastest.
 *
 * <p>A coordinate is the middle of its level's part of [0, 1). A grid of 10^12 points costs no
 * memory; whether it can be run is for the caller to say.
 *
 * @param levels number of levels of each factor, at least 1 each
 */
public record Grid(List<Integer> levels) implements Design {

  /** Checks the levels and that their product can be counted. */
  public Grid {
    levels = List.copyOf(levels);
    Bounds.dimensions(levels.size(), Integer.MAX_VALUE);
    long size = 1;
    for (int count : levels) {
      Bounds.require(count >= 1, "levels", count, "a number of levels of at least 1");
      size = Bounds.times("grid", size, count);
    }
  }

  @Override
  public int dimensions() {
    return levels.size();
  }

  @Override
  public long size() {
    long size = 1;
    for (int count : levels) {
      size *= count;
    }
    return size;
  }

  @Override
  public double[] point(long k) {
    int[] chosen = levelsAt(k);
    double[] point = new double[chosen.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = Bounds.middle(chosen[i], levels.get(i));
    }
    return point;
  }

  /**
   * The level of each factor at one point, from 0.
   *
   * @param k index, 0 to {@code size() - 1}
   */
  public int[] levelsAt(long k) {
    Bounds.index(k, size());
    int[] chosen = new int[levels.size()];
    long rest = k;
    for (int i = chosen.length - 1; i >= 0; i--) {
      chosen[i] = (int) (rest % levels.get(i));
      rest /= levels.get(i);
    }
    return chosen;
  }
}
