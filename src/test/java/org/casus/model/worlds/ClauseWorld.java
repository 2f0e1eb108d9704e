package org.casus.model.worlds;

import org.casus.scenario.Scenario;

/** Bela and Cora have a treaty of one clause; Arda attacks Bela on day 4. */
final class ClauseWorld {

  /** A clause that holds in every respect: the case from which single words are changed. */
  static final String PLAIN =
      "on: [{events: [attack], actor: nonmember, target: member}], obligation: {assist: {means:"
          + " [arms]}}, honour: 1";

  private static final String ATTACK =
      """
      timeline:
        - {date: 2024-01-05, event: attack, actor: ARD, target: BEL, source: invented}
      """;

  private ClauseWorld() {}

  /** The world with one clause, in which Arda attacks. */
  static Scenario of(String clause) {
    return attacked("      help: {" + clause + "}\n");
  }

  /** The world with some clauses and other parts, in which Arda attacks. */
  static Scenario attacked(CharSequence clauses, String... parts) {
    return world(clauses, ATTACK + String.join("\n", parts));
  }

  /** The world with some clauses and other parts. */
  static Scenario world(CharSequence clauses, String... parts) {
    String treaty =
        """
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            clauses:
        """;
    String surely = "parameters: {decisions: {precision: 1000}, pacts: {performance-time: 5}}\n";
    String rest = surely + String.join("\n", parts);
    return Mini.world(Mini.THREE + Mini.QUIET + treaty + clauses + rest);
  }
}
