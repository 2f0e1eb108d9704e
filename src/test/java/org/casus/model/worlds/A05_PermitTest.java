package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.PERMIT;
import static org.casus.scenario.EventKind.RENEGE;
import static org.casus.scenario.EventKind.SUPPORT;

import java.util.List;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A right to act on the soil of a host, apart from a duty to help it. */
class A05_PermitTest {

  private static final String TWO =
      """
            passage:
              on: [{events: [deploy], actor: nonmember}]
              obligation: {permit: {what: soldiers of the others}}
              strength: may
              honour: 1
            help:
              on: [{events: [attack], actor: nonmember}]
              obligation: {assist: {means: [arms]}}
              honour: 1
      """;

  private static Scenario after(String event) {
    String timeline =
        """
        timeline:
          - {date: 2024-01-05, event: %s, actor: ARD, target: BEL, source: invented}
        """;
    return ClauseWorld.world(TWO, timeline.formatted(event));
  }

  @Test
  void hostInNeedLetsTheOtherInAndNobodyIsBoundToCome() {
    History history = Mini.run(after("deploy"));
    assertThat(Mini.line(history, PERMIT)).endsWith("PERMIT BEL>COR");
    assertThat(history.first(PERMIT).orElseThrow().place()).isEqualTo("BEL");
    assertThat(history.has(SUPPORT)).isFalse();
  }

  @Test
  void attackCallsOnTheDutyAndNotOnTheRight() {
    History history = Mini.run(after("attack"));
    assertThat(Mini.kinds(history, PERMIT, SUPPORT)).isEqualTo("SUPPORT");
  }

  @Test
  void hostThatHasLetTheOtherInDoesNotDoSoTwice() {
    String itself =
        "  - {date: 2024-01-05, event: permit, actor: BEL, target: COR, object:"
            + " pact.passage, source: invented}\n";
    String ordered =
        "  - {date: 2024-01-04, event: deploy, actor: ARD, target: BEL, source: invented}\n";
    History history = Mini.run(ClauseWorld.world(TWO, "timeline:\n" + ordered + itself));
    assertThat(history.all(PERMIT)).hasSize(1);
    assertThat(history.has(HONOUR)).isTrue();
  }

  @Test
  void rightThatIsRefusedBreaksNothing() {
    Scenario refused = Mini.with(after("deploy"), "treaties.pact.clauses.passage.honour", 0);
    History history = Mini.run(refused);
    assertThat(Mini.kinds(history, CLAUSE_TRIGGERED, DUTY_OWED, PERMIT, HONOUR, RENEGE))
        .isEqualTo("CLAUSE_TRIGGERED DUTY_OWED");
  }

  @Test
  void onlyTheGuestsThatAreNamedComeIn() {
    Scenario world = after("deploy");
    Scenario none = Mini.with(world, "treaties.pact.clauses.passage.obligees", List.of("BEL"));
    assertThat(Mini.run(none).has(PERMIT)).isFalse();
  }

  @Test
  void hostThatTheClauseDoesNotBindLetsNobodyIn() {
    Scenario world = after("deploy");
    Scenario other = Mini.with(world, "treaties.pact.clauses.passage.obligors", List.of("COR"));
    assertThat(Mini.run(other).has(PERMIT)).isFalse();
  }
}
