package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.RENEGE;

import java.util.List;
import java.util.Map;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What makes a promise better or worse: its age, its words, the way its help comes. */
class P01_PromisesTest {

  private static Scenario pact() {
    return Mini.world(
        Mini.THREE,
        """
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            signed: 1990-01-01
            clauses:
              help: {on: [{events: [attack]}], obligation: defend, strength: shall}
        """,
        Mini.QUIET,
        """
        timeline:
          - {date: 2024-01-02, event: attack, actor: ARD, target: BEL, source: invented}
        """);
  }

  /** The terms of the log-odds by which the promise was kept or broken. */
  private static List<Reason.Term> terms(Scenario world) {
    CrisisEvent event =
        Mini.run(world).first(e -> e.kind() == HONOUR || e.kind() == RENEGE).orElseThrow();
    return ((Reason.Clause) event.reason()).terms();
  }

  private static double term(Scenario world, String name) {
    return terms(world).stream()
        .filter(t -> t.name().equals(name))
        .mapToDouble(Reason.Term::value)
        .sum();
  }

  @Test
  void coupSinceTheSignatureLowersHonourAndAnEarlierOneDoesNot() {
    String changed = "rulers changed since it was signed";
    assertThat(term(Mini.with(pact(), "states.COR.coups", List.of("1985-01-01")), changed))
        .isZero();
    assertThat(term(Mini.with(pact(), "states.COR.coups", List.of("2010-01-01")), changed))
        .isNegative();
  }

  @Test
  void wordsWithoutExceptionBindMoreThanWordsThatNameForce() {
    Scenario force = Mini.with(pact(), "treaties.pact.clauses.help.strength", "shall-force");
    Scenario must = Mini.with(pact(), "treaties.pact.clauses.help.strength", "must");
    assertThat(term(must, "chance of full honour"))
        .isGreaterThan(term(force, "chance of full honour"));
    assertThat(term(force, "chance of full honour"))
        .isGreaterThan(term(pact(), "chance of full honour"));
  }

  @Test
  void distanceWearsDownHelpOnTheRoadNotHelpByAir() {
    Scenario far =
        Mini.with(
            Mini.with(pact(), "states.COR.capital", Map.of("lon", 60, "lat", 60)),
            "states.COR.borders",
            List.of());
    Scenario apart = Mini.with(far, "states.BEL.borders", List.of("ARD"));
    Scenario placed = Mini.with(apart, "states.BEL.capital", Map.of("lon", 0, "lat", 0));
    Scenario air = Mini.with(placed, "states.COR.major-power", true);
    String win = "hope to win with its help";
    assertThat(term(air, win)).isGreaterThan(term(placed, win));
  }

  @Test
  void menOfABaseInTheLandNeedNoRoad() {
    String base =
        """
        treaties:
          stay:
            title: the base treaty
            parties: [BEL, COR]
            clauses:
              base: {obligors: [BEL], obligees: [COR], obligation: {basing: {site: Bela, troops: %d}}}
          pact:
            title: the pact
            parties: [BEL, COR]
            signed: 1990-01-01
            clauses:
              help: {on: [{events: [attack]}], obligation: defend, strength: shall}
        timeline:
          - {date: 2024-01-02, event: attack, actor: ARD, target: BEL, source: invented}
        """;
    String win = "hope to win with its help";
    Scenario none = Mini.world(Mini.THREE, Mini.QUIET, base.formatted(0));
    Scenario some = Mini.world(Mini.THREE, Mini.QUIET, base.formatted(4000));
    assertThat(term(some, win)).isGreaterThan(term(none, win));
  }

  @Test
  void foundingNamesTheChanceThatAllAcceptTogether() {
    List<History> runs = Mini.runs(Niger.baseline(), 30);
    assertThat(runs).anyMatch(h -> h.has(DECLARE_PACT));
    for (History history : runs) {
      history
          .first(DECLARE_PACT)
          .ifPresent(
              e -> {
                Reason.Chance reason = (Reason.Chance) e.reason();
                double least =
                    reason.terms().stream()
                        .filter(t -> t.name().startsWith("chance that"))
                        .mapToDouble(Reason.Term::value)
                        .min()
                        .orElseThrow();
                assertThat(reason.probability()).isPositive().isLessThan(least);
              });
    }
  }
}
