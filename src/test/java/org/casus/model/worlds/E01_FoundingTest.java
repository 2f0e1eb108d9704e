package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.EXIT;
import static org.casus.scenario.EventKind.EXIT_NOTICE;
import static org.casus.scenario.EventKind.PACT_REFUSED;
import static org.casus.scenario.EventKind.SIGN_TREATY;

import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A pact is founded only under coercion, by all or by none, and signed only while it is wanted. */
class E01_FoundingTest {

  private static final int RUNS = 80;

  private static Scenario union(String timeline) {
    return Mini.world(
        200,
        """
        states:
          AST: {name: Asta, army: 90000, borders: [DOR]}
          BOR: {name: Bora, army: 9000}
          DOR: {name: Dori, army: 20000, regime: junta, borders: [ELV]}
          ELV: {name: Elva, army: 12000, regime: junta}
        blocs:
          UNI:
            name: the Union
            members: [AST, BOR, DOR, ELV]
            suspended: [ELV]
            chair: AST
            organs: {council: {}}
            measures: {suspend: {organ: council, rule: majority}}
            exit-notice: 30
        treaties:
          pact:
            title: the pact
            status: template
            founding: {candidates: [DOR, ELV]}
            clauses:
              help: {on: [{events: [border-crossing]}], obligation: defend, base-rate: fresh}
        disputes:
          dori: {challenger: UNI, target: DOR, onset: 2024-01-01, demand: the president is back}
        parameters: {diplomacy: {settlement: 0}, alliances: {exit-attention: 4}}
        timeline:
        """
            + timeline);
  }

  private static Scenario pressed() {
    return union(
        "  - {date: 2024-01-05, event: sanction-economic, actor: UNI, target: DOR, source: invented}\n");
  }

  @Test
  void nobodyFoundsAPactBeforeThereIsCoercion() {
    Scenario calm =
        union(
            "  - {date: 2024-01-05, event: condemn, actor: UNI, target: DOR, source: invented}\n");
    assertThat(Mini.share(calm, RUNS, h -> h.has(DECLARE_PACT))).isZero();
    assertThat(Mini.share(pressed(), RUNS, h -> h.has(DECLARE_PACT))).isBetween(0.1, 0.99);
  }

  @Test
  void allDeclareOnOneDayOrSomebodyRefuses() {
    for (History history : Mini.runs(pressed(), RUNS)) {
      assertThat(history.all(DECLARE_PACT).size()).isIn(0, 2);
      assertThat(history.all(DECLARE_PACT).stream().map(e -> e.day()).distinct().count())
          .isLessThan(2);
    }
    assertThat(Mini.share(pressed(), RUNS, h -> h.has(PACT_REFUSED))).isPositive();
  }

  @Test
  void meanLagFromDeclarationToTreatyIsThatOfTheParameter() {
    Scenario quick = Mini.with(pressed(), "parameters.alliances.treaty-lag", 5);
    Scenario slow = Mini.with(pressed(), "parameters.alliances.treaty-lag", 60);
    assertThat(lag(quick)).isBetween(3.0, 8.0);
    assertThat(lag(slow)).isBetween(30.0, 90.0);
  }

  @Test
  void pactThatIsNoLongerWantedIsNeverSigned() {
    Scenario given =
        union(
            "  - {date: 2024-01-05, event: sanction-economic, actor: UNI, target: DOR, source: invented}\n"
                + "  - {date: 2024-01-06, event: declare-pact, actor: ELV, target: DOR, object: pact, source: invented}\n");
    Scenario dear = Mini.with(given, "parameters.alliances.bloc-answer", 1);
    assertThat(Mini.share(given, RUNS, h -> h.has(SIGN_TREATY))).isGreaterThan(0.9);
    assertThat(Mini.share(dear, RUNS, h -> h.has(SIGN_TREATY))).isZero();
  }

  @Test
  void membersLeaveOnlyWithATreatyInHandAndAfterTheNotice() {
    Scenario none = Mini.with(pressed(), "treaties.pact.status", "void");
    assertThat(Mini.share(none, RUNS, h -> h.has(EXIT_NOTICE))).isZero();
    assertThat(Mini.share(pressed(), RUNS, h -> h.has(EXIT_NOTICE))).isPositive();
    for (History history : Mini.runs(pressed(), RUNS)) {
      for (CrisisEvent exit : history.all(EXIT)) {
        CrisisEvent notice =
            history
                .first(e -> e.kind() == EXIT_NOTICE && e.actor().equals(exit.actor()))
                .orElseThrow();
        assertThat(exit.day()).isEqualTo(notice.day() + 30);
        assertThat(history.first(SIGN_TREATY).orElseThrow().id()).isLessThan(notice.id());
      }
    }
  }

  private static double lag(Scenario world) {
    return Mini.runs(world, RUNS).stream()
        .flatMap(
            h ->
                h
                    .first(SIGN_TREATY)
                    .map(s -> s.day() - h.first(DECLARE_PACT).orElseThrow().day())
                    .stream())
        .mapToInt(Integer::intValue)
        .average()
        .orElseThrow();
  }
}
