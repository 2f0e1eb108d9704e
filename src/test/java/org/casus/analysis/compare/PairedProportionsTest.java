package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.casus.analysis.Estimate;
import org.casus.analysis.Normal;
import org.junit.jupiter.api.Test;

class PairedProportionsTest {

  @Test
  void exactMcNemarOfFifteenAgainstFiveIsTheKnownOne() {
    assertThat(new PairedProportions(0, 15, 5, 0).mcNemar()).isCloseTo(0.0413895, within(5e-8));
    assertThat(new PairedProportions(9, 0, 0, 9).mcNemar()).isEqualTo(1);
    assertThat(new PairedProportions(9, 4, 4, 9).mcNemar()).isEqualTo(1);
  }

  /** Table of Bentur et al. (2009) as used by Fagerland et al. (2014), doi:10.1002/sim.6148. */
  @Test
  void scoreIntervalOfAPublishedTableIsThePublishedOne() {
    Estimate estimate = new PairedProportions(1, 7, 1, 12).difference(0.95);
    assertThat(estimate.value()).isCloseTo(-6.0 / 21, within(1e-12));
    assertThat(estimate.low()).isCloseTo(-0.517, within(6e-4));
    assertThat(estimate.high()).isCloseTo(-0.026, within(6e-4));
  }

  /** The limits are roots of a quartic: Yang, Sun and Hardin (2013), doi:10.1002/sim.5619. */
  @Test
  void scoreLimitsSolveTheClosedForm() {
    double z = Normal.twoSided(0.95);
    double g = z * z;
    for (long[] table : new long[][] {{40, 20, 160}, {12, 2, 50}, {1, 7, 21}, {3, 0, 30}}) {
      double d = table[0] - table[1];
      double s = table[0] + table[1];
      double n = table[2];
      double m0 = n * n * (n / g + 1) * (n / g + 1);
      double m1 = -n * d * (n / g + 1) * (4 * n / g + 1);
      double m2 = 2 * n * d * d * (3 * n / g + 2) / g - n * n * (s / g + 1);
      double m3 = n * d * (2 * s / g + 1) - d * d * d * (4 * n / g + 1) / g;
      double m4 = d * d * (d * d / g - s) / g;
      long rest = table[2] - table[0] - table[1];
      var pairs = new PairedProportions(rest, table[1], table[0], 0);
      Estimate estimate = pairs.difference(0.95);
      for (double x : new double[] {estimate.low(), estimate.high()}) {
        double quartic = (((m0 * x + m1) * x + m2) * x + m3) * x + m4;
        assertThat(quartic / m0).isCloseTo(0, within(1e-9));
      }
    }
  }

  @Test
  void pairsThatNeverDifferStillLeaveAWidth() {
    Estimate estimate = new PairedProportions(0, 0, 0, 50).difference(0.95);
    assertThat(estimate.value()).isZero();
    double z = Normal.twoSided(0.95);
    assertThat(estimate.high()).isCloseTo(z * z / (50 + z * z), within(1e-9));
    assertThat(estimate.low()).isCloseTo(-estimate.high(), within(1e-12));
  }

  @Test
  void pairsThatAlwaysDifferReachTheEnd() {
    Estimate estimate = new PairedProportions(0, 0, 20, 0).difference(0.95);
    assertThat(estimate.high()).isEqualTo(1);
    assertThat(estimate.low()).isBetween(0.6, 0.9);
  }

  @Test
  void exchangingTheTwoTurnsTheIntervalRound() {
    Estimate one = new PairedProportions(5, 3, 11, 21).difference(0.9);
    Estimate other = new PairedProportions(5, 11, 3, 21).difference(0.9).negated();
    assertThat(one.low()).isCloseTo(other.low(), within(1e-12));
    assertThat(one.high()).isCloseTo(other.high(), within(1e-12));
  }

  @Test
  void tableCountsTheFourCases() {
    boolean[] baseline = {true, true, false, false, false};
    boolean[] alternative = {true, false, true, true, false};
    PairedProportions pairs = PairedProportions.of(baseline, alternative);
    assertThat(pairs).isEqualTo(new PairedProportions(1, 1, 2, 1));
    assertThat(pairs.alternative().share()).isEqualTo(0.6);
    assertThat(pairs.difference(0.95).value()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void correlationAndSavingsFollowFromTheTable() {
    var pairs = new PairedProportions(40, 5, 5, 50);
    assertThat(pairs.correlation()).isCloseTo((40.0 * 50 - 25) / (45 * 55), within(1e-12));
    assertThat(pairs.saved()).isCloseTo(100 * (2 * 0.45 * 0.55 / 0.1 - 1), within(1e-9));
  }

  @Test
  void negativeCountsAreRefused() {
    assertThatThrownBy(() -> new PairedProportions(1, -1, 0, 3)).hasMessageContaining("count: -1");
  }
}
