package org.casus.chart;

import java.util.List;

/** Checks of what a figure is made of; each message names the part, its value and what fits. */
final class Check {

  private Check() {}

  static void that(boolean holds, String name, Object value, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException(name + ": " + value + " is not " + allowed);
    }
  }

  static void text(String name, String value) {
    that(!value.isBlank(), name, '"' + value + '"', "a text with at least one letter");
  }

  static double finite(String name, double value) {
    that(Double.isFinite(value), name, value, "a finite number");
    return value;
  }

  static double share(String name, double value) {
    that(value >= 0 && value <= 1, name, value, "a probability between 0 and 1");
    return value;
  }

  static void shares(String name, List<Interval> values) {
    for (int i = 0; i < values.size(); i++) {
      share(name + "[" + i + "].estimate", values.get(i).estimate());
      share(name + "[" + i + "].low", values.get(i).low());
      share(name + "[" + i + "].high", values.get(i).high());
    }
  }

  static void ordered(double low, double high) {
    that(low <= high, "interval", low + " to " + high, "in ascending order");
  }

  static void ascending(String name, double[] values) {
    for (int i = 1; i < values.length; i++) {
      that(values[i - 1] <= values[i], name + "[" + i + "]", values[i], "in ascending order");
    }
  }

  static void sameLength(String name, int length, String other, int expected) {
    that(
        length == expected,
        name,
        length + " values",
        "as long as " + other + ", which has " + expected);
  }

  static void eachAsLongAs(List<String> categories, List<Estimates> series) {
    for (Estimates one : series) {
      sameLength("series " + one.name(), one.values().size(), "categories", categories.size());
    }
  }

  static void index(String name, int value, int size) {
    that(value >= 0 && value < size, name, value, "an index below " + size);
  }
}
