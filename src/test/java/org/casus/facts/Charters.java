package org.casus.facts;

import java.util.Map;

/** Charters drawn from the decision rules of known blocs. */
final class Charters {

  private Charters() {}

  /** The measures of a charter: one rule for politics, one for force. */
  static Map<String, Object> drawn(Chance chance) {
    Object politics = rule(chance.uniform(0, 1));
    Object force = chance.happens(0.5) ? politics : rule(chance.uniform(0.5, 1));
    Map<String, Object> measures = Tree.of();
    for (String measure :
        new String[] {
          "condemn",
          "suspend",
          "sanction-diplomatic",
          "sanction-economic",
          "ultimatum",
          "ultimatum-force",
          "lift"
        }) {
      measures.put(measure, Tree.of("organ", "summit", "rule", politics));
    }
    measures.put("standby", Tree.of("organ", "council", "rule", force));
    measures.put("deploy", Tree.of("organ", "council", "rule", force));
    return measures;
  }

  /** Consensus half the time, else two thirds, a majority, unanimity or the chair. */
  private static Object rule(double die) {
    if (die < 0.5) {
      return "consensus";
    }
    if (die < 0.75) {
      return Tree.of("qualified", Tree.of("threshold", 0.6667, "of", "present"));
    }
    return die < 0.9 ? "majority" : die < 0.95 ? "unanimity" : "chair";
  }
}
