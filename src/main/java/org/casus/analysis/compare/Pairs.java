package org.casus.analysis.compare;

import java.util.Arrays;
import org.casus.analysis.Clusters;
import org.casus.analysis.Require;
import org.casus.experiment.Response;

/**
 * One response of the same replications under a baseline and an alternative.
 *
 * @param alternative name of the alternative
 * @param before values under the baseline; NaN where the response was not observed
 * @param after values of the same replications under the alternative
 * @param clusters which pairs share a draw
 */
public record Pairs(
    Response response, String alternative, double[] before, double[] after, Clusters clusters) {

  /** Checks that the samples are paired. */
  public Pairs {
    Require.paired(before, after);
  }

  /** Pairs that each have a draw of their own. */
  public Pairs(Response response, String alternative, double[] before, double[] after) {
    this(response, alternative, before, after, Clusters.apart(before.length));
  }

  /** The pairs in which the response was observed twice. */
  public Pairs observed() {
    int n = 0;
    double[] first = new double[before.length];
    double[] second = new double[before.length];
    for (int i = 0; i < before.length; i++) {
      if (Double.isFinite(before[i]) && Double.isFinite(after[i])) {
        first[n] = before[i];
        second[n] = after[i];
        n++;
      }
    }
    return new Pairs(
        response,
        alternative,
        Arrays.copyOf(first, n),
        Arrays.copyOf(second, n),
        clusters.where(i -> Double.isFinite(before[i]) && Double.isFinite(after[i])));
  }

  /** Number of pairs. */
  public int n() {
    return before.length;
  }

  /** Number of pairs whose two values differ; not observed twice is no difference. */
  public long changed() {
    long changed = 0;
    for (int i = 0; i < before.length; i++) {
      changed += Double.compare(before[i], after[i]) == 0 ? 0 : 1;
    }
    return changed;
  }

  /**
   * How often each category led to each.
   *
   * @return counts by category under the baseline, then under the alternative
   */
  public long[][] transitions() {
    int size = Math.max(2, response.categories().size());
    long[][] counts = new long[size][size];
    Pairs seen = observed();
    for (int i = 0; i < seen.n(); i++) {
      counts[(int) seen.before[i]][(int) seen.after[i]]++;
    }
    return counts;
  }
}
