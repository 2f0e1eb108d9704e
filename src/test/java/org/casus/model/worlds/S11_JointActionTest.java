package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.JOINT_OPERATION;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S11: neighbours act together against armed groups where a clause binds them. */
class S11_JointActionTest {

  private static final int RUNS = 60;

  @Test
  void chadActsWithItsNeighboursWhereTheJointForceBindsIt() {
    Scenario niger = Niger.baseline();
    Scenario without = Mini.with(niger, "treaties.lake-chad-force.status", "void");
    assertThat(Mini.share(niger, RUNS, S11_JointActionTest::lake)).isGreaterThan(0.2);
    assertThat(Mini.share(without, RUNS, S11_JointActionTest::lake)).isZero();
  }

  private static boolean lake(History history) {
    return history
        .first(e -> e.kind() == JOINT_OPERATION && e.object().startsWith("lake-chad-force."))
        .isPresent();
  }
}
