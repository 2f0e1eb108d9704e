package org.casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void everyValueIsCountedOnce() {
    List<Double> values = Fixtures.sampleDistribution().values();
    Histogram histogram = Histogram.of(values);
    assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(values.size());
    assertThat(histogram.first()).isLessThanOrEqualTo(values.stream().min(Double::compare).get());
    assertThat(histogram.last()).isGreaterThanOrEqualTo(values.stream().max(Double::compare).get());
  }

  @Test
  void wholeNumbersOfASmallRangeGetABinEach() {
    Histogram histogram = Histogram.of(List.of(0.0, 1.0, 1.0, 3.0));
    assertThat(histogram.counts()).containsExactly(1, 2, 0, 1);
    assertThat(histogram.first()).isEqualTo(-0.5);
  }

  @Test
  void equalValuesFillOneBin() {
    Histogram histogram = Histogram.of(List.of(2.5, 2.5, 2.5));
    assertThat(histogram.highest()).isEqualTo(3);
  }

  @Test
  void quantilesInterpolate() {
    double[] sorted = IntStream.rangeClosed(0, 10).asDoubleStream().toArray();
    assertThat(Histogram.quantile(sorted, 0.5)).isEqualTo(5);
    assertThat(Histogram.quantile(sorted, 0.25)).isEqualTo(2.5);
    assertThat(Histogram.quantile(new double[] {4}, 0.9)).isEqualTo(4);
  }
}
