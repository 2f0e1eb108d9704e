package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Proportion;
import org.casus.analysis.Quantiles;
import org.casus.analysis.Require;

/**
 * How one lever holds up over the uncertainties, beside the other levers on the same points.
 *
 * <p>Regret on a point is how much worse the lever does there than the best lever. Robustness is
 * over the points that were run; it says nothing of how likely each is.
 *
 * <p>Source: Savage (1951), doi:10.1080/01621459.1951.10500768; Simon (1956), doi:10.1037/h0042769;
 * McPhail et al. (2018), doi:10.1002/2017EF000649.
 *
 * @param meanRegret mean over the points, in the unit of the response, at least 0
 * @param highRegret 90 % quantile over the points, at least 0
 * @param maxRegret largest over the points, at least 0
 * @param satisficing share of points on which the response is good enough
 */
public record Robustness(
    Estimate meanRegret, double highRegret, double maxRegret, Estimate satisficing) {

  /**
   * What counts as good.
   *
   * @param smallerIsBetter whether small responses are good
   * @param goodEnough the worst response that will do, in the unit of the response
   */
  public record Aim(boolean smallerIsBetter, double goodEnough) {

    private double better(double one, double other) {
      return smallerIsBetter ? Math.min(one, other) : Math.max(one, other);
    }

    private boolean satisfied(double response) {
      return smallerIsBetter ? response <= goodEnough : response >= goodEnough;
    }
  }

  /**
   * Judges every lever.
   *
   * @param responses one row a lever, one column a point of the uncertainties, finite
   * @param aim what counts as good
   * @param confidence of the intervals over points, (0, 1)
   * @return one entry a lever, in order
   */
  public static List<Robustness> of(double[][] responses, Aim aim, double confidence) {
    Require.that(responses.length >= 1, "levers", "none", "a list of at least one lever");
    double[] best = Require.sample("responses[0]", responses[0], 1).clone();
    for (int lever = 1; lever < responses.length; lever++) {
      double[] row = Require.sample("responses[" + lever + "]", responses[lever], 1);
      Require.paired(best, row);
      for (int k = 0; k < best.length; k++) {
        best[k] = aim.better(best[k], row[k]);
      }
    }
    List<Robustness> levers = new ArrayList<>();
    for (double[] row : responses) {
      levers.add(of(row, best, aim, confidence));
    }
    return List.copyOf(levers);
  }

  private static Robustness of(double[] row, double[] best, Aim aim, double confidence) {
    double[] regret = new double[row.length];
    boolean[] satisfied = new boolean[row.length];
    for (int k = 0; k < row.length; k++) {
      regret[k] = Math.abs(row[k] - best[k]);
      satisfied[k] = aim.satisfied(row[k]);
    }
    Moments moments = Moments.of(regret);
    return new Robustness(
        Mean.student(moments, confidence),
        Quantiles.of(regret, 0.9),
        moments.greatest(),
        Proportion.of(satisfied).estimate(confidence));
  }
}
