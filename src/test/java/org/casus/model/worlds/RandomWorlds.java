package org.casus.model.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small worlds at random, in which force is common: each number names one world for ever. */
public final class RandomWorlds {

  private static final List<String> RULES =
      List.of("majority", "consensus", "unanimity", "chair", "{qualified: {threshold: 0.6667}}");

  private RandomWorlds() {}

  /** The text of a world of ninety days. */
  public static String text(int number) {
    SplittableRandom random = new SplittableRandom(number);
    int states = random.nextInt(4, 8);
    StringBuilder text = new StringBuilder();
    text.append("scenario: {id: w, title: w, start: 2024-01-01, days: 90}\nstates:\n");
    for (int i = 0; i < states; i++) {
      text.append(state(i, random));
    }
    text.append(bloc(states, random));
    text.append(treaties(states, random));
    text.append("mediators:\n  elders: {name: elders, kind: religious}\n");
    text.append("armed-groups:\n  BAN: {name: a band, fighters: 3000, presence: {S1: 1}}\n");
    text.append(
        "disputes:\n  d: {challenger: UNI, target: S1, onset: 2024-01-01, demand: x, detainee: y}\n");
    text.append(
        "timeline:\n  - {date: 2024-01-03, event: ultimatum-force, actor: UNI, target: S1, days: 5,"
            + " source: invented}\n");
    text.append(
        "parameters: {decisions: {fighting-cost: 0.02, illegality: 0, audience-elected: 1}}\n");
    return text.toString();
  }

  /** State 1 is the target and under soldiers; every fourth state has no army at all. */
  private static String state(int i, SplittableRandom random) {
    long army = random.nextInt(4) == 0 && i > 1 ? 0 : random.nextInt(2000, 90000);
    String regime = i == 1 || random.nextInt(3) == 0 ? "junta" : "elected";
    String borders = i == 0 ? "[S1]" : "[S" + random.nextInt(0, i) + "]";
    return "  S%d: {name: s%d, army: %d, committed: 0.3, regime: %s, stake: 1, opposition: 0, borders: %s}%n"
        .formatted(i, i, army, regime, borders)
        .replace("\r", "");
  }

  private static String bloc(int states, SplittableRandom random) {
    List<String> members = new ArrayList<>(List.of("S0", "S1"));
    List<String> suspended = new ArrayList<>();
    for (int i = 2; i < states; i++) {
      if (random.nextInt(2) == 0) {
        members.add("S" + i);
        if (random.nextInt(3) == 0) {
          suspended.add("S" + i);
        }
      }
    }
    String rule = RULES.get(random.nextInt(RULES.size()));
    return """
        blocs:
          UNI:
            name: the Union
            members: %s
            suspended: %s
            chair: S0
            lead: S0
            organs: {council: {}}
            measures:
              suspend: {organ: council, rule: RULE}
              sanction-economic: {organ: council, rule: RULE}
              standby: {organ: council, rule: RULE}
              deploy: {organ: council, rule: RULE}
              lift: {organ: council, rule: RULE}
        """
        .formatted(members, suspended)
        .replace("RULE", rule);
  }

  private static String treaties(int states, SplittableRandom random) {
    int ally = random.nextInt(2, states);
    return """
        treaties:
          old:
            title: an old pact
            parties: [S1, S%d]
            clauses:
              defence: {on: [{events: [border-crossing]}], obligation: defend, honour: 0.9, strength: shall-force}
              action: {on: [{events: [terror-attack]}], obligation: {joint-action: {troops: 100}}}
          new:
            title: a new pact
            status: template
            founding: {candidates: [S1, S%d]}
            clauses:
              defence: {on: [{events: [border-crossing]}], obligation: defend, base-rate: fresh}
        """
        .formatted(ally, random.nextInt(2, states));
  }
}
