package org.casus.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Scenario;

/**
 * A repair of the prototype, how it is switched off, and what that did there.
 *
 * @param off changes of paths that switch it off in every case
 * @param prototype what switching it off did in the prototype
 */
record Repair(String id, String how, Map<String, Object> off, String prototype) {

  /** The scenario without the repair. */
  Scenario without(Scenario scenario) {
    if (!id.equals("T13")) {
      return Cases.with(scenario, off);
    }
    Scenario dropped = Cases.with(scenario, Tree.of("blocs.ECOWAS.measures.ultimatum-force", null));
    return scenario.whatIfs().containsKey("no-force-named")
        ? Cases.whatIf(dropped, "no-force-named")
        : dropped;
  }

  /** Every repair that a setting can switch off. */
  static List<Repair> all() {
    List<Repair> all = new ArrayList<>(votes());
    all.addAll(war());
    all.addAll(politics());
    return all;
  }

  private static List<Repair> votes() {
    return List.of(
        off(
            "T1",
            "votes on one scale for all: `decisions.vote-scale` 0",
            "literal and this alone: sanctions .04 to .54",
            "decisions.vote-scale",
            0),
        off(
            "T2",
            "independent votes: `pacts.correlation` 0",
            "Niger ultimatum .30 to .07",
            "pacts.correlation",
            0),
        off("T3", "one objector blocks: `blocs.objectors` 1", "not given", "blocs.objectors", 1),
        off(
            "T12",
            "the chair does not err: `blocs.chair-precision` 1000",
            "Niger ultimatum to 0",
            "blocs.chair-precision",
            1000),
        new Repair(
            "T13",
            "no ultimatum that names force in the charter; the given one names none",
            Map.of(),
            "not given"));
  }

  private static List<Repair> war() {
    return List.of(
        off(
            "T4",
            "six per cent of a free army for all: `forces.cap-*` .06",
            "Gambia .53 to 0",
            "forces.cap-contiguous",
            0.06,
            "forces.cap-far",
            0.06),
        off(
            "T5",
            "the whole army defends: `war.defender-share` 1",
            "Niger .077 to .025",
            "war.defender-share",
            1),
        off(
            "T6",
            "a fixed cost of fighting, a lost war charged whole:"
                + " `decisions.fighting-floor` 1, `lost-war` -1",
            "Niger .006, Gambia .39",
            "decisions.fighting-floor",
            1,
            "decisions.lost-war",
            -1),
        off("T17", "a token presence counts as a wider war (last column)", ".20 or .52"),
        off(
            "T18",
            "one type of challenger: `beliefs.resolve-prior` .001",
            "small",
            "beliefs.resolve-prior",
            0.001));
  }

  private static List<Repair> politics() {
    return List.of(
        off(
            "T7",
            "three roads to settlement: `diplomacy.settlement` .15",
            "settled .98 of .50",
            "diplomacy.settlement",
            0.15),
        off(
            "T8",
            "conceding costs nothing: `decisions.concession-cost` 0",
            "Gambia .53 to .05",
            "decisions.concession-cost",
            0),
        off(
            "T9",
            "tastes drawn anew at each level: `decisions.taste-persistence` 0",
            "Niger .065 to .44",
            "decisions.taste-persistence",
            0),
        off(
            "T10",
            "no worth of a pact: `alliances.deterrence`, `solidarity`, `fear` 0",
            "declaration .26 to .12",
            "alliances.deterrence",
            0,
            "alliances.solidarity",
            0,
            "alliances.fear",
            0),
        off(
            "T11",
            "no benefit of acting: `decisions.acting-sanctions`, `acting-ultimatum` 0",
            "Niger ultimatum .30 to .06",
            "decisions.acting-sanctions",
            0,
            "decisions.acting-ultimatum",
            0),
        off(
            "T14",
            "leaving considered daily: `alliances.exit-attention` 30; the choice itself"
                + " persists and cannot be made a repeated draw",
            "leaving .18 to .64, which no column shows",
            "alliances.exit-attention",
            30),
        off(
            "T15",
            "the same stake for all: `stakes.stake-base` .95, others 0",
            "force in the class .07 to .20",
            "stakes.stake-base",
            0.95,
            "stakes.stake-contiguous",
            0,
            "stakes.stake-chair",
            0,
            "stakes.stake-lead",
            0,
            "stakes.stake-fear",
            0),
        off(
            "T16",
            "no cost of illegality and opposition: `decisions.illegality`,"
                + " `opposition-cost` 0",
            "Niger .077 to .186",
            "decisions.illegality",
            0,
            "decisions.opposition-cost",
            0),
        off(
            "T19a",
            "a horizon of two months: `decisions.horizon` 2",
            "not given",
            "decisions.horizon",
            2),
        off(
            "T19b",
            "a horizon of 18 months: `decisions.horizon` 18",
            "not given",
            "decisions.horizon",
            18));
  }

  private static Repair off(String id, String how, String prototype, Object... pairs) {
    Map<String, Object> set = Tree.of();
    for (int i = 0; i < pairs.length; i += 2) {
      set.put("parameters." + pairs[i], pairs[i + 1]);
    }
    return new Repair(id, how, set, prototype);
  }
}
