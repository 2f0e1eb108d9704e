package org.casus.analysis.compare;

import org.casus.analysis.Clusters;
import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.Moments;

/**
 * An effect over the pairs in which the response was observed twice.
 *
 * @param from mean or share under the baseline
 * @param to mean or share under the alternative
 * @param difference of the two with its interval
 * @param standardised Cohen's d_z; infinite where all differences are equal and not 0
 * @param dominance Vargha and Delaney's A, [0, 1]
 * @param correlation that common random numbers achieved, [-1, 1]
 * @param saved replications that independent seeds would have needed beyond these; negative where
 *     common random numbers hurt, infinite where all differences are equal
 * @param p two-sided p-value, [0, 1]: McNemar's exact for a share, Student's for a number and for
 *     pairs of which some share a draw
 * @param adjusted p-value after Holm over the family, [0, 1]
 */
public record Effect(
    double from,
    double to,
    Estimate difference,
    double standardised,
    double dominance,
    double correlation,
    double saved,
    double p,
    double adjusted) {

  /** Whether a change of either sign is established in the family. */
  public boolean established() {
    return adjusted < 1 - difference.confidence();
  }

  Effect withAdjusted(double value) {
    return new Effect(from, to, difference, standardised, dominance, correlation, saved, p, value);
  }

  /**
   * The change of a share.
   *
   * @param before whether it happened under the baseline, one entry a pair, at least one
   * @param after whether it happened in the same pair under the alternative
   * @param clusters which pairs share a draw
   * @param confidence (0, 1)
   */
  public static Effect ofShare(
      boolean[] before, boolean[] after, Clusters clusters, double confidence) {
    PairedProportions paired = PairedProportions.of(before, after);
    PairedComparison numbers =
        PairedComparison.student(numbers(before), numbers(after), confidence);
    ClusteredPairs clustered =
        ClusteredPairs.ofShare(numbers(before), numbers(after), clusters, confidence);
    boolean apart = clusters.areApart();
    return new Effect(
        paired.baseline().share(),
        paired.alternative().share(),
        apart ? paired.difference(confidence) : clustered.difference(),
        numbers.standardised(),
        numbers.dominance(),
        paired.correlation(),
        paired.saved(),
        apart ? paired.mcNemar() : clustered.p(),
        1);
  }

  static Effect ofNumber(double[] before, double[] after, Clusters clusters, Terms terms) {
    boolean usual = clusters.areApart() && terms.interval() == IntervalMethod.BCA;
    PairedComparison paired =
        usual
            ? PairedComparison.usual(before, after, terms.confidence())
            : PairedComparison.student(before, after, terms.confidence());
    ClusteredPairs clustered = ClusteredPairs.of(before, after, clusters, terms.confidence());
    boolean apart = clusters.areApart();
    double alone = before.length < 2 ? 1 : PairedT.of(before, after).p();
    return new Effect(
        Moments.of(before).mean(),
        Moments.of(after).mean(),
        apart ? paired.difference() : clustered.difference(),
        paired.standardised(),
        paired.dominance(),
        paired.correlation(),
        paired.saved(),
        apart ? alone : clustered.p(),
        1);
  }

  private static double[] numbers(boolean[] happened) {
    double[] numbers = new double[happened.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = happened[i] ? 1 : 0;
    }
    return numbers;
  }
}
