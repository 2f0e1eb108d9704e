package org.casus.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.analysis.Bootstrap;
import org.casus.analysis.Estimate;
import org.casus.analysis.Jackknife;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;
import org.casus.analysis.Statistic;

/**
 * Which share of a response's variance is chance within a design point rather than the factors.
 *
 * <p>Points with fewer than two replications are left out. The interval comes from the scramblings
 * of a Saltelli design, or else resamples points.
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
   * @param points replications of each design point, at least two points with two or more each; of
   *     a design of several scramblings the points A and B of each block in turn
   * @param intervals how to find the interval
   */
  public static SeedShare of(List<Moments> points, SobolIndices.Intervals intervals) {
    int[] places = IntStream.range(0, points.size()).filter(i -> points.get(i).n() >= 2).toArray();
    List<Moments> kept = Arrays.stream(places).mapToObj(points::get).toList();
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
    int scramblings = intervals.scramblings();
    Estimate estimate =
        scramblings > 1
            ? Jackknife.student(
                means.length,
                share,
                i -> places[i] / 2 % scramblings,
                scramblings,
                intervals.confidence())
            : resampled(share, means.length, intervals);
    return new SeedShare(within(estimate), mean(variances, all), between(means, errors, all));
  }

  private static Estimate resampled(Statistic share, int points, SobolIndices.Intervals intervals) {
    double[] resampled =
        Bootstrap.distribution(points, share, intervals.resamples(), intervals.seed());
    double value = share.of(Bootstrap.all(points));
    return Bootstrap.percentile(value, resampled, points, intervals.confidence());
  }

  /** A share is no less than 0 and no more than 1. */
  private static Estimate within(Estimate estimate) {
    return new Estimate(
        estimate.value(),
        Math.max(0, estimate.low()),
        Math.min(1, estimate.high()),
        estimate.n(),
        estimate.method(),
        estimate.confidence());
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
