package org.casus.figures;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Parts of a whole. */
final class Shares {

  private Shares() {}

  /** The parts scaled so that they add up to 1; nothing where there is nothing. */
  static Map<String, Double> of(Map<String, Double> parts) {
    double whole = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> shares = new TreeMap<>();
    if (whole > 0) {
      parts.forEach((key, part) -> shares.put(key, part / whole));
    }
    return shares;
  }

  /** The shares of some of the parts in their own sum. */
  static Map<String, Double> among(Map<String, Double> parts, Collection<String> keys) {
    Map<String, Double> some = new TreeMap<>(parts);
    some.keySet().retainAll(keys);
    return of(some);
  }
}
