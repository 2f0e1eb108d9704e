package org.casus.analysis.sensitivity;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.casus.analysis.Estimate;
import org.casus.analysis.Require;

/**
 * How an estimate and its coefficient of variation settle as replications are added.
 *
 * <p>It describes; it does not bound the error of a comparison, for which a half-width is asked.
 *
 * <p>Source: Lee et al. (2015), doi:10.18564/jasss.2897.
 *
 * @param steps after 2, 3, ... replications
 * @param tolerance by which the coefficient of variation may still move, > 0
 * @param stableFrom smallest number of replications from which it moves no more; empty if it still
 *     moved at the end
 */
public record Stability(List<Step> steps, double tolerance, OptionalInt stableFrom) {

  /**
   * The state after some replications.
   *
   * @param mean so far, with Student's interval
   * @param variation standard deviation over absolute mean, at least 0; infinite for a mean of 0
   */
  public record Step(Estimate mean, double variation) {}

  /** Keeps the steps as they are, which may be worked out when they are asked for. */
  public Stability {
    steps = Collections.unmodifiableList(steps);
  }

  /**
   * Follows a response over its replications, in their order.
   *
   * @param values one a replication, at least three
   * @param tolerance of the coefficient of variation, > 0; 0.01 is usual
   * @param confidence (0, 1)
   */
  public static Stability of(double[] values, double tolerance, double confidence) {
    Require.sample("values", values, 3);
    Require.that(tolerance > 0, "tolerance", tolerance, "a number above 0");
    Settling steps = Settling.of(values, confidence);
    return new Stability(steps, tolerance, stableFrom(steps, tolerance));
  }

  /** Walks back from the end while no later coefficient is farther away than the tolerance. */
  private static OptionalInt stableFrom(Settling steps, double tolerance) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    int first = steps.size();
    for (int i = steps.size() - 1; i >= 0; i--) {
      double variation = steps.variation(i);
      if (!Double.isFinite(variation)
          || greatest - variation > tolerance
          || variation - least > tolerance) {
        break;
      }
      least = Math.min(least, variation);
      greatest = Math.max(greatest, variation);
      first = i;
    }
    return first >= steps.size() - 1 ? OptionalInt.empty() : OptionalInt.of(first + 2);
  }
}
