package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.ENVOY_RECEIVED;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S10: clerics bring access where official envoys fail. */
class S10_ClericsTest {

  private static final int RUNS = 60;

  @Test
  void clericsAreReceivedForTheirAccess() {
    Scenario niger = Niger.baseline();
    Scenario strangers = Mini.with(niger, "mediators.clerics.access", -3);
    assertThat(Mini.share(niger, RUNS, S10_ClericsTest::clerics))
        .isGreaterThan(Mini.share(strangers, RUNS, S10_ClericsTest::clerics));
  }

  @Test
  void clericsWhoAreAdmittedFromTheFirstWeekOpenTalksWithinTwo() {
    Scenario niger = Mini.with(Niger.baseline(), "scenario.days", 20);
    Scenario early = Niger.whatIf(niger, "early-clerics");
    assertThat(Mini.share(early, RUNS, h -> h.has(ENVOY_RECEIVED)))
        .isGreaterThan(Mini.share(niger, RUNS, h -> h.has(ENVOY_RECEIVED)) + 0.4);
  }

  @Test
  void mediatorWithoutAttemptsOfItsOwnSharesThoseOfAllAndTheOthersKeepTheirs() {
    Scenario niger = Niger.baseline();
    Scenario never = Mini.with(niger, "mediators.clerics.attempts", 0);
    assertThat(Mini.share(niger, RUNS, S10_ClericsTest::clerics)).isPositive();
    assertThat(Mini.share(never, RUNS, S10_ClericsTest::clerics)).isZero();
    assertThat(Mini.share(never, RUNS, h -> h.has(ENVOY_RECEIVED))).isPositive();
  }

  @Test
  void clericsComeNoSoonerThanTheyAreSent() {
    for (History history : Mini.runs(Niger.baseline(), RUNS)) {
      history
          .first(e -> e.actor().equals("clerics"))
          .ifPresent(e -> assertThat(e.day()).isGreaterThanOrEqualTo(14));
    }
  }

  private static boolean clerics(History history) {
    return history
        .first(e -> e.kind() == ENVOY_RECEIVED && e.actor().equals("clerics"))
        .isPresent();
  }
}
