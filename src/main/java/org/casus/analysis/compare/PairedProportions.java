package org.casus.analysis.compare;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.casus.analysis.Estimate;
import org.casus.analysis.Proportion;
import org.casus.analysis.Require;

/**
 * A yes/no response under a baseline and an alternative, replication by replication.
 *
 * <p>Source: McNemar (1947), doi:10.1007/BF02295996, in its exact form; the interval is that of
 * {@link Tango}.
 *
 * @param both replications with the event in both, at least 0
 * @param onlyBaseline replications with the event in the baseline alone, at least 0
 * @param onlyAlternative replications with the event in the alternative alone, at least 0
 * @param neither replications without the event, at least 0
 */
public record PairedProportions(long both, long onlyBaseline, long onlyAlternative, long neither) {

  /** Checks the counts. */
  public PairedProportions {
    long least = Math.min(Math.min(both, neither), Math.min(onlyBaseline, onlyAlternative));
    Require.that(least >= 0, "count", least, "a count of at least 0");
    long n = both + onlyBaseline + onlyAlternative + neither;
    Require.that(n >= 1, "n", n, "a number of replications of at least 1");
  }

  /**
   * Counts the four cases.
   *
   * @param baseline one entry a replication, at least one
   * @param alternative the same replications under the alternative
   */
  public static PairedProportions of(boolean[] baseline, boolean[] alternative) {
    Require.that(
        baseline.length == alternative.length,
        "alternative",
        alternative.length + " values",
        "a sample of " + baseline.length + " values, as many as the baseline");
    long[] counts = new long[4];
    for (int i = 0; i < baseline.length; i++) {
      counts[(baseline[i] ? 1 : 0) + (alternative[i] ? 2 : 0)]++;
    }
    return new PairedProportions(counts[3], counts[1], counts[2], counts[0]);
  }

  /** Number of replications. */
  public long n() {
    return both + onlyBaseline + onlyAlternative + neither;
  }

  /** The share under the baseline. */
  public Proportion baseline() {
    return new Proportion(both + onlyBaseline, n());
  }

  /** The share under the alternative. */
  public Proportion alternative() {
    return new Proportion(both + onlyAlternative, n());
  }

  /**
   * Share under the alternative minus share under the baseline, with the score interval.
   *
   * @param confidence (0, 1)
   */
  public Estimate difference(double confidence) {
    return Tango.difference(onlyAlternative, onlyBaseline, n(), confidence);
  }

  /** The exact two-sided p-value of McNemar's test; 1 if no pair differs. */
  public double mcNemar() {
    long discordant = onlyBaseline + onlyAlternative;
    if (discordant == 0) {
      return 1;
    }
    var fair = new BinomialDistribution(null, Math.toIntExact(discordant), 0.5);
    long fewer = Math.min(onlyBaseline, onlyAlternative);
    return Math.min(1, 2 * fair.cumulativeProbability((int) fewer));
  }

  /** The correlation of the two (phi), [-1, 1]; 0 if either never varies. */
  public double correlation() {
    double first = (double) (both + onlyBaseline) * (onlyAlternative + neither);
    double second = (double) (both + onlyAlternative) * (onlyBaseline + neither);
    double cross = (double) both * neither - (double) onlyBaseline * onlyAlternative;
    return first == 0 || second == 0 ? 0 : cross / (Math.sqrt(first) * Math.sqrt(second));
  }

  /**
   * Replications that independent runs would have needed beyond these for the same variance;
   * negative where common random numbers hurt, 0 if nothing varies, infinite if no pair differs.
   */
  public double saved() {
    double one = baseline().share();
    double two = alternative().share();
    double independent = one * (1 - one) + two * (1 - two);
    double paired = (double) (onlyBaseline + onlyAlternative) / n() - (two - one) * (two - one);
    return independent == 0 ? 0 : n() * (independent / Math.max(0, paired) - 1);
  }
}
