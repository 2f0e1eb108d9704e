package org.casus.analysis.sensitivity;

import java.util.List;
import org.casus.analysis.Bootstrap;
import org.casus.analysis.Estimate;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;
import org.casus.analysis.Statistic;

/**
 * Which share of a response's variance is chance within a design point rather than the factors.
 *
 * <p>Points with fewer than two replications are left out. The interval resamples points.
 *
 * <p>Source: Searle, Casella and McCulloch (1992), Variance Components, section 3.6,
 * doi:10.1002/9780470316856.
 *
 * @param share of the variance within points, [0, 1]; 0 if nothing varies
 * @param within mean variance within a point, in the squared unit of the response
 * @param between variance of the true means over points, at least 0; the noise of the means is
 *     taken out
 */
public record SeedShare(Estimate share, double within, double between) {

  /**
   * Splits the variance.
   *
   * @param points replications of each design point, at least two points with two or more each
   * @param intervals how to find the interval
   */
  public static SeedShare of(List<Moments> points, SobolIndices.Intervals intervals) {
    List<Moments> kept = points.stream().filter(point -> point.n() >= 2).toList();
    Require.that(kept.size() >= 2, "points", kept.size(), "a number of points of at least 2");
    double[] means = kept.stream().mapToDouble(Moments::mean).toArray();
    double[] variances = kept.stream().mapToDouble(Moments::variance).toArray();
    double[] errors = kept.stream().mapToDouble(point -> point.variance() / point.n()).toArray();
    Statistic share =
        chosen -> {
          double within = mean(variances, chosen);
          double between = between(means, errors, chosen);
          return within == 0 ? 0 : within / (within + between);
        };
    int[] all = Bootstrap.all(means.length);
    double[] resampled =
        Bootstrap.distribution(means.length, share, intervals.resamples(), intervals.seed());
    return new SeedShare(
        Bootstrap.percentile(share.of(all), resampled, means.length, intervals.confidence()),
        mean(variances, all),
        between(means, errors, all));
  }

  private static double between(double[] means, double[] errors, int[] chosen) {
    double centre = mean(means, chosen);
    double squares = 0;
    for (int i : chosen) {
      squares += (means[i] - centre) * (means[i] - centre);
    }
    return Math.max(0, squares / (chosen.length - 1) - mean(errors, chosen));
  }

  private static double mean(double[] values, int[] chosen) {
    double sum = 0;
    for (int i : chosen) {
      sum += values[i];
    }
    return sum / chosen.length;
  }
}
