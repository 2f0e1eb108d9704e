package org.casus.analysis.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;

/**
 * Approximate Bayesian computation by rejection: of draws from the prior, those whose history comes
 * nearest to the targets, weighted by nearness and shifted to where the targets themselves lie.
 *
 * <p>Distances are in standard deviations of each summary. A draw whose summary was not observed is
 * rejected. A shifted value stays within the range of the draws.
 *
 * <p>Source: Beaumont, Zhang and Balding (2002), doi:10.1093/genetics/162.4.2025.
 *
 * @param share of the draws that is accepted, (0, 1]
 * @param least draws that are accepted at least, at least 10
 */
public record Rejection(double share, int least) {

  /** A fiftieth of the draws, at least a hundred. */
  public static final Rejection USUAL = new Rejection(0.02, 100);

  /** Checks the ranges. */
  public Rejection {
    Require.that(share > 0 && share <= 1, "share", share, "a number of (0, 1]");
    Require.that(least >= 10, "least", least, "a number of draws of at least 10");
  }

  /**
   * The posterior.
   *
   * @param draws parameters, one row a draw
   * @param summaries of the history of each draw, in the order of the targets
   * @param targets what was observed in the world
   * @throws IllegalArgumentException when fewer draws than the least were observed
   */
  public Posterior posterior(double[][] draws, double[][] summaries, double[] targets) {
    Require.that(draws.length == summaries.length, "summaries", summaries.length, "one a draw");
    int[] observed =
        IntStream.range(0, draws.length)
            .filter(k -> Arrays.stream(summaries[k]).allMatch(Double::isFinite))
            .toArray();
    Require.that(observed.length > least, "draws", observed.length, "more than " + least);
    double[] scales = scales(observed, summaries, targets.length);
    double[] distances = new double[draws.length];
    for (int k : observed) {
      distances[k] = distance(summaries[k], targets, scales);
    }
    int count = (int) Math.max(least, Math.round(share * observed.length));
    int[] order =
        Arrays.stream(observed)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> distances[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    double radius = distances[order[Math.min(count, order.length - 1)]];
    int[] kept = Arrays.copyOf(order, Math.min(count, order.length));
    double[] weights = Arrays.stream(kept).mapToDouble(k -> weight(distances[k], radius)).toArray();
    double[][] values = new double[kept.length][];
    double[][] offsets = new double[kept.length][targets.length];
    for (int i = 0; i < kept.length; i++) {
      values[i] = draws[kept[i]].clone();
      for (int j = 0; j < targets.length; j++) {
        offsets[i][j] = (summaries[kept[i]][j] - targets[j]) / scales[j];
      }
    }
    return new Posterior(
        new LocalLinear(offsets, weights).shifted(values, draws), weights, radius, observed.length);
  }

  private static double[] scales(int[] observed, double[][] summaries, int size) {
    double[] scales = new double[size];
    for (int j = 0; j < size; j++) {
      int column = j;
      double deviation =
          Moments.of(Arrays.stream(observed).mapToDouble(k -> summaries[k][column]).toArray())
              .deviation();
      scales[j] = deviation > 0 ? deviation : 1;
    }
    return scales;
  }

  private static double distance(double[] summary, double[] targets, double[] scales) {
    double squares = 0;
    for (int j = 0; j < targets.length; j++) {
      double off = (summary[j] - targets[j]) / scales[j];
      squares += off * off;
    }
    return Math.sqrt(squares);
  }

  /** Epanechnikov's kernel; equal weights where all distances are equal. */
  private static double weight(double distance, double radius) {
    double place = radius == 0 ? 0 : distance / radius;
    return Math.max(1e-6, 1 - place * place);
  }
}
