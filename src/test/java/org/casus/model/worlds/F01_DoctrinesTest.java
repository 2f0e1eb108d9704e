package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.SOLIDARITY;

import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The rule by which a state chooses: expected utility, the status quo, or chance alone. */
class F01_DoctrinesTest {

  private static final int RUNS = 300;

  /** Elva is close to Dori; whether it stands beside it in public is its one decision. */
  private static Scenario elva(String doctrine) {
    Scenario world =
        Mini.world(
            """
        states:
          AST: {name: Asta, army: 90000}
          DOR: {name: Dori, army: 20000, regime: junta}
          ELV: {name: Elva, army: 12000, regime: junta}
        relations:
          close: {from: ELV, to: DOR, alignment: 0.9}
        disputes:
          dori: {challenger: AST, target: DOR, onset: 2024-01-01, demand: the president is back}
        parameters: {decisions: {attention: 5}, diplomacy: {settlement: 0}}
        timeline:
          - {date: 2024-01-02, event: sanction-economic, actor: AST, target: DOR, source: invented}
        """);
    return Mini.with(world, "states.ELV.doctrine", doctrine);
  }

  /** By day 2, so that one decision is made. */
  private static boolean spoke(History history) {
    return history.first(e -> e.kind() == SOLIDARITY && e.day() < 2).isPresent();
  }

  @Test
  void chanceAloneChoosesEachOfTwoOptionsEquallyOften() {
    double error = Math.sqrt(0.25 / RUNS);
    assertThat(Mini.share(elva("random"), RUNS, F01_DoctrinesTest::spoke))
        .isBetween(0.5 - 3.3 * error, 0.5 + 3.3 * error);
  }

  @Test
  void expectedUtilityChoosesByLogit() {
    double chance = 1 / (1 + Math.exp(-5 * (0.2 * 0.9 - 0.02)));
    double error = Math.sqrt(chance * (1 - chance) / RUNS);
    assertThat(Mini.share(elva("expected-utility"), RUNS, F01_DoctrinesTest::spoke))
        .isBetween(chance - 3.3 * error, chance + 3.3 * error);
  }

  @Test
  void statusQuoKeepsSilentUnlessTheGainIsPlain() {
    Scenario keeps = Mini.with(elva("status-quo"), "parameters.decisions.status-quo-margin", 0.5);
    assertThat(Mini.share(keeps, RUNS, F01_DoctrinesTest::spoke)).isZero();
    assertThat(Mini.share(elva("status-quo"), RUNS, F01_DoctrinesTest::spoke)).isPositive();
  }

  @Test
  void reasonShowsTheOptionsAndTheirChances() {
    History history =
        Mini.runs(elva("random"), 20).stream()
            .filter(F01_DoctrinesTest::spoke)
            .findFirst()
            .orElseThrow();
    Reason.Choice choice = (Reason.Choice) history.first(SOLIDARITY).orElseThrow().reason();
    assertThat(choice.options())
        .hasSize(2)
        .allSatisfy(o -> assertThat(o.probability()).isEqualTo(0.5));
    assertThat(choice.doctrine()).isEqualTo("random");
  }
}
