package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DUTY_CONFLICT;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.RENEGE;
import static org.casus.scenario.EventKind.SUPPORT;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Two duties that cannot both be kept: the stronger is kept, the weaker is named. */
class A07_ConflictTest {

  /** Cora owes Bela help with troops and Arda peace; Arda attacks Bela. */
  private static Scenario torn(double help, double peace) {
    return Mini.world(
        Mini.THREE,
        Mini.QUIET,
        """
        treaties:
          help:
            title: the pact of help
            parties: [BEL, COR]
            clauses:
              defence: {on: [{events: [attack]}], obligation: defend, honour: HELP}
          peace:
            title: the peace
            parties: [ARD, COR]
            clauses:
              quiet: {obligation: non-aggression, honour: PEACE}
        timeline:
          - {date: 2024-01-02, event: attack, actor: ARD, target: BEL, source: invented}
        """
            .replace("HELP", "" + help)
            .replace("PEACE", "" + peace));
  }

  @Test
  void strongerDutyIsKeptAndTheOtherNamed() {
    History history = Mini.run(torn(1, 0.1));
    assertThat(history.all(DUTY_CONFLICT))
        .singleElement()
        .satisfies(e -> assertThat(e.object()).isEqualTo("peace.quiet"));
    assertThat(Mini.kinds(history, HONOUR, RENEGE)).isEqualTo("HONOUR");
  }

  @Test
  void dutyThatYieldsIsBrokenAndNamed() {
    History history = Mini.run(torn(0.5, 0.999999));
    assertThat(history.all(DUTY_CONFLICT))
        .singleElement()
        .satisfies(e -> assertThat(e.object()).isEqualTo("help.defence"));
    assertThat(Mini.kinds(history, HONOUR, RENEGE)).isEqualTo("RENEGE");
  }

  @Test
  void helpShortOfTroopsConflictsWithNoPeace() {
    Scenario arms =
        Mini.with(
            torn(1, 0.999999),
            "treaties.help.clauses.defence.obligation",
            java.util.Map.of("assist", java.util.Map.of("means", java.util.List.of("arms"))));
    assertThat(Mini.kinds(Mini.run(arms), DUTY_CONFLICT, SUPPORT)).isEqualTo("SUPPORT");
  }
}
