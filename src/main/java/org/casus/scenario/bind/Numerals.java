package org.casus.scenario.bind;

import java.util.Map;
import java.util.regex.Pattern;

/** Texts that look like numbers, and the limits of numbers in a schema. */
final class Numerals {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?");
  private static final Pattern SEPARATED =
      Pattern.compile("[-+]?(\\d[\\d_ ']*|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

  private Numerals() {}

  static boolean looksLikeNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** The plain number that a text perhaps stands for. */
  static String hint(Object tree) {
    if (!(tree instanceof String text) || text.length() > 30) {
      return "";
    }
    String digits = SEPARATED.matcher(text).matches() ? text.replaceAll("[_, ']", "") : text;
    if (!looksLikeNumber(digits)) {
      return "";
    }
    double number = Double.parseDouble(digits);
    return Double.isFinite(number) ? Shown.number(number) + ", without quotes" : "";
  }

  /** Adds the limits of a range to a schema. */
  static void limit(Map<String, Object> schema, Range range) {
    if (range.min() > Double.NEGATIVE_INFINITY) {
      schema.put(range.exclusive() ? "exclusiveMinimum" : "minimum", tidy(range.min()));
    }
    if (range.max() < Double.POSITIVE_INFINITY) {
      schema.put("maximum", tidy(range.max()));
    }
  }

  /** A whole number as such, so that a schema says 0 and not 0.0. */
  static Number tidy(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? (Number) (long) number : (Number) number;
  }
}
