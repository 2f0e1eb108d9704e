package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MeanTest {

  @Test
  void criticalValuesAreThoseOfTheTables() {
    assertThat(Mean.critical(9, 0.95)).isCloseTo(2.262157, within(5e-7));
    assertThat(Mean.critical(19, 0.95)).isCloseTo(2.093024, within(5e-7));
    assertThat(Mean.critical(29, 0.95)).isCloseTo(2.045230, within(5e-7));
  }

  @Test
  void oneReplicationBoundsNothing() {
    Estimate estimate = Mean.student(new double[] {4}, 0.95);
    assertThat(estimate.value()).isEqualTo(4);
    assertThat(estimate.bounded()).isFalse();
  }

  @Test
  void equalReplicationsGiveAnIntervalOfNoWidth() {
    assertThat(Mean.student(new double[] {3, 3, 3}, 0.95).halfWidth()).isZero();
    assertThat(Bca.mean(new double[] {3, 3, 3}, 0.95, 200, 1).halfWidth()).isZero();
  }

  @Test
  void missingValuesAreRefusedWithTheirPlace() {
    assertThatThrownBy(() -> Mean.student(new double[] {1, Double.NaN}, 0.95))
        .hasMessage("values[1]: NaN is not a finite number");
  }

  @Test
  void confidenceOfOneIsRefused() {
    assertThatThrownBy(() -> Mean.student(new double[] {1, 2}, 1)).hasMessageContaining("1.0");
  }

  @Test
  void bcaShiftsTheIntervalTowardsTheLongTail() {
    double[] skewed = {0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 6, 9, 14, 30};
    Estimate bca = Bca.mean(skewed, 0.95, 4000, 1);
    assertThat(bca.high() - bca.value()).isGreaterThan(1.5 * (bca.value() - bca.low()));
  }

  @Test
  void bcaOfASingleOutlierStaysWithinTheSample() {
    double[] outlier = new double[20];
    outlier[0] = 1;
    Estimate bca = Bca.mean(outlier, 0.9999, 2000, 1);
    assertThat(bca.low()).isBetween(0.0, 0.05);
    assertThat(bca.high()).isBetween(0.05, 1.0);
  }

  @Test
  void withoutSkewnessTheIntervalIsStudents() {
    double[] even = {1, 2, 3, 4, 5};
    Estimate student = Mean.student(even, 0.95);
    Estimate estimate = SkewedMean.of(even, 0.95);
    assertThat(estimate.low()).isEqualTo(student.low());
    assertThat(estimate.high()).isEqualTo(student.high());
  }

  @Test
  void aLongTailStretchesTheIntervalTowardsIt() {
    double[] skewed = {0, 0, 0, 1, 1, 2, 3, 9};
    Estimate estimate = SkewedMean.of(skewed, 0.95);
    Estimate mirrored = SkewedMean.of(Arrays.stream(skewed).map(v -> -v).toArray(), 0.95);
    assertThat(estimate.high() - 2).isGreaterThan(2 * (2 - estimate.low()));
    assertThat(mirrored.low()).isCloseTo(-estimate.high(), within(1e-12));
    assertThat(SkewedMean.of(new double[] {3, 3}, 0.95).halfWidth()).isZero();
    assertThat(SkewedMean.of(new double[] {3}, 0.95).bounded()).isFalse();
  }

  @Test
  void theNumberOfReplicationsChoosesTheInterval() {
    double[] values = new double[Mean.MOST_RESAMPLED + 1];
    Arrays.setAll(values, i -> i % 7 == 0 ? 5 : i % 3);
    assertThat(Mean.usual(Arrays.copyOf(values, 29), 0.95).method())
        .isEqualTo(IntervalMethod.SKEWED);
    assertThat(Mean.usual(Arrays.copyOf(values, 30), 0.95).method()).isEqualTo(IntervalMethod.BCA);
    assertThat(Mean.usual(values, 0.95).method()).isEqualTo(IntervalMethod.STUDENT);
  }

  @Test
  void equalSeedsGiveEqualBootstraps() {
    double[] values = {1, 5, 2, 8, 3, 9, 4};
    assertThat(Bca.mean(values, 0.95, 500, 3)).isEqualTo(Bca.mean(values, 0.95, 500, 3));
    assertThat(Bca.mean(values, 0.95, 500, 3)).isNotEqualTo(Bca.mean(values, 0.95, 500, 4));
  }
}
