package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.junit.jupiter.api.Test;

/** The extra hours of sleep of Student (1908), doi:10.1093/biomet/6.1.1, as a known answer. */
class PairedComparisonTest {

  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  @Test
  void pairedStudentIntervalOfTheSleepStudyIsTheKnownOne() {
    PairedComparison comparison = PairedComparison.student(SECOND, FIRST, 0.95);
    assertThat(comparison.difference().value()).isCloseTo(-1.58, within(1e-12));
    assertThat(comparison.difference().low()).isCloseTo(-2.4598858, within(5e-8));
    assertThat(comparison.difference().high()).isCloseTo(-0.7001142, within(5e-8));
    assertThat(comparison.standardised()).isCloseTo(-1.284558, within(5e-7));
    assertThat(comparison.correlation()).isCloseTo(0.795170, within(5e-7));
    assertThat(comparison.dominance()).isCloseTo(1 - 0.745, within(1e-12));
  }

  @Test
  void pairedTestOfTheSleepStudyIsTheKnownOne() {
    PairedT test = PairedT.of(SECOND, FIRST);
    assertThat(test.t()).isCloseTo(-4.0621, within(5e-5));
    assertThat(test.degrees()).isEqualTo(9);
    assertThat(test.p()).isCloseTo(0.002833, within(5e-7));
  }

  @Test
  void welchOfTheSleepStudyIsTheKnownOne() {
    Welch welch = Welch.of(SECOND, FIRST, 0.95);
    assertThat(welch.t()).isCloseTo(-1.8608, within(5e-5));
    assertThat(welch.degrees()).isCloseTo(17.776, within(5e-4));
    assertThat(welch.p()).isCloseTo(0.07939, within(5e-6));
    assertThat(welch.difference().low()).isCloseTo(-3.3654832, within(5e-7));
    assertThat(welch.difference().high()).isCloseTo(0.2054832, within(5e-7));
  }

  @Test
  void effectSizesOfTheSleepStudyAreTheKnownOnes() {
    assertThat(EffectSize.cohen(FIRST, SECOND)).isCloseTo(-0.832181, within(5e-7));
    assertThat(EffectSize.hedges(FIRST, SECOND)).isCloseTo(-0.797019, within(1e-6));
    assertThat(EffectSize.dominance(SECOND, FIRST)).isCloseTo(0.745, within(1e-12));
    assertThat(EffectSize.cliff(SECOND, FIRST)).isCloseTo(0.49, within(1e-12));
  }

  @Test
  void savedReplicationsWouldBringIndependentRunsToTheSameHalfWidth() {
    PairedComparison comparison = PairedComparison.student(SECOND, FIRST, 0.95);
    double independent = Moments.of(FIRST).variance() + Moments.of(SECOND).variance();
    double half = comparison.difference().halfWidth() / Mean.critical(9, 0.95);
    assertThat(Math.sqrt(independent / (10 + comparison.saved()))).isCloseTo(half, within(1e-12));
    assertThat(comparison.saved()).isCloseTo(37.6542, within(5e-5));
  }

  @Test
  void oppositeReactionsMakeCommonNumbersHurt() {
    PairedComparison comparison =
        PairedComparison.student(new double[] {1, 2, 3, 4}, new double[] {4, 3, 2, 1}, 0.95);
    assertThat(comparison.correlation()).isCloseTo(-1, within(1e-12));
    assertThat(comparison.varianceRatio()).isCloseTo(2, within(1e-12));
    assertThat(comparison.saved()).isCloseTo(-2, within(1e-12));
  }

  @Test
  void anAlternativeThatChangesNothingHasNoEffect() {
    PairedComparison comparison = PairedComparison.student(FIRST, FIRST, 0.95);
    assertThat(comparison.difference().halfWidth()).isZero();
    assertThat(comparison.standardised()).isZero();
    assertThat(comparison.dominance()).isEqualTo(0.5);
    assertThat(comparison.correlation()).isCloseTo(1, within(1e-12));
    assertThat(PairedT.of(FIRST, FIRST).p()).isEqualTo(1);
  }

  @Test
  void bcaOfTheSleepStudyLiesNearStudent() {
    Estimate bca = PairedComparison.bca(SECOND, FIRST, 0.95, 4_000, 1).difference();
    assertThat(bca.low()).isBetween(-2.9, -2.1);
    assertThat(bca.high()).isBetween(-1.2, -0.7);
  }

  @Test
  void samplesOfUnequalSizeAreRefused() {
    assertThatThrownBy(() -> PairedComparison.student(FIRST, new double[3], 0.95))
        .hasMessage("second: 3 values is not a sample of 10 values, as many as the first");
  }
}
