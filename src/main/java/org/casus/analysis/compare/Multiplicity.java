package org.casus.analysis.compare;

import java.util.Arrays;
import java.util.Comparator;
import org.casus.analysis.Require;

/**
 * Adjustment of the p-values of a family of comparisons.
 *
 * <p>Both keep the order of their argument and never exceed 1.
 *
 * <p>Source: Holm (1979), doi:10.2307/4615733; Benjamini and Hochberg (1995),
 * doi:10.1111/j.2517-6161.1995.tb02031.x.
 */
public final class Multiplicity {

  private Multiplicity() {}

  /**
   * Holm: bounds the probability of a single false alarm, whatever the dependence.
   *
   * @param p p-values of the family, [0, 1] each
   */
  public static double[] holm(double... p) {
    Integer[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double highest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      highest = Math.max(highest, Math.min(1, (p.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = highest;
    }
    return adjusted;
  }

  /**
   * Benjamini and Hochberg: bounds the expected share of false alarms among the alarms, for
   * independent or positively dependent comparisons.
   *
   * @param p p-values of the family, [0, 1] each
   */
  public static double[] benjaminiHochberg(double... p) {
    Integer[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double lowest = 1;
    for (int rank = order.length - 1; rank >= 0; rank--) {
      lowest = Math.min(lowest, p[order[rank]] * p.length / (rank + 1));
      adjusted[order[rank]] = lowest;
    }
    return adjusted;
  }

  private static Integer[] ascending(double[] p) {
    Integer[] order = new Integer[p.length];
    for (int i = 0; i < p.length; i++) {
      Require.that(p[i] >= 0 && p[i] <= 1, "p[" + i + "]", p[i], "a number of [0, 1]");
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
    return order;
  }
}
