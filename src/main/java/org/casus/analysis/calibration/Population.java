package org.casus.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casus.analysis.Quantiles;
import org.casus.experiment.design.SplitMix64;

/**
 * Weighted draws on the unit cube with a normal kernel around each.
 *
 * @param draws one a row
 * @param weights above 0, of sum 1
 * @param distances of their summaries from the targets
 * @param widths standard deviation of the kernel, one a dimension
 */
record Population(double[][] draws, double[] weights, double[] distances, double[] widths) {

  private static final double LEAST_WIDTH = 1e-6;

  /** Those draws of the prior whose summaries were observed, of equal weight. */
  static Population first(List<List<Double>> prior, List<double[]> summaries, Distance distance) {
    List<List<Double>> draws = new ArrayList<>();
    List<Double> distances = new ArrayList<>();
    for (int i = 0; i < prior.size(); i++) {
      double off = distance.of(summaries.get(i));
      if (Double.isFinite(off)) {
        draws.add(prior.get(i));
        distances.add(off);
      }
    }
    return of(draws, draws.stream().mapToDouble(draw -> 1).toArray(), distances);
  }

  /** A population with weights of any sum. */
  static Population of(List<List<Double>> rows, double[] raw, List<Double> distances) {
    double sum = 0;
    for (double weight : raw) {
      sum += weight;
    }
    double[] weights = new double[raw.length];
    double[][] draws = new double[raw.length][];
    for (int i = 0; i < raw.length; i++) {
      weights[i] = raw[i] / sum;
      draws[i] = rows.get(i).stream().mapToDouble(Double::doubleValue).toArray();
    }
    int dimensions = rows.isEmpty() ? 0 : draws[0].length;
    double[] widths =
        IntStream.range(0, dimensions)
            .mapToDouble(d -> Math.max(LEAST_WIDTH, Math.sqrt(2 * variance(draws, weights, d))))
            .toArray();
    return new Population(
        draws, weights, distances.stream().mapToDouble(Double::doubleValue).toArray(), widths);
  }

  private static double variance(double[][] draws, double[] weights, int dimension) {
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < draws.length; i++) {
      mean += weights[i] * draws[i][dimension];
    }
    for (int i = 0; i < draws.length; i++) {
      double off = draws[i][dimension] - mean;
      squares += weights[i] * off * off;
    }
    return squares;
  }

  int size() {
    return draws.length;
  }

  /** A quantile of the distances, or the largest distance below a tolerance if that is less. */
  OptionalDouble smaller(double quantile, double tolerance) {
    double wanted = Quantiles.of(distances, quantile);
    return wanted < tolerance
        ? OptionalDouble.of(wanted)
        : Arrays.stream(distances).filter(distance -> distance < tolerance).max();
  }

  /** How many draws of equal weight would say as much. */
  double effective() {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return 1 / squares;
  }

  /** Draws chosen by weight and moved by the kernel; one that leaves the cube is made anew. */
  List<List<Double>> proposals(int number, SplitMix64 random) {
    List<List<Double>> proposals = new ArrayList<>();
    while (proposals.size() < number) {
      List<Double> moved = moved(chosen(random.uniform()), random);
      if (moved.stream().allMatch(x -> x >= 0 && x < 1)) {
        proposals.add(moved);
      }
    }
    return proposals;
  }

  private int chosen(double place) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      if (place < sum) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private List<Double> moved(int draw, SplitMix64 random) {
    List<Double> moved = new ArrayList<>();
    for (int d = 0; d < widths.length; d++) {
      double radius = Math.sqrt(-2 * StrictMath.log(1 - random.uniform()));
      double normal = radius * StrictMath.cos(2 * Math.PI * random.uniform());
      moved.add(draws[draw][d] + widths[d] * normal);
    }
    return moved;
  }

  /** The density with which a draw is proposed, up to a constant. */
  double density(List<Double> draw) {
    double density = 0;
    for (int i = 0; i < draws.length; i++) {
      double exponent = 0;
      for (int d = 0; d < widths.length; d++) {
        double off = (draw.get(d) - draws[i][d]) / widths[d];
        exponent -= off * off / 2;
      }
      density += weights[i] * StrictMath.exp(exponent);
    }
    return density;
  }

  Posterior posterior(double radius, int observed) {
    return new Posterior(draws, weights, radius, observed);
  }
}
