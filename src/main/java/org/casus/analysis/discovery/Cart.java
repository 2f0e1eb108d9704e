package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.casus.analysis.Require;

/**
 * A classification tree over the factors, whose leaves are boxes that share out the whole space.
 *
 * <p>A node is split where the Gini impurity falls most and both parts keep enough cases; a pure
 * node stays. It leaves out pruning and factors whose values have no order.
 *
 * <p>Source: Breiman, Friedman, Olshen and Stone (1984), Classification and Regression Trees.
 *
 * @param least share of all cases that every leaf keeps, (0, 0.5]; 0.05 is usual
 */
public record Cart(double least) {

  /** Checks the share. */
  public Cart {
    Require.that(least > 0 && least <= 0.5, "least mass", least, "a number of (0, 0.5]");
  }

  /**
   * One leaf of the tree.
   *
   * @param box of the leaf
   * @param score of the box
   */
  public record Leaf(Box box, Score score) {}

  private record Split(int factor, double cut, double impurity) {}

  /**
   * Grows the tree.
   *
   * @param points one row a point, one finite value a factor
   * @param interesting which points are of interest
   * @return the leaves from low to high of each split, at least one
   */
  public List<Leaf> leaves(double[][] points, boolean[] interesting) {
    Sample sample = Sample.of(points, interesting);
    List<Leaf> leaves = new ArrayList<>();
    grow(sample, Box.all(sample.dimensions()), sample.rows(), leaves);
    return List.copyOf(leaves);
  }

  private void grow(Sample sample, Box box, int[] rows, List<Leaf> leaves) {
    Split split = best(sample, rows);
    if (split.factor() < 0) {
      leaves.add(new Leaf(box, sample.score(rows)));
      return;
    }
    Box.Limits limits = box.limits().get(split.factor());
    Box.Limits low = new Box.Limits(limits.low(), split.cut());
    Box.Limits high = new Box.Limits(Math.nextUp(split.cut()), limits.high());
    for (Box.Limits side : List.of(low, high)) {
      int[] kept = sample.within(rows, split.factor(), side);
      grow(sample, box.with(split.factor(), side), kept, leaves);
    }
  }

  private Split best(Sample sample, int[] rows) {
    Split best = new Split(-1, 0, impurity(sample.interest(rows), rows.length));
    for (int i = 0; i < sample.dimensions(); i++) {
      Split split = best(sample, rows, i, best.impurity());
      best = split.factor() >= 0 ? split : best;
    }
    return best;
  }

  /** The best cut of one factor below an impurity; factor -1 if there is none. */
  private Split best(Sample sample, int[] rows, int factor, double limit) {
    long least = (long) Math.ceil(this.least * sample.points().length);
    int[] sorted =
        Arrays.stream(rows)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> sample.points()[row][factor]))
            .mapToInt(Integer::intValue)
            .toArray();
    int all = sample.interest(rows);
    int interest = 0;
    Split best = new Split(-1, 0, limit - 1e-12);
    for (int i = 1; i < sorted.length; i++) {
      interest += sample.interesting()[sorted[i - 1]] ? 1 : 0;
      double below = sample.points()[sorted[i - 1]][factor];
      double above = sample.points()[sorted[i]][factor];
      if (below < above && i >= least && sorted.length - i >= least) {
        double impurity = impurity(interest, i) + impurity(all - interest, sorted.length - i);
        double cut = below + (above - below) / 2;
        best = impurity < best.impurity() ? new Split(factor, cut, impurity) : best;
      }
    }
    return best;
  }

  /** Gini impurity times the number of cases. */
  private static double impurity(double interest, double cases) {
    return 2 * interest * (cases - interest) / cases;
  }
}
