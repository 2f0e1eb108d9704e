package org.casus.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Scenario;

/** A synthetic crisis in which a bloc presses those who hold power in a member against the law. */
public final class BlocWorld {

  private static final String BLOC = "BLOC";

  private final Chance chance;
  private final Lands lands;
  private final List<String> members;
  private final String target;
  private final boolean coup;
  private final Map<String, Map<String, Object>> states = new LinkedHashMap<>();
  private final Tree tree = new Tree();

  private BlocWorld(Chance chance) {
    this.chance = chance;
    int size = chance.whole(3, 15);
    this.lands = new Lands(chance, size + 2);
    this.members = lands.ids().subList(0, size);
    this.target = chance.oneOf(members);
    this.coup = chance.happens(27.0 / 37);
  }

  /** The world of a number. */
  public static Scenario of(long seed, int world) {
    return new BlocWorld(new Chance(seed, world)).scenario(world);
  }

  private Scenario scenario(int world) {
    tree.put(
        "scenario",
        Tree.of("id", "bloc-" + world, "title", "A synthetic crisis", "start", "2020-01-01"));
    lands.ids().forEach(id -> states.put(id, States.drawn(chance, lands, id)));
    states.get(target).put("regime", coup ? "junta" : "autocracy");
    tree.put("states", states);
    List<String> juntas =
        members.stream()
            .filter(id -> !id.equals(target) && states.get(id).get("regime").equals("junta"))
            .toList();
    bloc(juntas);
    voices();
    relations();
    treaties(juntas);
    dispute();
    return tree.scenario();
  }

  private void bloc(List<String> juntas) {
    List<String> others = members.stream().filter(id -> !id.equals(target)).toList();
    String hegemon =
        others.stream()
            .max(Comparator.comparingLong(id -> (Long) states.get(id).get("army")))
            .orElseThrow();
    String strongest =
        others.stream()
            .filter(lands.borders(target)::contains)
            .max(Comparator.comparingLong(id -> (Long) states.get(id).get("army")))
            .orElse(hegemon);
    List<String> suspended = juntas.stream().filter(id -> chance.happens(0.7)).toList();
    List<String> chairs = others.stream().filter(id -> !suspended.contains(id)).toList();
    tree.put(
        "blocs",
        BLOC,
        Tree.of(
            "name", "the bloc",
            "members", members,
            "suspended", chairs.isEmpty() ? List.of() : suspended,
            "chair", chance.oneOf(chairs.isEmpty() ? others : chairs),
            "lead", chance.happens(0.5) ? strongest : hegemon,
            "hegemon", hegemon,
            "organs", Tree.of("summit", Map.of(), "council", Tree.of("quorum", 0.6667)),
            "measures", Charters.drawn(chance),
            "ultimatum-days", chance.oneOf(List.of(7, 14, 30)),
            "planned-force", Math.round(chance.logNormal(5000, 0.6)),
            "sources", List.of("synthetic")));
  }

  private void voices() {
    tree.put("bodies", "CONTINENT", body("the continental body", 0.95, 0.15));
    tree.put("bodies", "NATIONS", body("the council of nations", 0.8, 0.2));
    tree.put("mediators", "envoy", mediator("the envoy of the bloc", "bloc-envoy", 0.5, 5));
    tree.put("mediators", "nations", mediator("the envoy of nations", "united-nations", 0.2, 5));
    tree.put("mediators", "neighbour", mediator("a neighbour", "neutral-neighbour", 0.1, 10));
  }

  private static Object body(String name, double readiness, double voice) {
    return Tree.of(
        "name", name, "readiness", readiness, "voice", voice, "sources", List.of("synthetic"));
  }

  private static Object mediator(String name, String kind, double leverage, int from) {
    return Tree.of(
        "name",
        name,
        "kind",
        kind,
        "leverage",
        leverage,
        "available-from",
        from,
        "sources",
        List.of("synthetic"));
  }

  private void relations() {
    for (String id : members) {
      if (!id.equals(target)) {
        boolean next = lands.borders(target).contains(id);
        boolean same = states.get(id).get("regime").equals(states.get(target).get("regime"));
        double closeness = same ? chance.uniform(0, 0.6) : chance.uniform(0, 0.2);
        relate(id, target, next ? chance.uniform(0.1, 0.3) : chance.uniform(0, 0.1), closeness);
        relate(target, id, 0, same ? 0.4 : 0);
      }
      relate(id, BLOC, chance.uniform(0.2, 0.6), 0);
    }
    String sponsor = lands.ids().get(members.size());
    boolean offers = chance.happens(0.3);
    tree.put(
        "relations",
        sponsor + "-" + target,
        Tree.of(
            "from",
            sponsor,
            "to",
            target,
            "alignment",
            0.2,
            "sponsor",
            offers,
            "sources",
            List.of("synthetic")));
  }

  private void relate(String from, String to, double trade, double alignment) {
    tree.put(
        "relations",
        from + "-" + to,
        Tree.of(
            "from",
            from,
            "to",
            to,
            "trade",
            trade,
            "alignment",
            alignment,
            "sources",
            List.of("synthetic")));
  }

  private void treaties(List<String> juntas) {
    tree.put(
        "treaties",
        "sanctions",
        Tree.of(
            "title",
            "the duty to apply sanctions",
            "parties",
            members,
            "clauses",
            Tree.of(
                "apply",
                Tree.of("obligation", Tree.of("sanctions-compliance", Tree.of("bloc", BLOC)))),
            "sources",
            List.of("synthetic")));
    List<String> founders = new ArrayList<>(List.of(target));
    juntas.stream().filter(lands.borders(target)::contains).limit(2).forEach(founders::add);
    if (coup && founders.size() > 1) {
      tree.put("treaties", "alliance", Pacts.template(founders));
    }
    List<String> outside = lands.ids().subList(members.size(), lands.ids().size());
    if (chance.happens(0.3)) {
      tree.put("treaties", "pact", Pacts.paper(List.of(target, chance.oneOf(outside)), "any"));
    }
  }

  private void dispute() {
    boolean held = coup && chance.happens(0.7);
    Map<String, Object> dispute =
        Tree.of(
            "challenger",
            BLOC,
            "target",
            target,
            "onset",
            "2020-01-01",
            "demand",
            "the lawful government is back",
            "claimant-consents",
            chance.happens(coup ? 0.3 : 0.8),
            "un-backing",
            chance.happens(2.0 / 37));
    if (held) {
      dispute.put("detainee", "the head of government");
    }
    tree.put("disputes", "power", dispute);
    tree.put(
        "timeline",
        List.of(
            Tree.of(
                "date",
                "2020-01-01",
                "event",
                coup ? "coup" : "refusal-to-leave",
                "actor",
                target,
                "target",
                target,
                "object",
                "power",
                "source",
                "synthetic")));
  }
}
