package org.casus.analysis.calibration;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.casus.analysis.Require;

/**
 * Weighted draws of parameters after targets were seen.
 *
 * @param draws one row a draw
 * @param weights above 0, one a draw
 * @param radius largest distance that was accepted, in standard deviations of the summaries
 * @param observed draws from the prior whose summaries were observed
 */
public record Posterior(double[][] draws, double[] weights, double radius, int observed) {

  /** Number of draws. */
  public int size() {
    return weights.length;
  }

  /**
   * A quantile of one parameter.
   *
   * @param parameter index, from 0
   * @param probability (0, 1)
   */
  public double quantile(int parameter, double probability) {
    Require.that(
        probability > 0 && probability < 1, "probability", probability, "a number of (0, 1)");
    int[] order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> draws[i][parameter]))
            .mapToInt(Integer::intValue)
            .toArray();
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= probability * total) {
        return draws[i][parameter];
      }
    }
    return draws[order[order.length - 1]][parameter];
  }

  /** How many draws of equal weight would say as much. */
  public double effective() {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return sum * sum / squares;
  }
}
