package org.casus.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Scenario;

/** A synthetic crisis in which one state presses another, which may have allies. */
public final class ClaimWorld {

  /**
   * Share of promises that are written for the case: 27 % of allies fight beside each other, 74.5 %
   * of promises that apply were kept (Sabrosky 1980; Leeds, Long and Mitchell 2000).
   */
  private static final double MATCHED = 0.36;

  private ClaimWorld() {}

  /** The world of a number. */
  public static Scenario of(long seed, int world) {
    Chance chance = new Chance(seed, world);
    Lands lands = new Lands(chance, chance.whole(4, 8));
    String target = chance.oneOf(lands.ids());
    List<String> near = lands.borders(target);
    List<String> rest = new ArrayList<>(lands.ids());
    rest.remove(target);
    String challenger = chance.happens(0.8) ? chance.oneOf(near) : chance.oneOf(rest);
    rest.remove(challenger);
    Map<String, Object> states = new LinkedHashMap<>();
    lands.ids().forEach(id -> states.put(id, States.drawn(chance, lands, id)));
    Tree tree = new Tree();
    tree.put(
        "scenario",
        Tree.of("id", "claim-" + world, "title", "A synthetic claim", "start", "2020-01-01"));
    tree.put("states", states);
    pact(chance, tree, target, rest);
    tree.put(
        "disputes",
        "claim",
        Tree.of(
            "challenger",
            challenger,
            "target",
            target,
            "issue",
            "claim",
            "onset",
            "2020-01-01",
            "demand",
            "a province"));
    return tree.scenario();
  }

  /** A pact on paper for half of the targets, a fresh one for a fifth, none for the others. */
  private static void pact(Chance chance, Tree tree, String target, List<String> rest) {
    double die = chance.uniform(0, 1);
    List<String> parties = new ArrayList<>(List.of(target));
    String outsider = rest.get(rest.size() - 1);
    rest.stream()
        .filter(id -> !id.equals(outsider) && chance.happens(0.5))
        .limit(3)
        .forEach(parties::add);
    if (die >= 0.7 || parties.size() < 2) {
      return;
    }
    String against = chance.happens(MATCHED) ? "any" : outsider;
    tree.put(
        "treaties",
        "pact",
        die < 0.5 ? Pacts.paper(parties, against) : Pacts.fresh(parties, against));
  }
}
