package org.casus.model.coup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoupHazardTest {

  private static final CoupHazard AFRICA = new CoupHazard(-1.50, -.55, -.20);

  @ParameterizedTest
  @CsvSource({
    "1, .1669682515",
    "5, .0726105579",
    "10, .0501842044",
    "20, .0345556358",
    ".3, .1669682515"
  })
  void v28YearlyProbabilityReproducesThePrintedDigits(double years, double expected) {
    assertThat(AFRICA.within(years, 0, 365)).isCloseTo(expected, within(5e-11));
  }

  @Test
  void v28WeekReproducesThePrintedDigits() {
    assertThat(AFRICA.within(1, 0, 7)).isCloseTo(.0034973895, within(5e-11));
  }

  @Test
  void strainMultipliesTheHazard() {
    assertThat(AFRICA.yearly(5, Math.log(1.8)) / AFRICA.yearly(5, 0)).isCloseTo(1.8, within(1e-9));
  }
}
