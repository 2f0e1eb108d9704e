package org.casus.scenario.bind;

import org.casus.scenario.Key;

/**
 * The numbers allowed at a place, and their unit.
 *
 * @param min smallest number allowed, or minus infinity
 * @param exclusive whether {@code min} itself is refused
 * @param max largest number allowed, or infinity
 * @param unit unit of the number, empty for a pure number
 */
record Range(double min, boolean exclusive, double max, String unit) {

  static final Range ANY = new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, "");

  static Range of(Key key) {
    return new Range(key.min(), key.exclusiveMin(), key.max(), key.unit());
  }

  /** The numbers that both ranges allow, in the unit of the one that has one. */
  Range and(Range outer) {
    boolean outerStarts = outer.min > min;
    return new Range(
        Math.max(min, outer.min),
        outerStarts ? outer.exclusive : exclusive,
        Math.min(max, outer.max),
        unit.isEmpty() ? outer.unit : unit);
  }

  boolean allows(double number) {
    return (exclusive ? number > min : number >= min) && number <= max;
  }

  boolean bounded() {
    return min > Double.NEGATIVE_INFINITY || max < Double.POSITIVE_INFINITY;
  }

  /** The range in words: {@code 0 to 1 (share)}, {@code at least 0 (men)}. */
  String words() {
    String suffix = unit.isEmpty() ? "" : " (" + unit + ")";
    return bounds() + suffix;
  }

  /** The range in words without its unit; empty when every number is allowed. */
  String bounds() {
    String low = (exclusive ? "above " : "at least ") + Shown.number(min);
    if (max == Double.POSITIVE_INFINITY) {
      return min == Double.NEGATIVE_INFINITY ? "" : low;
    }
    if (min == Double.NEGATIVE_INFINITY) {
      return "at most " + Shown.number(max);
    }
    return exclusive
        ? low + " up to " + Shown.number(max)
        : Shown.number(min) + " to " + Shown.number(max);
  }
}
