package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.ENVOY_RECEIVED;
import static org.casus.scenario.EventKind.ENVOY_REFUSED;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S6: envoys are refused while a deadline runs and received later, as a decision that changes. */
class S06_TalksTest {

  private static final int RUNS = 100;

  @Test
  void runningDeadlineKeepsEnvoysOut() {
    Scenario niger = Mini.with(Niger.baseline(), "parameters.diplomacy.attempts", 6);
    Scenario soft = Mini.with(niger, "parameters.diplomacy.reception-deadline", 0);
    assertThat(Mini.share(niger, RUNS, S06_TalksTest::receivedEarly))
        .isLessThan(Mini.share(soft, RUNS, S06_TalksTest::receivedEarly));
  }

  @Test
  void someWhoRefuseAtFirstReceiveLater() {
    Scenario niger = Mini.with(Niger.over(120), "parameters.diplomacy.attempts", 6);
    assertThat(Mini.share(niger, RUNS, S06_TalksTest::changed)).isBetween(0.1, 0.99);
  }

  private static boolean receivedEarly(History history) {
    return history.first(e -> e.kind() == ENVOY_RECEIVED && e.day() < 11).isPresent();
  }

  private static boolean changed(History history) {
    return history
        .first(ENVOY_REFUSED)
        .flatMap(no -> history.first(e -> e.kind() == ENVOY_RECEIVED && e.id() > no.id()))
        .isPresent();
  }
}
