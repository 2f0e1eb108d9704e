package org.casus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairTest {

  private static final Scenario NIGER = Cases.named("niger-2023");
  private static final Scenario GAMBIA = Cases.named("gambia-2016");

  static Iterable<Repair> repairs() {
    return Repair.all();
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void switchingARepairOffChangesBothCasesUnlessItIsAWayOfCounting(Repair repair) {
    boolean counting = repair.id().equals("T17");
    assertThat(repair.without(NIGER).equals(NIGER)).isEqualTo(counting);
    assertThat(repair.without(GAMBIA).equals(GAMBIA)).isEqualTo(counting);
  }

  @Test
  void everyRepairOfTheDesignIsThere() {
    assertThat(Repair.all())
        .extracting(repair -> repair.id().replaceAll("[ab]$", ""))
        .contains(
            "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T14",
            "T15", "T16", "T17", "T18", "T19");
  }

  @Test
  void theVarianceOfAPairedDifferenceLeavesOutWhatIsCommon() {
    double[] a = {1, 2, 3, 4};
    double[] b = {2, 3, 4, 5};
    assertThat(Pairs.variance(Pairs.difference(b, a))).isZero();
    assertThat(Pairs.variance(a)).isEqualTo(5.0 / 3);
  }
}
