package org.casus.report.method;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casus.analysis.calibration.Posterior;
import org.casus.analysis.calibration.Sequential;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;

/**
 * Prior and posterior of a calibration in the units of the factors.
 *
 * @param prior the first population
 * @param posterior the last one
 * @param before the summaries of the first population where observed, as draws
 * @param after the summaries of the last one
 */
record Fitted(
    List<String> names,
    Sequential.Found found,
    Posterior prior,
    Posterior posterior,
    Posterior before,
    Posterior after) {

  static Fitted of(Inputs inputs, Replayed replayed, Sequential.Found found) {
    Posterior last = found.posterior();
    int[] kept = Arrays.stream(last.draws()).mapToInt(replayed::point).toArray();
    int[] first = IntStream.range(0, replayed.particles()).toArray();
    int[] seen =
        IntStream.range(0, replayed.particles())
            .filter(k -> Arrays.stream(replayed.summary(k)).allMatch(Double::isFinite))
            .toArray();
    return new Fitted(
        inputs.dimensions().stream().map(Dimension::path).toList(),
        found,
        even(rows(first, k -> inputs.values()[k])),
        new Posterior(
            rows(kept, k -> inputs.values()[k]),
            last.weights(),
            last.radius(),
            inputs.points().size()),
        even(rows(seen, replayed::summary)),
        new Posterior(
            rows(kept, replayed::summary), last.weights(), last.radius(), last.observed()));
  }

  private static double[][] rows(int[] points, IntFunction<double[]> row) {
    return Arrays.stream(points).mapToObj(row).toArray(double[][]::new);
  }

  private static Posterior even(double[][] draws) {
    double[] weights = new double[draws.length];
    Arrays.fill(weights, 1);
    return new Posterior(draws, weights, 0, draws.length);
  }
}
