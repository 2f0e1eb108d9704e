package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurvivalTest {

  /** Remission of leukaemia, maintained group: Miller (1981), Survival Analysis, page 49. */
  private static final double[] WEEKS = {9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161};

  private static final boolean[] RELAPSED = {
    true, true, false, true, true, false, true, true, false, true, false
  };

  @Test
  void curveOfTheLeukaemiaStudyIsThePublishedOne() {
    Survival survival = Survival.of(WEEKS, RELAPSED, 0.95);
    assertThat(survival.steps())
        .extracting(Survival.Step::time)
        .containsExactly(9.0, 13.0, 18.0, 23.0, 31.0, 34.0, 48.0);
    double[] published = {0.9091, 0.8182, 0.7159, 0.6136, 0.4909, 0.3682, 0.1841};
    for (int i = 0; i < published.length; i++) {
      assertThat(survival.steps().get(i).survival()).isCloseTo(published[i], within(5e-5));
    }
    assertThat(survival.steps().get(4).atRisk()).isEqualTo(5);
    assertThat(survival.events()).isEqualTo(7);
  }

  @Test
  void bandIsGreenwoodOnTheLogLogScale() {
    Estimate share = Survival.of(WEEKS, RELAPSED, 0.95).at(20);
    double error = 0.1397 / (0.7159 * -StrictMath.log(0.7159));
    double factor = StrictMath.exp(1.959964 * error);
    assertThat(share.low()).isCloseTo(StrictMath.pow(0.7159, factor), within(2e-4));
    assertThat(share.high()).isCloseTo(StrictMath.pow(0.7159, 1 / factor), within(2e-4));
  }

  @Test
  void medianIsTheFirstTimeAtOrBelowOneHalf() {
    Estimate median = Survival.of(WEEKS, RELAPSED, 0.95).median();
    assertThat(median.value()).isEqualTo(31);
    assertThat(median.low()).isEqualTo(13);
    assertThat(median.high()).isInfinite();
  }

  @Test
  void anEventThatNeverHappensHasNoMedian() {
    Survival survival = Survival.of(new double[] {5, 9}, new boolean[2], 0.95);
    assertThat(survival.median().value()).isInfinite();
    assertThat(survival.at(100).value()).isEqualTo(1);
    assertThat(survival.steps()).isEmpty();
  }

  @Test
  void withoutCensoringTheCurveIsTheShareLeft() {
    Survival survival =
        Survival.of(new double[] {3, 1, 2, 2}, new boolean[] {true, true, true, true}, 0.95);
    assertThat(survival.at(0.5).value()).isEqualTo(1);
    assertThat(survival.at(1).value()).isEqualTo(0.75);
    assertThat(survival.at(2).value()).isEqualTo(0.25);
    assertThat(survival.at(3).value()).isZero();
    assertThat(survival.at(3).low()).isZero();
  }
}
