package org.casus.validation;

import java.util.Map;

/** What is known about why a fact of the ground is missed. */
final class Misses {

  private static final Map<String, String> KNOWN =
      Map.of(
          "SF-6",
          "The file has 61 % of Niger's discounted deaths before the start in Tillaberi and 31 % in"
              + " Diffa, and a run adds the spread of fighters and a shock that lifts attacks all"
              + " over Niger; the source of the band has less of it outside Tillaberi.",
          "SF-8",
          "Fighters grow by 17 % a year at the start by parameter, and the shock of the coup lies"
              + " in the first year and fades in the second; growth was not raised to meet this.",
          "SF-9",
          "The median lies in the band and the interval is wider than it: the size of a shock is"
              + " drawn with a spread of 0.6 on the log scale, and attacks of a state walk besides.",
          "SF-19",
          "Counts vary here over replications of one start, years of high and low hazard shared by"
              + " the whole region included; the band is of successive periods of one history.",
          "SF-22",
          "The statistic is of Niger alone, under the sanctions and threats of its crisis, the band"
              + " of all leaders of juntas.",
          "SF-26",
          "The file gives the displaced inside each state at the start and no refugees, so the first"
              + " stock counts as internal altogether.");

  private Misses() {}

  /** One sentence. */
  static String of(String id) {
    return KNOWN.getOrDefault(id, "The cause is not known.");
  }
}
