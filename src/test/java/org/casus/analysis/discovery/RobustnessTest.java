package org.casus.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RobustnessTest {

  private static final double[][] DEATHS = {{10, 50, 30}, {20, 20, 20}, {5, 90, 15}};

  @Test
  void regretIsMeasuredAgainstTheBestLeverOnEachPoint() {
    List<Robustness> levers = Robustness.of(DEATHS, new Robustness.Aim(true, 25), 0.95);
    assertThat(levers).extracting(Robustness::maxRegret).containsExactly(30.0, 15.0, 70.0);
    assertThat(levers.get(1).meanRegret().value()).isEqualTo(20 / 3.0);
    assertThat(levers.get(0).highRegret()).isEqualTo(27);
  }

  @Test
  void satisficingIsTheShareOfPointsThatAreGoodEnough() {
    List<Robustness> levers = Robustness.of(DEATHS, new Robustness.Aim(true, 20), 0.95);
    assertThat(levers)
        .extracting(lever -> lever.satisficing().value())
        .containsExactly(1 / 3.0, 1.0, 2 / 3.0);
  }

  @Test
  void theAimMayBeLarge() {
    List<Robustness> levers = Robustness.of(DEATHS, new Robustness.Aim(false, 20), 0.95);
    assertThat(levers).extracting(Robustness::maxRegret).containsExactly(40.0, 70.0, 15.0);
    assertThat(levers.get(1).satisficing().value()).isEqualTo(1);
  }

  @Test
  void leversOnDifferentPointsAreRefused() {
    double[][] ragged = {{1, 2}, {1}};
    assertThatThrownBy(() -> Robustness.of(ragged, new Robustness.Aim(true, 0), 0.95))
        .hasMessageContaining("second: 1 values");
  }
}
