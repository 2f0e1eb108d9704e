package org.casus.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Turns numbers, dates and lists into English words, the same on every machine. */
public final class Words {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final int MOST_DIGITS = 7;

  private Words() {}

  /**
   * A share of one as a percentage: {@code 7.5 %} below ten and above ninety, else {@code 42 %}.
   */
  public static String percent(double share) {
    double percent = 100 * share;
    boolean fine = percent != 0 && percent != 100 && (percent < 9.95 || percent > 90.05);
    return fixed(percent, fine ? digits(percent) : 0) + "\u00a0%";
  }

  /** Digits after the point, one or as many more as tell a percentage from 0 and from 100. */
  private static int digits(double percent) {
    double least = Math.min(Math.abs(percent), Math.abs(100 - percent));
    int digits = 1;
    while (least > 0 && digits < MOST_DIGITS && Math.rint(least * Math.pow(10, digits)) == 0) {
      digits++;
    }
    return digits;
  }

  /** A given share as a percentage with the digits it has: {@code 5 %}, {@code 0.5 %}. */
  public static String given(double share) {
    return number(100 * share) + "\u00a0%";
  }

  /** Two shares as one interval, both with the digits of the finer one. */
  public static String percentRange(double low, double high) {
    boolean fine = 100 * low < 9.95 || 100 * high > 90.05;
    int digits = fine ? Math.max(digits(100 * low), digits(100 * high)) : 0;
    return trimmed(100 * low, digits) + " to " + trimmed(100 * high, digits) + "\u00a0%";
  }

  private static String trimmed(double value, int digits) {
    return value == 0 || value == 100 ? fixed(value, 0) : fixed(value, digits);
  }

  /** A whole number with thousands apart: {@code 7,000}. */
  public static String whole(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value));
  }

  /** A number with three significant digits, whole numbers of four digits and more in full. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "not observed";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "no upper limit" : "no lower limit";
    }
    if (Math.abs(value) >= 1000) {
      return whole(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number with a fixed count of digits after the point. */
  public static String fixed(double value, int digits) {
    String text = String.format(Locale.ROOT, "%." + digits + "f", value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }

  /** A count with its noun: {@code 1 day}, {@code 7 days}. */
  public static String count(double value, String one, String many) {
    return (value == Math.rint(value) ? whole(value) : number(value))
        + " "
        + (value == 1 ? one : many);
  }

  /** A date: {@code 10 August 2023}. */
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** A list in a sentence: {@code A, B and C}. */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    if (last < 1) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** The text with a capital first letter. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The text with a full stop at its end, unless it ends with a mark already. */
  public static String sentence(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() || stripped.matches("(?s).*[.!?:]") ? stripped : stripped + ".";
  }

  /** A text as it is; a name of a constant or a key as words. */
  public static String spoken(String text) {
    return text.contains(" ") ? text : plain(text);
  }

  /** A unit for one: {@code days} as {@code day}. */
  public static String one(String unit) {
    return switch (unit) {
      case "men" -> "man";
      default ->
          unit.contains(" ") || !unit.endsWith("s")
              ? unit
              : unit.endsWith("ies")
                  ? unit.substring(0, unit.length() - 3) + "y"
                  : unit.substring(0, unit.length() - 1);
    };
  }

  /** A name of a constant or a key as words: {@code SHALL_FORCE} as {@code shall force}. */
  public static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }

  /** A name in camel case as words: {@code freshDefenceHonour} as {@code fresh defence honour}. */
  public static String split(String name) {
    return plain(name.replaceAll("([a-z])([A-Z])", "$1 $2"));
  }

  /** A name in camel case as a key: {@code freshDefenceHonour} as {@code fresh-defence-honour}. */
  public static String kebab(String name) {
    return split(name).replace(' ', '-');
  }
}
