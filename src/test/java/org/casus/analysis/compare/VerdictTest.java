package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static Verdict verdict(double low, double high) {
    double value = (low + high) / 2;
    return Verdict.of(new Estimate(value, low, high, 9, IntervalMethod.STUDENT, 0.95), 0.05);
  }

  @Test
  void anIntervalWithinTheSmallestEffectExcludesIt() {
    assertThat(verdict(-0.04, 0.03)).isEqualTo(Verdict.EXCLUDED);
    assertThat(verdict(0.01, 0.04)).isEqualTo(Verdict.EXCLUDED);
  }

  @Test
  void anIntervalBeyondTheSmallestEffectReachesIt() {
    assertThat(verdict(0.05, 0.2)).isEqualTo(Verdict.REACHED);
    assertThat(verdict(-0.2, -0.06)).isEqualTo(Verdict.REACHED);
  }

  @Test
  void anIntervalAcrossTheSmallestEffectIsUndecided() {
    assertThat(verdict(0.01, 0.2)).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(-0.2, 0.2)).isEqualTo(Verdict.UNDECIDED);
    assertThatThrownBy(() -> Verdict.of(new Estimate(0, 0, 0, 9, IntervalMethod.STUDENT, 0.95), 0))
        .hasMessageContaining("smallest effect");
  }

  /** Exact values computed from the noncentral F distribution. */
  @Test
  void replicationsForAPowerOfNinetyFivePercentAreExact() {
    double[][] known = {
      {2, 892.37, 224.34, 57.35}, {3, 689.87, 173.62, 44.58}, {5, 487.91, 122.98, 31.76},
      {10, 304.13, 76.85, 20.04}, {50, 107.43, 27.43, 7.44}, {100, 70.76, 18.20, 5.09}
    };
    for (double[] row : known) {
      int groups = (int) row[0];
      assertThat(new Power(groups, 0.1, 0.01).replications(0.95)).isCloseTo(row[1], within(0.006));
      assertThat(new Power(groups, 0.2, 0.01).replications(0.95)).isCloseTo(row[2], within(0.006));
      assertThat(new Power(groups, 0.4, 0.01).replications(0.95)).isCloseTo(row[3], within(0.006));
    }
  }
}
