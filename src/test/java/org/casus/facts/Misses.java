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
    known.put(
        "SF-32",
        "What makes threats work makes force after them rarer: since rulers may offer a way out, a"
            + " third of the ultimatums is met, and of the others nearly half end in force; the band"
            + " rests on five cases.");
    known.put(
        "SF-11 ally joins, its terms met or not",
        "The median lies at the lower edge of the band: it is pulled down by allies that border on"
            + " the target, see the next row.");
    known.put(
        "SF-11 ally that borders on the target joins",
        "The challenger is deterred where a promise is written for the case: .36 of the pacts drawn"
            + " are, but only about a quarter of those that force meets, while the observed rate"
            + " counts wars that broke out. There are few such allies; whoever owes help and keeps"
            + " its word joins.");
    known.put(
        "SF-37 treaty by day 90, from 25 August",
        "The declaration is given there and hardly anybody turns back; the band was judged for"
            + " what was known in July.");
    return known;
  }
}
