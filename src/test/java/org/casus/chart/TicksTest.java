package org.casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void ticksOfCountsAreWholeNumbers() {
    assertThat(Ticks.covering(0, 1, 8).apartBy(1).places()).containsExactly(0.0, 1.0);
    assertThat(Ticks.within(0, 17.5, 8).apartBy(1).places())
        .containsExactly(0.0, 3.0, 6.0, 9.0, 12.0, 15.0);
    assertThat(Ticks.within(0, 60, 8).apartBy(1).step()).isEqualTo(10);
  }

  @Test
  void ticksStandAtNiceNumbers() {
    assertThat(Ticks.covering(3, 97, 5).places())
        .containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
    assertThat(Ticks.covering(-0.3, 0.3, 6).places()).hasSize(7).contains(0.0);
  }

  @Test
  void aSingleValueStillHasARange() {
    for (double value : List.of(0.0, 5.0, -3e9, 1e-9)) {
      Ticks ticks = Ticks.covering(value, value, 5);
      assertThat(ticks.low()).isLessThan(ticks.high());
      assertThat(ticks.places()).hasSizeBetween(2, 12);
    }
  }

  @Test
  void numbersHaveSeparatorsAndATrueMinus() {
    assertThat(Ticks.number(1234567.8, 0)).isEqualTo("1,234,568");
    assertThat(Ticks.number(-0.5, 1)).isEqualTo("\u22120.5");
    assertThat(Ticks.number(-0.01, 1)).isEqualTo("0.0");
    Ticks ticks = new Ticks(0, 1, 0.25);
    assertThat(ticks.places().stream().map(ticks::label))
        .containsExactly("0.00", "0.25", "0.50", "0.75", "1.00");
  }

  @Test
  void sharesNearTheEndsDoNotRoundToThem() {
    assertThat(Ticks.percent(0)).isEqualTo("0\u00A0%");
    assertThat(Ticks.percent(0.001)).isEqualTo("<1\u00A0%");
    assertThat(Ticks.percent(0.999)).isEqualTo(">99\u00A0%");
    assertThat(Ticks.percent(1)).isEqualTo("100\u00A0%");
  }

  @Test
  void briefNumbersHaveThreeDigits() {
    assertThat(List.of(1016.4, 12.34, 1.234, 0.1234, 0.001234).stream().map(Ticks::brief))
        .containsExactly("1,016", "12.3", "1.23", "0.12", "0.0012");
    assertThat(String.format(Locale.ROOT, "%s", Ticks.brief(0))).isEqualTo("0");
  }
}
