package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.TERROR_ATTACK;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S12: armed groups act by their strength, where they stand, and call treaties into play. */
class S12_ArmedGroupsTest {

  private static final int RUNS = 60;

  @Test
  void strongerGroupStrikesMoreOften() {
    Scenario niger = Niger.baseline();
    Scenario gone = Mini.with(niger, "armed-groups.JNIM.fighters", 0);
    Scenario strong = Mini.with(niger, "armed-groups.JNIM.fighters", 20000);
    double usual = Mini.share(niger, RUNS, S12_ArmedGroupsTest::jnim);
    assertThat(usual).isPositive();
    assertThat(Mini.share(gone, RUNS, S12_ArmedGroupsTest::jnim)).isZero();
    assertThat(Mini.share(strong, RUNS, S12_ArmedGroupsTest::jnim)).isGreaterThan(usual);
  }

  @Test
  void groupThatDoesNotMoveStrikesOnlyWhereItStands() {
    Scenario still =
        Mini.with(
            Mini.with(Niger.baseline(), "parameters.insurgency.migration", 0),
            "parameters.insurgency.joint-displacement",
            0);
    for (History history : Mini.runs(still, RUNS / 2)) {
      assertThat(history.all(TERROR_ATTACK))
          .filteredOn(e -> e.actor().equals("JNIM"))
          .allSatisfy(e -> assertThat(e.target()).isIn("MLI", "BFA", "NER", "BEN", "TGO"));
    }
  }

  private static boolean jnim(History history) {
    return history.first(e -> e.kind() == CLAUSE_TRIGGERED && e.actor().equals("JNIM")).isPresent();
  }
}
