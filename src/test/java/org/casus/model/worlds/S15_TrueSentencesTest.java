package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.AGREEMENT;
import static org.casus.scenario.EventKind.AID_CUT;
import static org.casus.scenario.EventKind.CIVILIAN_RULE;
import static org.casus.scenario.EventKind.CLAIM;
import static org.casus.scenario.EventKind.CONDEMN;
import static org.casus.scenario.EventKind.COUP;
import static org.casus.scenario.EventKind.COUP_FAILED;
import static org.casus.scenario.EventKind.DEADLINE_PASSED;
import static org.casus.scenario.EventKind.DEPLOY;
import static org.casus.scenario.EventKind.EXPEL_FORCE;
import static org.casus.scenario.EventKind.FORCE_LEFT;
import static org.casus.scenario.EventKind.JOINT_OPERATION;
import static org.casus.scenario.EventKind.JOIN_WAR;
import static org.casus.scenario.EventKind.REPLACED;
import static org.casus.scenario.EventKind.SANCTION_DIPLOMATIC;
import static org.casus.scenario.EventKind.SANCTION_ECONOMIC;
import static org.casus.scenario.EventKind.SANCTION_OFF;
import static org.casus.scenario.EventKind.SANCTION_REFUSED;
import static org.casus.scenario.EventKind.SOLIDARITY;
import static org.casus.scenario.EventKind.STANDBY;
import static org.casus.scenario.EventKind.SUPPORT;
import static org.casus.scenario.EventKind.ULTIMATUM_FORCE;

import java.util.List;
import java.util.Map;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What a chronicle says is so: causes are causes, and nobody does what nobody there could do. */
class S15_TrueSentencesTest {

  private static final Map<EventKind, List<EventKind>> CAUSES =
      Map.of(
          AID_CUT, List.of(COUP),
          SANCTION_DIPLOMATIC, List.of(COUP),
          SANCTION_ECONOMIC, List.of(SANCTION_DIPLOMATIC),
          ULTIMATUM_FORCE, List.of(SANCTION_ECONOMIC),
          STANDBY, List.of(ULTIMATUM_FORCE, DEADLINE_PASSED),
          DEPLOY, List.of(STANDBY),
          EXPEL_FORCE, List.of(AID_CUT, CONDEMN),
          SOLIDARITY, List.of(SANCTION_ECONOMIC, ULTIMATUM_FORCE, STANDBY, DEPLOY));

  private static final String PLACE =
      """
      states:
        ARD: {name: Arda, army: 60000, borders: [BEL]}
        BEL: {name: Bela, army: 200, regime: junta, borders: [ARD, COR]}
        COR: {name: Cora, army: 40000, borders: [BEL]}
      """;

  private static String event(String date, String rest) {
    return "  - {date: " + date + ", source: invented, " + rest + "}\n";
  }

  @Test
  void causesOfDeedsAreWhatTheyAnswer() {
    for (History history : Mini.runs(Niger.baseline(), 20)) {
      for (CrisisEvent event : history.events()) {
        List<EventKind> known = CAUSES.getOrDefault(event.kind(), List.of());
        boolean watched = !known.isEmpty() && event.target().equals("NER") || expels(event);
        if (watched && event.day() > 0) {
          assertThat(event.causes())
              .as("%s", event)
              .isNotEmpty()
              .allSatisfy(id -> assertThat(known).contains(history.events().get(id).kind()));
        }
      }
    }
  }

  private static boolean expels(CrisisEvent event) {
    return event.kind() == EXPEL_FORCE && event.actor().equals("NER");
  }

  @Test
  void noteBeforeTheOnsetDoesNotKeepADisputeFromBeginning() {
    String note = "timeline:\n" + event("2024-01-02", "event: note, actor: BEL, text: a remark");
    History history =
        Mini.run(Mini.world(Mini.THREE, Mini.QUIET.replace("2024-02-29", "2024-01-10"), note));
    assertThat(Mini.line(history, CLAIM)).isEqualTo("9 CLAIM ARD>BEL");
  }

  /** Arda goes into Bela, which has no chance, for a leader who does not live to see it. */
  private static Scenario beaten() {
    String press =
        """
        disputes:
          bela: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: she is back, detainee: Her}
        parameters:
          decisions: {fighting-cost: 0, illegality: 0}
          beliefs: {signal-benefit: 2}
          detainee: {freed-alive: 0, detainee-attention: 0}
          coups: {rate: 0, civilian-rule: 20}
        timeline:
        """;
    return Mini.world(
        180,
        PLACE,
        press
            + event("2024-01-01", "event: sanction-economic, actor: ARD, target: BEL")
            + event("2024-01-02", "event: ultimatum-force, actor: ARD, target: BEL, days: 7"));
  }

  @Test
  void thoseWhomTheVictorsPutInAreNoSoldiersAndHaveNothingToHandOver() {
    List<History> fallen = Mini.runs(beaten(), 60).stream().filter(h -> h.has(REPLACED)).toList();
    assertThat(fallen).isNotEmpty().noneMatch(h -> h.has(CIVILIAN_RULE));
    assertThat(fallen)
        .filteredOn(h -> h.has(SANCTION_OFF))
        .isNotEmpty()
        .allSatisfy(
            h ->
                assertThat(h.first(SANCTION_OFF).orElseThrow().reason())
                    .isEqualTo(
                        new Reason.Consequence("those at whom they were aimed have fallen")));
  }

  @Test
  void whereThereAreNoSoldiersNoneOfThemTakesPower() {
    String surely = "parameters: {coups: {intercept: 4, civilian-rule: 0}}\n";
    Scenario armed = Mini.world(Mini.THREE, surely);
    Scenario unarmed = Mini.with(armed, "states.COR.army", 0);
    assertThat(Mini.run(armed).events()).anyMatch(S15_TrueSentencesTest::coupInCora);
    assertThat(Mini.run(unarmed).events()).noneMatch(S15_TrueSentencesTest::coupInCora);
  }

  @Test
  void soldiersDoNotHandOverInTheWeeksInWhichTheyTookPower() {
    String soon = "parameters: {coups: {intercept: 4, success: 1, civilian-rule: 500}}\n";
    List<History> runs = Mini.runs(Mini.world(180, Mini.THREE, soon), 10);
    assertThat(runs).anyMatch(h -> h.has(CIVILIAN_RULE));
    for (History history : runs) {
      for (CrisisEvent event : history.all(CIVILIAN_RULE)) {
        assertThat(history.all(COUP))
            .filteredOn(c -> c.target().equals(event.target()) && c.id() < event.id())
            .allMatch(c -> c.day() <= event.day() - 21);
      }
    }
  }

  private static boolean coupInCora(CrisisEvent event) {
    boolean coup = event.kind() == COUP || event.kind() == COUP_FAILED;
    return coup && event.target().equals("COR");
  }

  @Test
  void civiliansDoNotSendAwayWhomSoldiersToldToGo() {
    String treaty =
        """
        treaties:
          stay:
            title: the base treaty
            parties: [BEL, COR]
            notice: 12
            clauses:
              base: {obligors: [BEL], obligees: [COR], obligation: {basing: {site: Bela, troops: 700}}}
        disputes:
          bela: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: she is back}
        parameters: {decisions: {attention: 0}}
        timeline:
        """
            + event("2024-01-02", "event: expel-force, actor: BEL, target: COR");
    String back = event("2024-01-05", "event: restoration, actor: BEL, target: BEL");
    assertThat(Mini.run(Mini.world(PLACE, treaty)).has(FORCE_LEFT)).isTrue();
    assertThat(Mini.run(Mini.world(PLACE, treaty + back)).has(FORCE_LEFT)).isFalse();
  }

  @Test
  void nobodyCutsAidWhileAnAgreementStands() {
    Scenario settled = Mini.with(Niger.baseline(), "parameters.diplomacy.settlement", 500);
    Scenario kept = Mini.with(settled, "parameters.diplomacy.collapse", 0);
    List<History> runs = Mini.runs(kept, 20);
    assertThat(runs).anyMatch(h -> h.has(AGREEMENT));
    for (History history : runs) {
      int agreed = history.first(AGREEMENT).map(CrisisEvent::id).orElse(Integer.MAX_VALUE);
      assertThat(history.all(AID_CUT))
          .filteredOn(e -> e.target().equals("NER"))
          .allMatch(e -> e.id() < agreed);
    }
  }

  @Test
  void dutyToDefendAgainstAnArmedGroupIsKeptAgainstTheGroup() {
    Scenario world =
        ClauseWorld.world(
            "      help: {on: [{events: [terror-attack], actor: group}], obligation: {defend:"
                + " {troops: 100}}, honour: 1}\n",
            "armed-groups: {GRP: {name: the Group, fighters: 100, presence: {BEL: 1}}}\ntimeline:\n"
                + event("2024-01-05", "event: terror-attack, actor: GRP, target: BEL"));
    History history = Mini.run(world);
    assertThat(Mini.kinds(history, JOINT_OPERATION, JOIN_WAR, SUPPORT))
        .isEqualTo("JOINT_OPERATION");
    assertThat(history.first(JOINT_OPERATION).orElseThrow().amount()).isGreaterThanOrEqualTo(100);
  }

  /** Elva founds a pact with Dori, which its bloc has put under sanctions. */
  private static Scenario friends(String acts) {
    return Mini.world(
        """
        states:
          AST: {name: Asta, army: 90000, borders: [DOR]}
          DOR: {name: Dori, army: 20000, regime: junta, borders: [ELV]}
          ELV: {name: Elva, army: 12000, regime: junta}
        blocs:
          UNI:
            name: the Union
            members: [AST, DOR, ELV]
            suspended: [ELV]
            chair: AST
            organs: {council: {}}
            measures: {suspend: {organ: council, rule: majority}}
        treaties:
          pact:
            title: the pact
            status: template
            founding: {candidates: [DOR, ELV], juntas-only: true}
            clauses:
              peace: {obligation: {refrain: {acts: [%s]}}, strength: must}
        disputes:
          dori: {challenger: UNI, target: DOR, onset: 2024-01-01, demand: the president is back}
        timeline:
        """
                .formatted(acts)
            + event("2024-01-03", "event: sanction-economic, actor: UNI, target: DOR")
            + event("2024-01-04", "event: declare-pact, actor: ELV, target: DOR, object: pact"));
  }

  @Test
  void partnerInAPactThatForbidsItAppliesNoSanctions() {
    assertThat(Mini.line(Mini.run(friends("sanction-economic")), SANCTION_REFUSED))
        .isEqualTo("3 SANCTION_REFUSED ELV>DOR");
    assertThat(Mini.run(friends("attack")).has(SANCTION_REFUSED)).isFalse();
  }
}
