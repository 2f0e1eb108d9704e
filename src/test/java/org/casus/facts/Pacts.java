package org.casus.facts;

import java.util.List;
import java.util.Map;

/** The pacts of synthetic worlds. */
final class Pacts {

  private static final List<String> FORCE = List.of("attack", "border-crossing");

  private Pacts() {}

  /** An old treaty of mutual defence against an actor, or against any. */
  static Map<String, Object> paper(List<String> parties, String against) {
    return pact(parties, against, "paper");
  }

  /** A small, fresh treaty of mutual defence. */
  static Map<String, Object> fresh(List<String> parties, String against) {
    return pact(parties, against, "fresh");
  }

  private static Map<String, Object> pact(List<String> parties, String against, String rate) {
    return Tree.of(
        "title",
        "a " + rate + " pact",
        "parties",
        parties,
        "clauses",
        Tree.of("defence", defence(against.equals("any") ? "nonmember" : against, rate)),
        "sources",
        List.of("synthetic"));
  }

  private static Map<String, Object> defence(String actor, String rate) {
    return Tree.of(
        "on",
        List.of(Tree.of("events", FORCE, "actor", actor, "target", "member")),
        "obligation",
        Tree.of("defend", Tree.of("troops", 800)),
        "strength",
        "shall",
        "base-rate",
        rate);
  }

  /** What soldiers in power may found together in the course of a run. */
  static Map<String, Object> template(List<String> candidates) {
    Map<String, Object> defence = defence("nonmember", "fresh");
    defence.put("strength", "shall-force");
    defence.put("activation", "on-request");
    return Tree.of(
        "title", "an alliance of soldiers in power",
        "parties", List.of(),
        "status", "template",
        "founding", Tree.of("candidates", candidates, "juntas-only", true),
        "clauses", Tree.of("defence", defence),
        "sources", List.of("synthetic"));
  }
}
