package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.RESIST;

import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What is sent matters: arms and aircraft to the army, money to the budget. */
class A09_MeansTest {

  private static Scenario world(String means) {
    return Mini.world(
        200,
        """
        states:
          ARD: {name: Arda, army: 60000, borders: [BEL]}
          BEL: {name: Bela, army: 20000, borders: [ARD, COR], external-finance: 0.4}
          COR: {name: Cora, army: 40000, borders: [BEL]}
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            clauses:
              help:
                on: [{events: [ultimatum-force], target: BEL}]
                honour: 1
                obligation: {assist: {means: [%s]}}
        relations: {aid: {from: ARD, to: BEL, aid: 0.3}}
        disputes:
          claim: {challenger: ARD, target: BEL, issue: claim, onset: 2024-01-01, demand: a province}
        parameters: {decisions: {precision: 1000}, pacts: {performance-time: 5}}
        timeline:
          - {date: 2024-01-02, event: aid-cut, actor: ARD, target: BEL, source: invented}
          - {date: 2024-01-03, event: ultimatum-force, actor: ARD, target: BEL, source: invented}
          - {date: 2024-01-15, event: deploy, actor: ARD, target: BEL, troops: 9000, source: invented}
        """
            .formatted(means));
  }

  private static double chanceToLose(String means) {
    History history = Mini.run(world(means));
    Reason reason =
        history.first(e -> e.kind() == RESIST && e.object().equals("arms")).orElseThrow().reason();
    return ((Reason.Choice) reason)
        .terms().stream()
            .filter(t -> t.name().equals("chance to lose"))
            .findFirst()
            .orElseThrow()
            .value();
  }

  private static double outputLost(String means) {
    var series =
        Mini.run(world(means)).series().stream()
            .filter(s -> s.name().equals("BEL.output-loss"))
            .findFirst()
            .orElseThrow();
    return series.values().get(series.values().size() - 1);
  }

  @Test
  void armsAndAircraftMakeDefeatLessLikelyAndMoneyDoesNot() {
    double money = chanceToLose("money");
    assertThat(chanceToLose("arms")).isLessThan(money);
    assertThat(chanceToLose("air")).isLessThan(chanceToLose("arms"));
  }

  @Test
  void moneyMakesGoodForLostAidAndArmsDoNot() {
    assertThat(outputLost("money")).isLessThan(outputLost("arms") * 0.9);
  }
}
