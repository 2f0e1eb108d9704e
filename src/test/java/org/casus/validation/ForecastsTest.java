package org.casus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Weeks become months, and the rules know the past alone. */
class ForecastsTest {

  @Test
  void oneDeathADayIsThirtyOneInJanuaryAndTwentyEightInFebruary() {
    double[] weeks = new double[54];
    Arrays.fill(weeks, 7);

    double[] months = Forecasts.months(weeks, LocalDate.of(2021, 1, 1), 12);

    assertThat(months).hasSize(12);
    assertThat(months[0]).isCloseTo(31, within(1e-9));
    assertThat(months[1]).isCloseTo(28, within(1e-9));
    assertThat(Arrays.stream(months).sum()).isCloseTo(365, within(1e-9));
  }

  @Test
  void rulesSayTheLastMonthTheMeanOfAYearAndAllOfTwoYears() {
    double[] past = new double[24];
    Arrays.fill(past, 12, 24, 2);
    past[23] = 14;

    var rules = new Forecasts(YearMonth.of(2021, 1), past).naive();

    assertThat(rules.get("last value").members()).containsExactly(14);
    assertThat(rules.get("mean of the last year").members()).containsExactly(3);
    assertThat(rules.get("bootstrap of the last two years").members()).hasSize(24).contains(0, 14);
  }

  @Test
  void varianceOverMeanOfTwoCounts() {
    assertThat(GroundRun.dispersion(new double[] {1, 3})).isEqualTo(1);
  }
}
