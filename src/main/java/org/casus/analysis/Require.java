package org.casus.analysis;

import java.util.Locale;

/** Checks of what enters an analysis; each message names the argument, its value and what fits. */
public final class Require {

  private Require() {}

  /**
   * Refuses an argument.
   *
   * @param holds whether the argument fits
   * @param name of the argument
   * @param value of the argument
   * @param allowed what fits, as a noun
   * @throws IllegalArgumentException if it does not hold
   */
  public static void that(boolean holds, String name, Object value, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: %s is not %s", name, value, allowed));
    }
  }

  /**
   * Returns a confidence level.
   *
   * @param confidence (0, 1)
   * @throws IllegalArgumentException outside that range
   */
  public static double confidence(double confidence) {
    that(confidence > 0 && confidence < 1, "confidence", confidence, "a number between 0 and 1");
    return confidence;
  }

  /**
   * Returns a sample of finite numbers.
   *
   * @param name of the sample
   * @param values of the sample
   * @param least smallest size that makes sense
   * @throws IllegalArgumentException if it is smaller or holds NaN or an infinity
   */
  public static double[] sample(String name, double[] values, int least) {
    that(values.length >= least, name, values.length + " values", "a sample of at least " + least);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        that(false, name + "[" + i + "]", values[i], "a finite number");
      }
    }
    return values;
  }

  /**
   * Checks that two samples are paired.
   *
   * @param first sample
   * @param second sample
   * @throws IllegalArgumentException if their sizes differ
   */
  public static void paired(double[] first, double[] second) {
    that(
        first.length == second.length,
        "second",
        second.length + " values",
        "a sample of " + first.length + " values, as many as the first");
  }
}
