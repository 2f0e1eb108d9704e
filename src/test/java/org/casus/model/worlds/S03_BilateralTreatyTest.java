package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DUTY_OWED;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S3: an agreement binds Burkina Faso and Mali from the first day. */
class S03_BilateralTreatyTest {

  private static final int RUNS = 60;

  @Test
  void burkinaFasoOwesMaliFromTheFirstDayAndNothingWithoutTheAgreement() {
    Scenario niger = Niger.baseline();
    Scenario without = Mini.with(niger, "treaties.mali-burkina.status", "void");
    assertThat(Mini.share(niger, RUNS, S03_BilateralTreatyTest::owed)).isGreaterThan(0.2);
    assertThat(Mini.share(without, RUNS, S03_BilateralTreatyTest::owed)).isZero();
  }

  private static boolean owed(History history) {
    return history.all(DUTY_OWED).stream().anyMatch(e -> e.object().startsWith("mali-burkina."));
  }
}
