package org.casus.facts;

import java.util.Locale;

/** Writes numbers as the page shows them. */
public final class Numbers {

  private Numbers() {}

  /** Two decimals below ten, none from a hundred on. */
  public static String plain(double value) {
    double size = Math.abs(value);
    return size >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : size >= 10
            ? String.format(Locale.ROOT, "%.1f", value)
            : String.format(Locale.ROOT, "%.2f", value);
  }

  /** Three decimals. */
  public static String fine(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** Two decimals with the sign. */
  public static String signed(double value) {
    String text = String.format(Locale.ROOT, "%+.2f", value);
    return text.equals("-0.00") ? "+0.00" : text;
  }
}
