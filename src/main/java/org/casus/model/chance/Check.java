package org.casus.model.chance;

import java.util.Locale;

/**
 * Guards the arguments of the submodels: each method returns the value it was given or throws.
 *
 * <p>Messages name the argument, the value and what is allowed; NaN is refused everywhere. Checks
 * of scenario files are not made here but where they are read.
 *
 * <p>Assumption: a submodel refuses an argument outside its range because a silent clamp would hide
 * an error of the caller.
 */
public final class Check {

  private Check() {}

  /**
   * A probability or share.
   *
   * @param name argument as the caller knows it
   * @param value value in [0, 1]
   * @return the value
   */
  public static double probability(String name, double value) {
    return within(name, value, 0, 1);
  }

  /**
   * A probability whose logit or quantile is finite.
   *
   * @param name argument as the caller knows it
   * @param value value in (0, 1)
   * @return the value
   */
  public static double openProbability(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw refused(name, value, "inside (0, 1)");
    }
    return value;
  }

  /**
   * A finite value in a closed interval.
   *
   * @param name argument as the caller knows it
   * @param value value to check
   * @param min least value allowed
   * @param max greatest value allowed
   * @return the value
   */
  public static double within(String name, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw refused(name, value, String.format(Locale.ROOT, "in [%s, %s]", min, max));
    }
    return value;
  }

  /**
   * A finite value above zero.
   *
   * @param name argument as the caller knows it
   * @param value value to check
   * @return the value
   */
  public static double positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw refused(name, value, "finite and above 0");
    }
    return value;
  }

  /**
   * A finite value of at least zero.
   *
   * @param name argument as the caller knows it
   * @param value value to check
   * @return the value
   */
  public static double nonNegative(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw refused(name, value, "finite and at least 0");
    }
    return value;
  }

  /**
   * Any finite value.
   *
   * @param name argument as the caller knows it
   * @param value value to check
   * @return the value
   */
  public static double finite(String name, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw refused(name, value, "a finite number");
    }
    return value;
  }

  /**
   * Two lists that belong together have the same length.
   *
   * @param name what the lists hold
   * @param expected length of the first
   * @param actual length of the second
   */
  public static void sameLength(String name, int expected, int actual) {
    if (expected != actual) {
      throw new IllegalArgumentException(
          name + ": " + actual + " values where " + expected + " are needed");
    }
  }

  private static IllegalArgumentException refused(String name, double value, String allowed) {
    return new IllegalArgumentException(name + ": " + value + " must be " + allowed);
  }
}
