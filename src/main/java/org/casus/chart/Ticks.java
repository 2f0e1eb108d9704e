package org.casus.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ticks at nice numbers, which are 1, 2, 2.5 and 5 times a power of ten.
 *
 * @param low end of the axis, a multiple of the step
 * @param high other end, a multiple of the step, above {@code low}
 * @param step between ticks, above 0
 */
record Ticks(double low, double high, double step) {

  private static final double[] NICE = {1, 2, 2.5, 5, 10};

  /** Returns the ticks that cover a range with about so many steps. */
  static Ticks covering(double least, double most, int steps) {
    double low = least;
    double high = most;
    if (!(high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high)))) {
      double half = low == 0 ? 1 : Math.abs(low) / 2;
      low -= half;
      high += half;
    }
    double step = step(high - low, steps);
    return new Ticks(
        step * Math.floor(low / step + 1e-9), step * Math.ceil(high / step - 1e-9), step);
  }

  /** Returns the ticks inside a fixed range with about so many steps; its rims do not count. */
  static Ticks within(double low, double high, int steps) {
    return new Ticks(low, high, step(0.985 * (high - low), steps));
  }

  /** Returns the ticks at multiples of a number where they stand closer or between them. */
  Ticks apartBy(double least) {
    if (least <= 0 || Math.abs(step / least - Math.rint(step / least)) < 1e-9) {
      return this;
    }
    double apart = least * Math.ceil(step / least);
    return new Ticks(low, high, apart);
  }

  /** Returns the places of the ticks. */
  List<Double> places() {
    List<Double> places = new ArrayList<>();
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = (long) Math.floor(high / step + 1e-9);
    for (long i = first; i <= last; i++) {
      places.add(i * step);
    }
    return places;
  }

  /** Returns the number at a tick, with as many digits as the step needs. */
  String label(double value) {
    return number(value, decimals(step));
  }

  /** Returns a number with thousands separators and a true minus sign. */
  static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value < 0 && !zero ? "\u2212" + text : text;
  }

  /** Returns a number with about three significant digits. */
  static String brief(double value) {
    double size = Math.abs(value);
    if (size == 0 || size >= 100) {
      return number(value, 0);
    }
    int digits = size >= 10 ? 1 : (int) Math.ceil(-Math.log10(size)) + (size >= 1 ? 2 : 1);
    return number(value, Math.min(6, Math.max(0, digits)));
  }

  /** Returns a share as a percentage; what is not quite 0 or 100 % says so. */
  static String percent(double share) {
    if (share > 0 && share < 0.005) {
      return "<1\u00A0%";
    }
    if (share < 1 && share > 0.995) {
      return ">99\u00A0%";
    }
    return number(100 * share, 0) + "\u00A0%";
  }

  private static int decimals(double step) {
    for (int digits = 0; digits < 8; digits++) {
      double scaled = step * Math.pow(10, digits);
      if (Math.abs(scaled - Math.rint(scaled)) < 1e-6 * scaled) {
        return digits;
      }
    }
    return 8;
  }

  private static double step(double span, int steps) {
    double rough = span / Math.max(1, steps);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double nice : NICE) {
      if (nice * power >= rough * (1 - 1e-9)) {
        return nice * power;
      }
    }
    return 10 * power;
  }
}
