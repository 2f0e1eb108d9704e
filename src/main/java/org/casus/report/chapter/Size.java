package org.casus.report.chapter;

import org.casus.analysis.compare.Contrast;
import org.casus.report.words.Words;

/** Prints sizes of one comparison: points of a percentage, or numbers with their unit. */
record Size(boolean share, String unit) {

  private static final double HUNDRED = 100;

  static Size of(Contrast contrast) {
    return new Size(contrast.isShare(), contrast.response().unit());
  }

  /** A level: {@code 12 %} or {@code 430}. */
  String level(double value) {
    return share ? digits(value) + "\u00a0%" : Words.number(value);
  }

  /** A size without sign and with its unit: {@code 6.0 points} or {@code 120 persons}. */
  String size(double value) {
    if (!share) {
      String number = Words.number(Math.abs(value));
      return (number + " " + (number.equals("1") ? Words.one(unit) : unit)).strip();
    }
    String digits = digits(Math.abs(value));
    return digits + (digits.equals("1") ? " point" : " points");
  }

  private static String digits(double value) {
    return Words.fixed(HUNDRED * value, 1).replaceFirst("\\.0$", "");
  }

  /** A change with its sign and without unit: {@code +6.0} or {@code −120}. */
  String change(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "without limit" : "without limit below";
    }
    String digits = share ? digits(Math.abs(value)) : Words.number(Math.abs(value));
    return digits.equals("0") ? "0" : (value < 0 ? "\u2212" : "+") + digits;
  }

  /** The unit of a change: {@code points} or that of the response. */
  String changeUnit() {
    return share ? "points" : unit;
  }
}
