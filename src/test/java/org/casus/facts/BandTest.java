package org.casus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

  @ParameterizedTest
  @CsvSource({
    "0.20, 0.16, 0.30, true, interval inside the band",
    "0.20, 0.05, 0.25, true, exactly half of the interval inside",
    "0.20, 0.00, 0.25, false, less than half of the interval inside",
    "0.14, 0.10, 0.30, false, median outside though most of the interval is inside",
    "0.25, 0.00, 1.00, false, an interval too wide to say anything",
    "0.15, 0.15, 0.15, true, a point on the edge of the band",
    "0.36, 0.36, 0.36, false, a point outside the band"
  })
  void factPassesWhenMedianAndHalfOfTheIntervalLieInTheBand(
      double median, double low, double high, boolean passes, String why) {
    assertThat(new Band(0.15, 0.35).passes(new Measured(median, low, high, 10)))
        .as(why)
        .isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource("NaN, NaN, NaN")
  void factThatWasNeverObservedIsMissed(double median, double low, double high) {
    assertThat(new Band(0, 1).passes(new Measured(median, low, high, 0))).isFalse();
  }
}
