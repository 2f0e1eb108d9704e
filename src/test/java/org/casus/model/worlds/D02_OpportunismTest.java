package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.BATTLE;
import static org.casus.scenario.EventKind.JOIN_WAR;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** States that nothing binds join a war seldom, at the rate of the record spread over its weeks. */
class D02_OpportunismTest {

  private static final int RUNS = 600;

  /**
   * Cora borders on Bela and is bound by nothing. Over a war of median length it joins either side
   * with a chance of 0.3; each week of fighting takes its part of that. The test errs with a chance
   * below one in a thousand (3.3 standard errors).
   */
  @Test
  void neighbourJoinsAtTheRateGiven() {
    Scenario world =
        Mini.world(
            180,
            Mini.THREE,
            """
        disputes:
          province: {challenger: ARD, target: BEL, issue: claim, onset: 2024-01-01, demand: a province}
        parameters:
          decisions: {fighting-cost: 0, illegality: 0}
          war: {neighbour-joins-target: 0.3, neighbour-joins-against: 0.3}
        """,
            """
        timeline:
          - {date: 2024-01-02, event: ultimatum-force, actor: ARD, target: BEL, days: 7, source: invented}
        """);
    double weekly = weekly(world);
    int weeks = 0;
    int joins = 0;
    for (History history : Mini.runs(world, RUNS)) {
      int end = history.first(JOIN_WAR).map(e -> e.day()).orElse(history.days());
      for (var battle : history.all(BATTLE)) {
        weeks += battle.day() <= end ? 1 : 0;
      }
      joins += history.has(JOIN_WAR) ? 1 : 0;
    }
    assertThat(weeks).isGreaterThan(100);
    double error = Math.sqrt(weekly * (1 - weekly) / weeks);
    assertThat((double) joins / weeks).isBetween(weekly - 3.3 * error, weekly + 3.3 * error);
  }

  /** The chance that the neighbour joins on either side in one week. */
  private static double weekly(Scenario world) {
    var war = world.parameters().war();
    double median =
        war.episodeScale().value() * Math.pow(Math.log(2), 1 / war.episodeShape().value()) / 7;
    double stays =
        Math.pow(
            (1 - war.neighbourJoinsTarget().value()) * (1 - war.neighbourJoinsAgainst().value()),
            1 / median);
    return 1 - stays;
  }
}
