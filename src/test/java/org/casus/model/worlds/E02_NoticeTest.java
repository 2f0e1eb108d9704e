package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casus.scenario.EventKind.ACCEDE;
import static org.casus.scenario.EventKind.CEASEFIRE;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DEFEAT;
import static org.casus.scenario.EventKind.DENOUNCE;
import static org.casus.scenario.EventKind.END_TREATY;
import static org.casus.scenario.EventKind.EXIT;
import static org.casus.scenario.EventKind.FORCE_LEFT;
import static org.casus.scenario.EventKind.JOIN_WAR;
import static org.casus.scenario.EventKind.NOTICE_WITHDRAWN;
import static org.casus.scenario.EventKind.RENEGE;
import static org.casus.scenario.EventKind.RESIST;
import static org.casus.scenario.EventKind.SIGN_TREATY;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casus.history.History;
import org.casus.scenario.EventKind;
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
    return union(friend, open, "", "2024-01-05", timeline);
  }

  private static Scenario union(
      String friend, boolean open, String before, String signed, String after) {
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
            + before
            + event(signed, "event: sign-treaty, actor: ELV, target: DOR, object: pact")
            + after);
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

  /** By hand: L(5 (0.02 - 0.5 * 0.03)) = .506 in peace; four standard errors at 200 runs .14. */
  @Test
  void newRulersWeighAPactOfSoldiersAndLeaveItWithNotice() {
    Scenario world =
        union("", true, event("2024-01-10", "event: restoration, actor: DOR, target: DOR"));
    Predicate<History> leaves =
        h -> h.all(DENOUNCE).stream().anyMatch(e -> e.actor().equals("DOR"));
    Scenario dear = Mini.with(world, "parameters.alliances.bloc-answer", 1);

    assertThat(Mini.share(world, 200, leaves)).isCloseTo(.506, within(.14));
    assertThat(Mini.share(dear, RUNS, leaves)).isGreaterThan(.9);
    assertThat(Mini.line(Mini.run(dear), DENOUNCE, EXIT, END_TREATY))
        .isEqualTo("14 DENOUNCE DOR | 34 EXIT DOR | 34 END_TREATY ");
  }

  /** Who did not fight under the declaration is asked again under the treaty, in the same war. */
  @Test
  void treatySignedInWarIsCalledOnByThatWar() {
    String order = event("2024-01-06", "event: deploy, actor: UNI, target: DOR, troops: 9000");
    Scenario signed = union("", true, order, "2024-01-20", "");
    Scenario led =
        Mini.with(Mini.with(signed, "blocs.UNI.planned-force", 9000), "blocs.UNI.lead", "AST");
    Scenario prompt = Mini.with(led, "parameters.pacts.performance-time", 1);
    List<History> wars =
        Mini.runs(Mini.with(prompt, "parameters.forces.lag-contiguous", 1), RUNS).stream()
            .filter(h -> h.first(RESIST).isPresent() && h.all(RESIST).get(0).day() < 17)
            .filter(h -> Stream.of(DEFEAT, CEASEFIRE).noneMatch(k -> before(h, k, 19)))
            .toList();

    assertThat(wars)
        .hasSizeGreaterThan(5)
        .allSatisfy(h -> assertThat(before(h, JOIN_WAR, 19)).isNotEqualTo(calledOn(h)));
    assertThat(wars)
        .as("some who broke their word keep it once it is signed")
        .anyMatch(
            h -> before(h, RENEGE, 19) && h.all(JOIN_WAR).stream().anyMatch(e -> e.day() > 19));
  }

  private static boolean before(History history, EventKind kind, int day) {
    return history.all(kind).stream().anyMatch(e -> e.day() < day);
  }

  /** Whether the signing of day 19 calls for help. */
  private static boolean calledOn(History history) {
    int signing = history.all(SIGN_TREATY).get(0).id();
    return history.all(CLAUSE_TRIGGERED).stream().anyMatch(e -> e.causes().contains(signing));
  }

  /** Civilians weigh the notice of the soldiers before them, once and for all. */
  @Test
  void newRulersMayTakeBackTheNoticeOfThoseBeforeThem() {
    String notice = event("2024-01-08", "event: exit-notice, actor: DOR, target: DOR, object: UNI");
    String back = event("2024-01-10", "event: restoration, actor: DOR, target: DOR");
    Scenario stay = Mini.with(union("", true, notice), "parameters.alliances.exit-attention", 4);
    Scenario world =
        Mini.with(union("", true, notice + back), "parameters.alliances.exit-attention", 4);
    Scenario trade =
        Mini.with(world, "relations.trade", Map.of("from", "DOR", "to", "UNI", "trade", 0.9));

    assertThat(Mini.share(stay, RUNS, h -> h.has(NOTICE_WITHDRAWN))).isZero();
    double some = Mini.share(world, RUNS, h -> h.has(NOTICE_WITHDRAWN));
    assertThat(some).isBetween(.2, .8);
    assertThat(Mini.share(trade, RUNS, h -> h.has(NOTICE_WITHDRAWN))).isGreaterThan(some);
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
