package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DEADLINE_PASSED;
import static org.casus.scenario.EventKind.RESIST;
import static org.casus.scenario.EventKind.STANDBY;

import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S5: an ultimatum that names force leads on to a stand-by force; no demand, no deadline. */
class S05_UltimatumTest {

  private static final int RUNS = 60;

  @Test
  void demandWithADeadlineMovesTheBlocTowardsForce() {
    Scenario niger = Niger.baseline();
    Scenario none = Mini.with(niger, "timeline[10].event", "note");
    assertThat(Mini.share(niger, RUNS, h -> h.has(STANDBY)))
        .isGreaterThan(Mini.share(none, RUNS, h -> h.has(STANDBY)));
  }

  @Test
  void deadlinePassesOnItsDay() {
    Scenario month = Niger.whatIf(Niger.baseline(), "thirty-days");
    assertThat(Mini.line(Mini.run(Niger.baseline()), DEADLINE_PASSED))
        .isEqualTo("11 DEADLINE_PASSED ECOWAS>NER");
    assertThat(Mini.line(Mini.run(month), DEADLINE_PASSED))
        .isEqualTo("34 DEADLINE_PASSED ECOWAS>NER");
  }

  @Test
  void thoseInPowerAnswer() {
    assertThat(Mini.share(Niger.baseline(), RUNS, h -> h.has(RESIST))).isGreaterThan(0.5);
  }
}
