package org.casus.experiment.design;

import java.util.List;

/**
 * A baseline, then each factor moved through its other levels while the rest stay.
 *
 * <p>It shows how a response moves near the baseline and can show no interaction.
 *
 * @param levels number of levels of each factor, at least 1 each
 * @param baseline level of each factor at point 0, from 0
 */
public record OneAtATime(List<Integer> levels, List<Integer> baseline) implements Design {

  /** Checks that the baseline is made of levels. */
  public OneAtATime {
    levels = List.copyOf(levels);
    baseline = List.copyOf(baseline);
    Bounds.dimensions(levels.size(), Integer.MAX_VALUE);
    Bounds.require(baseline.size() == levels.size(), "baseline", baseline, "one level a factor");
    for (int i = 0; i < levels.size(); i++) {
      int level = baseline.get(i);
      Bounds.require(
          level >= 0 && level < levels.get(i),
          "baseline[" + i + "]",
          level,
          "a level from 0 to " + (levels.get(i) - 1));
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
      size += count - 1L;
    }
    return size;
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    double[] point = new double[levels.size()];
    long rest = k - 1;
    for (int i = 0; i < point.length; i++) {
      long level = baseline.get(i);
      if (rest >= 0 && rest < levels.get(i) - 1L) {
        level = rest < level ? rest : rest + 1;
      }
      rest -= levels.get(i) - 1L;
      point[i] = Bounds.middle(level, levels.get(i));
    }
    return point;
  }
}
