package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.MEASURE_FAILED;
import static org.casus.scenario.EventKind.PACT_INVOKED;

import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What happens between the trigger and the duty. */
class A04_ActivationTest {

  private static final String HELP =
      "on: [{events: [attack], actor: ARD}], obligation: {assist: {means: [arms]}}, honour: 1";

  private static final String UNION =
      """
      blocs:
        UNI: {name: the Union, members: [%s], organs: {council: {quorum: 0}}, measures: {}}
      """;

  @Test
  void automaticDutyIsOwedOnTheDayOfTheAttack() {
    assertThat(Mini.line(Mini.run(ClauseWorld.of(HELP)), DUTY_OWED))
        .isEqualTo("4 DUTY_OWED COR>BEL");
  }

  @Test
  void consultationTakesItsDays() {
    Scenario world = ClauseWorld.of(HELP + ", activation: {consultation: {days: 10}}");
    assertThat(Mini.line(Mini.run(world), CLAUSE_TRIGGERED, DUTY_OWED))
        .isEqualTo("4 CLAUSE_TRIGGERED ARD>BEL | 14 DUTY_OWED COR>BEL");
  }

  @Test
  void dutyOnRequestIsOwedOnceAsked() {
    Scenario world = ClauseWorld.of(HELP + ", activation: on-request");
    assertThat(Mini.line(Mini.run(world), PACT_INVOKED, DUTY_OWED))
        .isEqualTo("4 PACT_INVOKED BEL>COR | 4 DUTY_OWED COR>BEL");
  }

  @Test
  void nothingIsOwedWhereHelpCostsMoreThanItIsWorthAndNobodyAsks() {
    Scenario world = ClauseWorld.of(HELP + ", activation: on-request");
    Scenario dear = Mini.with(world, "parameters.alliances.host-cost", 1);
    Scenario proud = Mini.with(dear, "parameters.decisions.junta-stake", 0);
    assertThat(Mini.line(Mini.run(proud), CLAUSE_TRIGGERED, PACT_INVOKED, DUTY_OWED))
        .isEqualTo("4 CLAUSE_TRIGGERED ARD>BEL");
  }

  @Test
  void organVotesOnceForAllWhoOwe() {
    Scenario world =
        ClauseWorld.attacked(
            "      help: {"
                + HELP
                + ", activation: {vote: {bloc: UNI, organ: council, rule:"
                + " majority}}}\n",
            UNION.formatted("BEL, COR"));
    History history = Mini.run(world);
    assertThat(Mini.line(history, PACT_INVOKED, DUTY_OWED, HONOUR))
        .startsWith("4 PACT_INVOKED UNI>COR | 4 DUTY_OWED COR>BEL");
    assertThat(history.all(PACT_INVOKED)).hasSize(1);
    assertThat(history.all(PACT_INVOKED).get(0).reason()).isInstanceOf(Reason.Vote.class);
  }

  @Test
  void blocIsNotAskedToHelpAgainstItself() {
    Scenario world =
        ClauseWorld.world(
            "      help: {on: [{events: [deploy], actor: bloc}], obligation: {assist: {means:"
                + " [arms]}}, activation: {vote: {bloc: UNI, organ: council, rule: majority}}}\n",
            UNION.formatted("ARD, BEL, COR")
                + """
                timeline:
                  - {date: 2024-01-05, event: deploy, actor: UNI, target: BEL, source: invented}
                """);
    assertThat(Mini.line(Mini.run(world), CLAUSE_TRIGGERED, PACT_INVOKED, MEASURE_FAILED))
        .isEmpty();
    Scenario byOther = Mini.with(world, "timeline[0].actor", "ARD");
    Scenario anybody = Mini.with(byOther, "treaties.pact.clauses.help.on[0].actor", "any");
    assertThat(Mini.line(Mini.run(anybody), CLAUSE_TRIGGERED))
        .isEqualTo("4 CLAUSE_TRIGGERED ARD>BEL");
  }
}
