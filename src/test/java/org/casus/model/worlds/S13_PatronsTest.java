package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.AID_CUT;
import static org.casus.scenario.EventKind.EXPEL_FORCE;

import org.casus.history.History;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S13: patrons with aid and bases turn away, and their soldiers are sent home. */
class S13_PatronsTest {

  private static final int RUNS = 60;

  @Test
  void patronThatIsCloseToThoseInPowerKeepsPaying() {
    Scenario niger = Niger.baseline();
    Scenario friend = Mini.with(niger, "relations.usa-ner.alignment", 0.5);
    assertThat(Mini.share(niger, RUNS, h -> by(h, AID_CUT, "USA"))).isGreaterThan(0.2);
    assertThat(Mini.share(friend, RUNS, h -> by(h, AID_CUT, "USA"))).isZero();
  }

  @Test
  void hostSendsHomeTheSoldiersOfADistantPatronMoreOften() {
    Scenario niger = Niger.baseline();
    Scenario friend = Mini.with(niger, "relations.fra-ner.alignment", 0.9);
    assertThat(Mini.share(niger, RUNS, S13_PatronsTest::expelled))
        .isGreaterThan(Mini.share(friend, RUNS, S13_PatronsTest::expelled) + 0.1);
  }

  @Test
  void aidThatTheFileSaysWasCutIsCutOnce() {
    for (History history : Mini.runs(Niger.baseline(), RUNS)) {
      assertThat(history.all(AID_CUT)).filteredOn(e -> e.actor().equals("FRA")).hasSize(1);
    }
  }

  private static boolean by(History history, EventKind kind, String actor) {
    return history.first(e -> e.kind() == kind && e.actor().equals(actor)).isPresent();
  }

  private static boolean expelled(History history) {
    return history.first(e -> e.kind() == EXPEL_FORCE && e.target().equals("FRA")).isPresent();
  }
}
