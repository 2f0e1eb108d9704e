package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.BACK_DOWN;
import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.CLAIM;
import static org.casus.scenario.EventKind.CLAUSE_LAPSED;
import static org.casus.scenario.EventKind.DEADLINE_PASSED;
import static org.casus.scenario.EventKind.DEPLOY;
import static org.casus.scenario.EventKind.EXPEL_FORCE;
import static org.casus.scenario.EventKind.FORCE_LEFT;
import static org.casus.scenario.EventKind.PLEDGE;
import static org.casus.scenario.EventKind.REFUSAL_TO_LEAVE;
import static org.casus.scenario.EventKind.RESIST;
import static org.casus.scenario.EventKind.SANCTION_REFUSED;
import static org.casus.scenario.EventKind.STANDBY;
import static org.casus.scenario.EventKind.SUSPEND;

import java.nio.file.Path;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.Scenario;
import org.casus.yaml.ScenarioFile;
import org.junit.jupiter.api.Test;

/** The file speaks until its last given event: nobody acts before, and nothing happens twice. */
class C01_GivenEventsTest {

  private static final String UNION =
      """
      states:
        AST: {name: Asta, army: 90000, borders: [DOR]}
        DOR: {name: Dori, army: 20000, regime: junta}
        ELV: {name: Elva, army: 12000, regime: junta}
      blocs:
        UNI:
          name: the Union
          members: [AST, DOR, ELV]
          chair: AST
          lead: AST
          organs: {council: {}}
          measures:
            suspend: {organ: council, rule: majority}
            sanction-economic: {organ: council, rule: majority}
      bodies:
        AU: {name: the African Union, voice: 0.1, readiness: 0}
      treaties:
        stay:
          title: the base treaty
          parties: [DOR, AST]
          clauses:
            base: {obligors: [DOR], obligation: {basing: {site: Dori, troops: 700}}}
      disputes:
        dori: {challenger: UNI, target: DOR, onset: 2024-01-01, demand: the president is back}
      """;

  private static Scenario given(String... events) {
    return Mini.world(150, UNION, "timeline:", String.join("\n", events));
  }

  private static String event(String date, String rest) {
    return "  - {date: " + date + ", source: invented, " + rest + "}";
  }

  @Test
  void nobodyDecidesBeforeTheLastGivenEvent() {
    Scenario world = given(event("2024-04-01", "event: note, actor: AST"));
    for (History history : Mini.runs(world, 40)) {
      assertThat(history.events())
          .filteredOn(e -> e.day() < 91)
          .allMatch(e -> e.kind() == REFUSAL_TO_LEAVE);
    }
    assertThat(Mini.runs(world, 40)).anyMatch(h -> h.events().size() > 2);
  }

  @Test
  void shippedMonthOfAugustHoldsOnlyWhatIsGiven() {
    Scenario august =
        ScenarioFile.read(Path.of("scenarios", "niger-2023-august.yaml")).value().orElseThrow();
    for (int r = 0; r < 5; r++) {
      assertThat(Mini.run(Mini.with(august, "scenario.days", 60), r).events())
          .filteredOn(e -> e.day() < 30)
          .allMatch(
              e ->
                  e.reason() instanceof Reason.Given
                      || e.reason() instanceof Reason.Consequence
                      || e.reason() instanceof Reason.Clause);
    }
  }

  @Test
  void suspensionByAnotherBodyIsNotTheBlocsOwn() {
    Scenario world = given(event("2024-05-29", "event: suspend, actor: AU, target: DOR"));
    History history = Mini.run(world);
    assertThat(Mini.line(history, SUSPEND)).isEqualTo("149 SUSPEND AU>DOR");
  }

  @Test
  void refusalThatIsGivenIsNotRepeated() {
    String refused =
        event("2024-01-02", "event: sanction-refused, actor: ELV, target: DOR, object: UNI");
    String sanction = event("2024-01-03", "event: sanction-economic, actor: UNI, target: DOR");
    String oath =
        "  oath: {title: the oath, parties: [AST, DOR, ELV], clauses: {apply: {obligation:"
            + " {sanctions-compliance: {bloc: UNI}}}}}\ndisputes:";
    Scenario world =
        Mini.world(20, UNION.replace("disputes:", oath), "timeline:", refused, sanction);
    Scenario loose = Mini.with(world, "blocs.UNI.compliance", 0);
    assertThat(Mini.run(loose).all(SANCTION_REFUSED)).hasSize(1);
  }

  @Test
  void forceThatIsToldToGoLeavesAfterTheNoticeAndItsClauseLapses() {
    Scenario world =
        Mini.with(
            given(event("2024-01-03", "event: expel-force, actor: DOR, target: AST")),
            "parameters.diplomacy.expulsion-notice",
            30);
    History history = Mini.run(world);
    assertThat(Mini.line(history, EXPEL_FORCE, FORCE_LEFT))
        .isEqualTo("2 EXPEL_FORCE DOR>AST | 32 FORCE_LEFT AST>DOR");
    assertThat(history.first(CLAUSE_LAPSED).orElseThrow().object()).isEqualTo("stay.base");
  }

  @Test
  void deadlineAndAnswerThatAreGivenHappenOnce() {
    Scenario world =
        given(
            event("2024-01-02", "event: ultimatum-force, actor: UNI, target: DOR, days: 5"),
            event("2024-01-07", "event: deadline-passed, actor: UNI, target: DOR"),
            event("2024-01-07", "event: resist, actor: DOR, target: UNI"));
    assertThat(Mini.line(Mini.run(world), DEADLINE_PASSED, RESIST))
        .isEqualTo("6 DEADLINE_PASSED UNI>DOR | 6 RESIST DOR>UNI");
  }

  @Test
  void claimIsMadeByTheOneWhoClaims() {
    Scenario world = Mini.world(Mini.THREE, Mini.QUIET);
    assertThat(Mini.line(Mini.run(world), CLAIM)).isEqualTo("59 CLAIM ARD>BEL");
  }

  @Test
  void givenOrderToStandByBringsPledgesAsAVotedOneDoes() {
    Scenario world =
        Mini.world(
            150,
            UNION.replace(
                "sanction-economic: {organ: council, rule: majority}",
                "standby: {organ: council, rule: majority}"),
            "timeline:",
            event("2024-01-03", "event: pledge, actor: ELV, target: DOR, troops: 300"),
            event("2024-01-05", "event: standby, actor: UNI, target: DOR, troops: 4000"));
    History history = Mini.run(world);
    assertThat(Mini.line(history, STANDBY, PLEDGE))
        .isEqualTo("2 PLEDGE ELV>DOR | 4 STANDBY UNI>DOR | 4 PLEDGE AST>DOR");
    assertThat(history.all(PLEDGE).get(1).amount()).isGreaterThan(1000);
  }

  @Test
  void forceIsNotBarredInTheShippedMonthOfAugust() {
    Scenario august =
        ScenarioFile.read(Path.of("scenarios", "niger-2023-august.yaml")).value().orElseThrow();
    assertThat(Mini.share(august, 60, h -> h.has(DEPLOY))).isBetween(0.02, 0.5);
  }

  @Test
  void givenOrderToGoInSendsTheForceOnce() {
    String order = "event: deploy, actor: UNI, target: DOR, troops: 3000";
    Scenario world =
        given(
            event("2024-01-05", "event: standby, actor: UNI, target: DOR, troops: 4000"),
            event("2024-01-10", order),
            event("2024-01-11", order));
    History history = Mini.run(world);
    assertThat(Mini.line(history, DEPLOY)).isEqualTo("9 DEPLOY UNI>DOR | 10 DEPLOY UNI>DOR");
    assertThat(history.all(BORDER_CROSSING)).hasSize(1);
    double crossed = history.all(BORDER_CROSSING).get(0).amount();
    assertThat(crossed).isBetween(500.0, 3000.0);
  }

  @Test
  void orderOfOneWhoPressesNobodySendsNoForce() {
    Scenario world =
        given(event("2024-05-28", "event: deploy, actor: ELV, target: DOR, troops: 9"));
    assertThat(Mini.run(world).has(BORDER_CROSSING)).isFalse();
  }

  @Test
  void recognitionEndsACondemnation() {
    String condemn = event("2024-01-02", "event: condemn, actor: AU, target: DOR");
    String recognise = event("2024-01-03", "event: recognise, actor: AU, target: DOR");
    String note = event("2024-01-03", "event: note, actor: AU, target: DOR");
    assertThat(isolation(given(condemn, recognise))).isLessThan(isolation(given(condemn, note)));
  }

  private static double isolation(Scenario world) {
    return Mini.run(Mini.with(world, "scenario.days", 10)).series().stream()
        .filter(s -> s.name().equals("DOR.isolation"))
        .flatMap(s -> s.values().stream())
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  @Test
  void threatThatIsGivenUpIsGone() {
    Scenario world =
        given(
            event("2024-01-05", "event: standby, actor: UNI, target: DOR, troops: 4000"),
            event("2024-01-10", "event: back-down, actor: UNI, target: DOR"));
    assertThat(Mini.line(Mini.run(world), STANDBY, BACK_DOWN).split(" \\| ")[1])
        .isEqualTo("9 BACK_DOWN UNI>DOR");
    assertThat(Mini.run(world).first(BACK_DOWN).orElseThrow().object()).isEqualTo("standby");
  }
}
