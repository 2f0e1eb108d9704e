package org.casus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Scores of forecasts, against closed forms. */
class EnsembleTest {

  @Test
  void oneMemberScoresItsAbsoluteError() {
    assertThat(new Ensemble(3).crps(5)).isEqualTo(2);
    assertThat(new Ensemble(5).crps(5)).isZero();
  }

  @Test
  void twoMembersScoreHalfTheirDistanceLessAQuarterOfIt() {
    assertThat(new Ensemble(0, 1).crps(0)).isCloseTo(0.25, within(1e-12));
    assertThat(new Ensemble(1, 0).crps(0.5)).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void manyNormalMembersScoreTheClosedFormOfTheNormal() {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    int n = 4000;
    double[] members =
        IntStream.range(0, n)
            .mapToDouble(i -> normal.inverseCumulativeProbability((i + 0.5) / n))
            .toArray();
    double y = 0.7;
    double closed =
        y * (2 * normal.cumulativeProbability(y) - 1)
            + 2 * normal.density(y)
            - 1 / Math.sqrt(Math.PI);

    assertThat(new Ensemble(members).crps(y)).isCloseTo(closed, within(1e-3));
  }

  @Test
  void centralIntervalHoldsItsShareOfEquallySpacedNumbers() {
    Ensemble hundred = new Ensemble(IntStream.rangeClosed(0, 100).mapToDouble(i -> i).toArray());
    long held = IntStream.rangeClosed(0, 100).filter(y -> hundred.covers(y, 0.9)).count();

    assertThat(held).isEqualTo(91);
    assertThat(hundred.covers(5, 0.9)).isTrue();
    assertThat(hundred.covers(4.9, 0.9)).isFalse();
  }

  @Test
  void intervalOfOneMemberHoldsItAlone() {
    assertThat(new Ensemble(4).covers(4, 0.9)).isTrue();
    assertThat(new Ensemble(4).covers(4.1, 0.9)).isFalse();
  }
}
