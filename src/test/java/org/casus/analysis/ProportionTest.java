package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void wilsonOfEightInTenIsTheTabulatedInterval() {
    Estimate estimate = new Proportion(8, 10).wilson(0.95);
    assertThat(estimate.low()).isCloseTo(0.490162, within(5e-7));
    assertThat(estimate.high()).isCloseTo(0.943318, within(5e-7));
    assertThat(estimate.value()).isEqualTo(0.8);
  }

  @Test
  void clopperPearsonOfEightInTenIsTheTabulatedInterval() {
    Estimate estimate = new Proportion(8, 10).clopperPearson(0.95);
    assertThat(estimate.low()).isCloseTo(0.443905, within(5e-7));
    assertThat(estimate.high()).isCloseTo(0.974789, within(5e-7));
  }

  @Test
  void limitsOfARareEventKeepTheirDigits() {
    Estimate estimate = new Proportion(1, 1_000_000).clopperPearson(0.95);
    assertThat(estimate.low()).isCloseTo(-StrictMath.log(0.975) / 1e6, within(1e-13));
  }

  @Test
  void noEventInAHundredIsBoundedFromAboveExactly() {
    Estimate estimate = new Proportion(0, 100).estimate(0.95);
    assertThat(estimate.high()).isCloseTo(0.0295130, within(5e-8));
    assertThat(estimate.low()).isZero();
    assertThat(estimate.method()).isEqualTo(IntervalMethod.EXACT_BOUND);
  }

  @Test
  void alwaysIsTheMirrorOfNever() {
    Estimate never = new Proportion(0, 40).estimate(0.9);
    Estimate always = new Proportion(40, 40).estimate(0.9);
    assertThat(always.low()).isCloseTo(1 - never.high(), within(1e-15));
    assertThat(always.high()).isEqualTo(1);
  }

  @Test
  void everyIntervalOfEverySmallStudyHoldsItsShare() {
    for (int n = 1; n <= 30; n++) {
      for (int events = 0; events <= n; events++) {
        Proportion proportion = new Proportion(events, n);
        assertThat(proportion.wilson(0.95).covers(proportion.share())).isTrue();
        assertThat(proportion.clopperPearson(0.95).covers(proportion.share())).isTrue();
        assertThat(proportion.estimate(0.95).covers(proportion.share())).isTrue();
      }
    }
  }

  @Test
  void moreEventsThanReplicationsAreRefused() {
    assertThatThrownBy(() -> new Proportion(3, 2))
        .hasMessage("events: 3 is not a count from 0 to 2");
    assertThatThrownBy(() -> new Proportion(0, 0)).hasMessageContaining("n: 0");
  }
}
