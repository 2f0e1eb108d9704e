package org.casus.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-12, -12",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "2.0E-3, 0.002",
    "1.0E23, 1E+23",
    "1.0E-20, 1E-20",
    "123456789012345, 123456789012345",
    "33.333333333333336, 33.333333333333336",
  })
  void aNumberIsWrittenWithAsFewDigitsAsGiveItBack(double value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
  }

  @Test
  void everyNumberIsReadBackAsItself() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(Numbers.text(value))).isEqualTo(value);
      }
    }
  }

  @Test
  void whatWasNotObservedIsEmpty() {
    assertThat(Numbers.text(Double.NaN)).isEmpty();
    assertThat(Numbers.text(Double.POSITIVE_INFINITY)).isEqualTo("Inf");
  }
}
