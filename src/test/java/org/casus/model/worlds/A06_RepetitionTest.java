package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.RENEGE;
import static org.casus.scenario.EventKind.SUPPORT;

import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same aggressor calls on a clause once, and duties do not chain for ever. */
class A06_RepetitionTest {

  @Test
  void clauseIsCalledOnOnceHoweverManyEventsSaySo() {
    String attacks =
        """
        timeline:
          - {date: 2024-01-05, event: attack, actor: ARD, target: BEL, source: invented}
          - {date: 2024-01-05, event: attack, actor: ARD, target: BEL, source: invented}
          - {date: 2024-01-09, event: attack, actor: ARD, target: BEL, source: invented}
        """;
    Scenario world = ClauseWorld.world("      help: {" + ClauseWorld.PLAIN + "}\n", attacks);
    assertThat(Mini.kinds(Mini.run(world), CLAUSE_TRIGGERED, DUTY_OWED, SUPPORT))
        .isEqualTo("CLAUSE_TRIGGERED DUTY_OWED SUPPORT");
  }

  @Test
  void peaceIsBrokenOnceByTheSameDoer() {
    String attacks =
        """
        timeline:
          - {date: 2024-01-05, event: attack, actor: COR, target: BEL, source: invented}
          - {date: 2024-01-09, event: attack, actor: COR, target: BEL, source: invented}
        """;
    Scenario world =
        ClauseWorld.world("      peace: {obligation: non-aggression, strength: must}\n", attacks);
    assertThat(Mini.line(Mini.run(world), RENEGE)).isEqualTo("4 RENEGE COR>BEL");
  }

  /** Cora helps Bela; that Cora does so calls on Dana to help Cora; and that on Elba. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3"})
  void chainOfDutiesIsAsLongAsTheLimitSays(int limit, int triggered) {
    Scenario world =
        Mini.world(
            """
            states:
              ARD: {name: Arda, army: 60000}
              BEL: {name: Bela, army: 20000}
              COR: {name: Cora, army: 40000}
              DAN: {name: Dana, army: 10000}
              ELB: {name: Elba, army: 10000}
            treaties:
              league:
                title: the league
                parties: [BEL, COR, DAN, ELB]
                clauses:
                  first: {on: [{events: [attack]}], obligors: [COR], obligation: {assist: {means: [arms]}}, honour: 1}
                  second: {on: [{events: [support], actor: COR}], obligors: [DAN], obligation: {assist: {means: [arms]}}, honour: 1}
                  third: {on: [{events: [support], actor: DAN}], obligors: [ELB], obligation: {assist: {means: [arms]}}, honour: 1}
            timeline:
              - {date: 2024-01-02, event: attack, actor: ARD, target: BEL, source: invented}
            """,
            Mini.QUIET);
    Scenario limited = Mini.with(world, "parameters.pacts.chain-limit", limit);
    Scenario quick = Mini.with(limited, "parameters.pacts.performance-time", 5);
    assertThat(Mini.run(quick).all(CLAUSE_TRIGGERED)).hasSize(triggered);
  }
}
