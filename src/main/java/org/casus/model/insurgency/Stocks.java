package org.casus.model.insurgency;

/**
 * Moves whole people over links: nobody is lost on the way and no stock goes below nothing.
 *
 * <p>Source: MODEL.md section 22.4.
 */
public final class Stocks {

  private Stocks() {}

  /** A source of uniforms by number. */
  public interface Uniforms {
    /** The n-th uniform, (0, 1). */
    double at(int n);
  }

  /**
   * Spreads a number of people over links by weights: multinomial.
   *
   * @param people at least 0
   * @param weights of the links, at least 0; a weight of 0 lets nobody through
   * @return people by link; all of them unless every weight is 0, then none
   */
  public static int[] spread(int people, double[] weights, Uniforms uniforms) {
    int[] parts = new int[weights.length];
    double left = 0;
    for (double weight : weights) {
      left += weight;
    }
    int rest = left > 0 ? people : 0;
    int last = -1;
    for (int i = 0; i < parts.length; i++) {
      last = weights[i] > 0 ? i : last;
    }
    for (int i = 0; i < parts.length && rest > 0; i++) {
      double share = i == last ? 1 : Math.max(0, Math.min(1, weights[i] / left));
      parts[i] = Counts.binomial(rest, share, uniforms.at(i));
      rest -= parts[i];
      left -= weights[i];
    }
    return parts;
  }
}
