package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;

import java.util.List;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold besides the pattern, each condition once true and once false. */
class A03_ConditionsTest {

  private static final String TIMELINE =
      """
      timeline:
        - {date: 2024-01-03, event: attack, actor: BEL, target: ARD, source: invented}
        - {date: 2024-01-05, event: attack, actor: ARD, target: BEL, source: invented}
        - {date: 2024-01-07, event: deploy, actor: ARD, target: BEL, source: invented}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attack | always                                                       | 1",
        "attack | armed                                                        | 1",
        "deploy | armed                                                        | none",
        "attack | first-use                                                    | none",
        "attack | unprovoked                                                   | none",
        "attack | {not: {of: unprovoked}}                                      | 1",
        "attack | requested                                                    | none",
        "attack | {since: 2024-01-05}                                          | 1",
        "attack | {since: 2024-01-06}                                          | none",
        "attack | {compare: {variable: ARD.army, is: at-least, value: 60000}}  | 1",
        "attack | {compare: {variable: ARD.army, is: below, value: 60000}}     | none",
        "attack | {all: {of: [armed, {since: 2024-01-05}]}}                    | 1",
        "attack | {all: {of: [armed, unprovoked]}}                             | none",
        "attack | {any: {of: [unprovoked, armed]}}                             | 1",
        "attack | {any: {of: [unprovoked, first-use]}}                         | none",
        "attack | {regime-changed: {party: COR}}                               | none",
        "attack | {not: {of: {regime-changed: {party: COR}}}}                  | 1",
      })
  void conditionHoldsOrNot(String event, String condition, String quality) {
    String clause =
        "      help: {on: [{events: [%s], actor: ARD}], condition: %s, obligation: {assist: {means: [arms]}}}\n"
            .formatted(event.strip(), condition.strip());
    List<Double> found =
        Mini.run(ClauseWorld.world(clause, TIMELINE)).all(CLAUSE_TRIGGERED).stream()
            .map(e -> e.amount())
            .toList();
    assertThat(found)
        .isEqualTo(quality.equals("none") ? List.of() : List.of(Double.valueOf(quality)));
  }

  @Test
  void clauseSuspendedWhenRulersChangeFallsSilentAfterACoup() {
    String clause =
        "on: [{events: [attack], actor: ARD}], suspended-if: {regime-changed: {party: COR}},"
            + " obligation: {assist: {means: [arms]}}";
    Scenario quiet = ClauseWorld.of(clause);
    Scenario coup = Mini.with(quiet, "states.COR.coups", List.of("2024-01-02"));
    assertThat(Mini.run(quiet).has(CLAUSE_TRIGGERED)).isTrue();
    assertThat(Mini.run(coup).has(CLAUSE_TRIGGERED)).isFalse();
  }
}
