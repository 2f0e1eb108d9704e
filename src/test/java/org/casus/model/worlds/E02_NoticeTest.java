package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.ACCEDE;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DENOUNCE;
import static org.casus.scenario.EventKind.END_TREATY;
import static org.casus.scenario.EventKind.EXIT;
import static org.casus.scenario.EventKind.FORCE_LEFT;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Parties leave treaties with notice, others join those that are open. */
class E02_NoticeTest {

  private static final int RUNS = 40;

  private static String event(String date, String rest) {
    return "  - {date: " + date + ", source: invented, " + rest + "}\n";
  }

  /** Cora denounces the pact on day 1 with ten days of notice; Arda attacks on a day. */
  private static Scenario denounced(String attack) {
    String treaty =
        """
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            notice: 10
            clauses:
              help: {on: [{events: [attack]}], obligation: {assist: {means: [arms]}}}
        timeline:
        """;
    return Mini.world(
        Mini.THREE + Mini.QUIET.replace("2024-02-29", "2024-01-01"),
        "parameters: {decisions: {attention: 0}}",
        treaty
            + event("2024-01-02", "event: denounce, actor: COR, target: BEL, object: pact")
            + event(attack, "event: attack, actor: ARD, target: BEL"));
  }

  @Test
  void denouncedTreatyBindsUntilTheNoticeHasRunOut() {
    assertThat(Mini.line(Mini.run(denounced("2024-01-05")), DENOUNCE, EXIT, CLAUSE_TRIGGERED))
        .isEqualTo("1 DENOUNCE COR | 4 CLAUSE_TRIGGERED ARD>BEL | 11 EXIT COR");
    assertThat(Mini.line(Mini.run(denounced("2024-01-20")), DENOUNCE, EXIT, CLAUSE_TRIGGERED))
        .isEqualTo("1 DENOUNCE COR | 11 EXIT COR");
  }

  @Test
  void treatyOfOnePartyEnds() {
    assertThat(Mini.line(Mini.run(denounced("2024-01-20")), END_TREATY))
        .isEqualTo("11 END_TREATY ");
  }

  @Test
  void foreignForceLeavesAfterTheNoticeOfItsTreaty() {
    Scenario world =
        Mini.world(
            Mini.THREE + Mini.QUIET,
            """
            treaties:
              stay:
                title: the base treaty
                parties: [BEL, COR]
                notice: 12
                clauses:
                  base: {obligors: [BEL], obligees: [COR], obligation: {basing: {site: Bela, troops: 700}}}
            timeline:
            """
                + event("2024-01-02", "event: expel-force, actor: BEL, target: COR"));
    assertThat(Mini.line(Mini.run(world), FORCE_LEFT)).isEqualTo("13 FORCE_LEFT COR>BEL");
  }

  private static Scenario union(String friend, boolean open, String timeline) {
    return Mini.world(
        120,
        """
        states:
          AST: {name: Asta, army: 90000, borders: [DOR]}
          DOR: {name: Dori, army: 20000, regime: junta, borders: [ELV]}
          ELV: {name: Elva, army: 12000, regime: junta}
          FAR: {name: Fara, army: 12000, regime: junta%s}
        blocs:
          UNI:
            name: the Union
            members: [AST, DOR, ELV]
            suspended: [ELV]
            chair: AST
            organs: {council: {}}
            measures: {suspend: {organ: council, rule: majority}}
        relations: {friends: {from: FAR, to: DOR, alignment: 0.6}}
        treaties:
          pact:
            title: the pact
            status: template
            open: %s
            notice: 20
            founding: {candidates: [DOR, ELV], juntas-only: true}
            clauses:
              help: {on: [{events: [border-crossing]}], obligation: defend, base-rate: fresh}
        disputes:
          dori: {challenger: UNI, target: DOR, onset: 2024-01-01, demand: the president is back}
        parameters: {diplomacy: {settlement: 0}}
        timeline:
        """
                .formatted(friend, open)
            + event("2024-01-03", "event: ultimatum-force, actor: UNI, target: DOR, days: 90")
            + event("2024-01-04", "event: declare-pact, actor: ELV, target: DOR, object: pact")
            + event("2024-01-05", "event: sign-treaty, actor: ELV, target: DOR, object: pact")
            + timeline);
  }

  private static boolean joins(History history) {
    return history.all(ACCEDE).stream().anyMatch(e -> e.actor().equals("FAR"));
  }

  @Test
  void friendlyNeighbourJoinsAnOpenTreatyAndNoClosedOne() {
    String near = ", borders: [ELV]";
    assertThat(Mini.share(union(near, true, ""), RUNS, E02_NoticeTest::joins)).isBetween(0.2, 0.99);
    assertThat(Mini.share(union(near, false, ""), RUNS, E02_NoticeTest::joins)).isZero();
  }

  @Test
  void neitherStrangersNorTheFarAwayNorOthersThanTheTextNamesJoin() {
    Scenario near = union(", borders: [ELV]", true, "");
    Scenario stranger = Mini.with(near, "relations.friends.alignment", 0.1);
    Scenario elected = Mini.with(near, "states.FAR.regime", "elected");
    assertThat(Mini.share(union("", true, ""), RUNS, E02_NoticeTest::joins)).isZero();
    assertThat(Mini.share(stranger, RUNS, E02_NoticeTest::joins)).isZero();
    assertThat(Mini.share(elected, RUNS, E02_NoticeTest::joins)).isZero();
  }

  @Test
  void newRulersLeaveAPactOfSoldiersWithNotice() {
    Scenario world =
        union("", true, event("2024-01-10", "event: restoration, actor: DOR, target: DOR"));
    assertThat(Mini.line(Mini.run(world), DENOUNCE, EXIT, END_TREATY))
        .isEqualTo("9 DENOUNCE DOR | 29 EXIT DOR | 29 END_TREATY ");
  }

  @Test
  void partyLeavesAPactThatCostsMoreThanItIsWorth() {
    Scenario world = union("", true, "");
    Scenario alone = Mini.with(world, "parameters.alliances.solidarity", 0);
    Scenario dear = Mini.with(alone, "parameters.alliances.bloc-answer", 1);
    assertThat(Mini.share(world, RUNS, h -> h.has(DENOUNCE))).isZero();
    assertThat(Mini.share(dear, RUNS, h -> h.has(DENOUNCE))).isGreaterThan(0.5);
  }
}
