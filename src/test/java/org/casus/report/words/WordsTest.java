package org.casus.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "1, 100 %",
    "0.42, 42 %",
    "0.075, 7.5 %",
    "0.000003, 0.0003 %",
    "0.0003, 0.03 %",
    "0.9997, 99.97 %",
    "0.957, 95.7 %"
  })
  void aShareThatIsNeitherNothingNorAllIsNeverPrintedSo(double share, String text) {
    assertThat(Words.percent(share)).isEqualTo(text.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.000003, 0 to 0.0003 %",
    "0, 0.019, 0 to 1.9 %",
    "0.999997, 1, 99.9997 to 100 %",
    "0.35, 0.48, 35 to 48 %",
    "0.05, 0.126, 5.0 to 12.6 %"
  })
  void anIntervalThatHasAWidthIsPrintedWithOne(double low, double high, String text) {
    assertThat(Words.percentRange(low, high)).isEqualTo(text.replace(" %", "\u00a0%"));
  }
}
