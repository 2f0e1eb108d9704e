package org.casus.model.chance;

/**
 * Divides a whole number at random over places, each person on its own, so that none is lost.
 *
 * <p>One binomial draw a place: the share that the place has of the weight still left.
 *
 * <p>Source: the multinomial distribution as a chain of binomial ones, Devroye (1986), "Non-Uniform
 * Random Variate Generation", chapter XI.
 */
public final class Splitting {

  private final Draws draws;
  private final Purpose purpose;

  /** Divides with the draws of a replication, for one purpose. */
  public Splitting(Draws draws, Purpose purpose) {
    this.draws = draws;
    this.purpose = purpose;
  }

  /**
   * Divides a number.
   *
   * @param count number to divide, at least 0
   * @param weights one for each place, at least 0, not all 0 unless the count is 0
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw
   * @return one number for each place; they add up to the count
   */
  public int[] of(int count, double[] weights, long entity, long other, int day) {
    int[] parts = new int[weights.length];
    double left = 0;
    for (double weight : weights) {
      left += Check.nonNegative("weight", weight);
    }
    if (count > 0) {
      Check.positive("sum of weights", left);
    }
    int rest = count;
    int last = -1;
    for (int i = 0; i < weights.length && rest > 0; i++) {
      if (weights[i] > 0) {
        double share = Math.min(1, weights[i] / left);
        double u = draws.uniform(purpose, entity, other, day, i);
        parts[i] = Binomial.quantile(rest, share, u);
        rest -= parts[i];
        left -= weights[i];
        last = i;
      }
    }
    if (rest > 0) {
      parts[last] += rest;
    }
    return parts;
  }
}
