package org.casus.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.casus.analysis.Coverage;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

class StabilityTest {

  @Test
  void variationSettlesAndStaysWithinTheTolerance() {
    double[] values = Coverage.exponentials(new SplitMix64(4), 5_000);
    Stability stability = Stability.of(values, 0.05, 0.95);
    int from = stability.stableFrom().orElseThrow();
    assertThat(from).isBetween(50, 4_000);
    double there = stability.steps().get(from - 2).variation();
    for (int n = from; n <= 5_000; n++) {
      assertThat(stability.steps().get(n - 2).variation()).isCloseTo(there, within(0.05));
    }
    assertThat(stability.steps().get(4_998).mean().n()).isEqualTo(5_000);
  }

  @Test
  void aTighterToleranceNeedsMoreReplications() {
    double[] values = Coverage.exponentials(new SplitMix64(4), 5_000);
    assertThat(Stability.of(values, 0.02, 0.95).stableFrom().orElseThrow())
        .isGreaterThan(Stability.of(values, 0.1, 0.95).stableFrom().orElseThrow());
  }

  @Test
  void aMeanOfZeroIsNeverStable() {
    assertThat(Stability.of(new double[] {1, -1, 1, -1}, 0.01, 0.95).stableFrom()).isEmpty();
  }

  @Test
  void aConstantIsStableAtOnce() {
    assertThat(Stability.of(new double[] {2, 2, 2, 2}, 0.01, 0.95).stableFrom()).hasValue(2);
    assertThatThrownBy(() -> Stability.of(new double[2], 0.01, 0.95))
        .hasMessageContaining("at least 3");
  }
}
