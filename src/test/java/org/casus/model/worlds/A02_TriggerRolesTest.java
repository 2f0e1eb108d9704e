package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.JOINT_OPERATION;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Who plays which role in a trigger: a bloc, an armed group, a named state. */
class A02_TriggerRolesTest {

  private static final String OTHERS =
      """
      blocs:
        UNI: {name: the Union, members: [ARD], organs: {council: {}}, measures: {}}
      armed-groups:
        BAN: {name: a band, fighters: 0, presence: {BEL: 1}}
      timeline:
        - {date: 2024-01-02, event: deploy, actor: UNI, target: BEL, source: invented}
        - {date: 2024-01-03, event: terror-attack, actor: BAN, target: BEL, source: invented}
        - {date: 2024-01-04, event: attack, actor: ARD, target: BEL, source: invented}
      """;

  private static final String CLAUSES =
      """
            of-a-bloc:
              on: [{events: [deploy, attack, terror-attack], actor: bloc}]
              obligation: {assist: {means: [arms]}}
            of-a-group:
              on: [{events: [deploy, attack, terror-attack], actor: group}]
              obligation: {joint-action: {troops: 900}}
              honour: 1
            of-arda:
              on: [{events: [deploy, attack, terror-attack], actor: ARD}]
              obligation: {assist: {means: [arms]}}
      """;

  @Test
  void eachClauseIsCalledOnByItsRoleAlone() {
    Scenario world = ClauseWorld.world(CLAUSES, OTHERS);
    assertThat(Mini.line(Mini.run(world), CLAUSE_TRIGGERED))
        .isEqualTo(
            "1 CLAUSE_TRIGGERED UNI>BEL | 2 CLAUSE_TRIGGERED BAN>BEL | 3 CLAUSE_TRIGGERED ARD>BEL");
  }

  @Test
  void jointActionSharesTheCommonForceAmongItsParties() {
    History history = Mini.run(ClauseWorld.world(CLAUSES, OTHERS));
    assertThat(history.all(JOINT_OPERATION))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.actor()).isEqualTo("COR");
              assertThat(event.target()).isEqualTo("BAN");
              assertThat(event.place()).isEqualTo("BEL");
              assertThat(event.amount()).isEqualTo(450);
            });
  }

  @Test
  void partyNeverOwesHelpAgainstItself() {
    String clause = "on: [{events: [attack], actor: any}], obligation: {assist: {means: [arms]}}";
    String attack =
        """
        timeline:
          - {date: 2024-01-05, event: attack, actor: COR, target: BEL, source: invented}
        """;
    Scenario world = ClauseWorld.world("      help: {" + clause + "}\n", attack);
    assertThat(Mini.line(Mini.run(world), CLAUSE_TRIGGERED, DUTY_OWED, HONOUR)).isEmpty();
  }
}
