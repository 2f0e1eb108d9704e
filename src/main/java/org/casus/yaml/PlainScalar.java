package org.casus.yaml;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an unquoted scalar stands for, by the core schema of YAML 1.2.
 *
 * <p>Only true and false are booleans, so the country code NO is a text. Numbers with leading
 * zeros, other bases or underscores, {@code .nan} and {@code .inf} stay texts as well, so that the
 * place that wants a number refuses them by name.
 */
final class PlainScalar {

  private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|(0|[1-9][0-9]*)(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");
  private static final List<String> TRUES = List.of("true", "True", "TRUE");
  private static final List<String> FALSES = List.of("false", "False", "FALSE");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONG_DIGITS = 18;

  private PlainScalar() {}

  static @Nullable Object of(String text) {
    if (NULLS.contains(text)) {
      return null;
    }
    if (text.length() > LONGEST_NUMBER) {
      return text;
    }
    if (TRUES.contains(text)) {
      return true;
    }
    if (FALSES.contains(text)) {
      return false;
    }
    if (WHOLE.matcher(text).matches()) {
      return text.length() <= LONG_DIGITS ? (Object) Long.valueOf(text) : whole(text);
    }
    return DECIMAL.matcher(text).matches() ? decimal(text) : text;
  }

  private static Object whole(String text) {
    BigInteger number = new BigInteger(text);
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }

  private static Object decimal(String text) {
    double number = Double.parseDouble(text);
    return Double.isFinite(number) ? (Object) number : text;
  }
}
