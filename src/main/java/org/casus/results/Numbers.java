package org.casus.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes a number with as few digits as give the same number back, equal on every JDK and locale.
 */
final class Numbers {

  private static final double LARGEST_WHOLE = 1e15;
  private static final int FEWEST_DIGITS = 15;
  private static final int MOST_DIGITS = 17;
  private static final int LARGEST_SCALE = 12;

  private Numbers() {}

  /** The shortest text; empty for what was not observed. */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Inf" : "-Inf";
    }
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
      return Long.toString((long) value);
    }
    BigDecimal shortest = shortest(value).stripTrailingZeros();
    return shortest.scale() <= LARGEST_SCALE && shortest.scale() >= 0
        ? shortest.toPlainString()
        : shortest.toString();
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }
}
