package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void typeSevenInterpolatesBetweenNeighbours() {
    double[] values = {10, 1, 7, 3};
    assertThat(Quantiles.of(values, 0)).isEqualTo(1);
    assertThat(Quantiles.of(values, 0.25)).isCloseTo(2.5, within(1e-12));
    assertThat(Quantiles.of(values, 0.5)).isCloseTo(5, within(1e-12));
    assertThat(Quantiles.of(values, 1)).isEqualTo(10);
  }

  @Test
  void medianOfAHundredLiesBetweenTheFortyFirstAndSixtyFirstValue() {
    double[] values = new double[100];
    for (int i = 0; i < 100; i++) {
      values[i] = i + 1;
    }
    Estimate median = Quantiles.estimate(values, 0.5, 0.95);
    assertThat(median.value()).isEqualTo(50.5);
    assertThat(median.low()).isEqualTo(41);
    assertThat(median.high()).isEqualTo(61);
  }

  @Test
  void aSampleTooSmallLeavesTheQuantileUnbounded() {
    Estimate estimate = Quantiles.estimate(new double[] {1, 2, 3}, 0.95, 0.95);
    assertThat(estimate.high()).isInfinite();
  }

  @Test
  void bandsAreTheQuantilesAtEachTime() {
    Bands bands =
        Bands.of(List.of(new double[] {0, 10}, new double[] {1, 30}, new double[] {2, 20}), 0.5, 1);
    assertThat(bands.lines().get(0).values()).containsExactly(1.0, 20.0);
    assertThat(bands.lines().get(1).values()).containsExactly(2.0, 30.0);
    assertThat(bands.n()).isEqualTo(3);
  }

  @Test
  void seriesOfUnequalLengthAreRefused() {
    assertThatThrownBy(() -> Bands.of(List.of(new double[2], new double[3]), 0.5))
        .hasMessage("series[1]: 3 values is not 2 long");
  }
}
