package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.EXILE;
import static org.casus.scenario.EventKind.PROSECUTE;
import static org.casus.scenario.EventKind.RELEASE;
import static org.casus.scenario.EventKind.TALKS_CLOSED;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S7: the held president is an asset: held, charged, released or sent abroad. */
class S07_DetaineeTest {

  private static final int RUNS = 100;

  @Test
  void thoseWhoRiskLittleByLettingGoLetGoMoreOften() {
    Scenario niger = Niger.baseline();
    Scenario safe = Mini.with(niger, "parameters.detainee.release-risk", 0);
    assertThat(Mini.share(safe, RUNS, h -> h.has(RELEASE) || h.has(EXILE)))
        .isGreaterThan(Mini.share(niger, RUNS, h -> h.has(RELEASE) || h.has(EXILE)) + 0.05);
  }

  @Test
  void thoseWhoseBaseLikesATrialChargeMoreOften() {
    Scenario niger = Niger.baseline();
    Scenario popular = Mini.with(niger, "parameters.detainee.prosecution-legitimacy", 0.5);
    assertThat(Mini.share(popular, RUNS, h -> h.has(PROSECUTE)))
        .isGreaterThan(Mini.share(niger, RUNS, h -> h.has(PROSECUTE)) + 0.05);
  }

  @Test
  void chargesCanCloseTalks() {
    Scenario charged =
        Mini.with(
            Mini.with(Niger.over(120), "parameters.detainee.prosecution-legitimacy", 0.5),
            "parameters.diplomacy.attempts",
            6);
    assertThat(Mini.share(charged, RUNS, S07_DetaineeTest::closedByCharges)).isGreaterThan(0);
    Scenario open = Mini.with(charged, "parameters.diplomacy.closing", 0);
    assertThat(Mini.share(open, RUNS, h -> h.has(TALKS_CLOSED))).isZero();
  }

  private static boolean closedByCharges(History history) {
    return history.all(TALKS_CLOSED).stream()
        .flatMap(closed -> closed.causes().stream())
        .anyMatch(cause -> history.events().get(cause).kind() == PROSECUTE);
  }

  @Test
  void withoutADetaineeThereIsNothingToDecide() {
    Scenario none = Mini.with(Niger.baseline(), "disputes.niger.detainee", null);
    assertThat(Mini.share(none, 20, h -> h.has(RELEASE) || h.has(EXILE) || h.has(PROSECUTE)))
        .isZero();
  }
}
