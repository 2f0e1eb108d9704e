package org.casus.facts;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known about why a fact is missed. */
final class Misses {

  private static final Map<String, String> KNOWN = known();

  private Misses() {}

  /** One sentence. */
  static String of(String id, String statistic) {
    return KNOWN.getOrDefault(
        id + " " + statistic, KNOWN.getOrDefault(id, "The cause is not known."));
  }

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    return known;
  }
}
