package org.casus.model.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestTest {

  @ParameterizedTest
  @CsvSource({".5, .2120", "1, .4321", "1.5, .5829", "2, .6827", "3, .7981"})
  void v18ContestFunctionReproducesThePrintedDigits(double ratio, double expected) {
    double p = Contest.winProbability(700 * ratio, 700, 1.5, 1.2);
    assertThat(p).isCloseTo(expected, within(5e-5));
    double odds = Math.pow(ratio / 1.2, 1.5);
    assertThat(p).isCloseTo(odds / (1 + odds), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"300, .740818", "700, .496585", "1000, .367879"})
  void v19StrengthDecaysWithDistance(double km, double expected) {
    assertThat(Contest.distanceDecay(0.001, km)).isCloseTo(expected, within(5e-7));
    assertThat(Contest.strength(2000, 0.5, 0.001, km))
        .isCloseTo(1000 * Math.exp(-km / 1000), within(1e-9));
  }

  @Test
  void sideWithoutForcesLoses() {
    assertThat(Contest.winProbability(0, 10, 1.5, 1.2)).isZero();
    assertThat(Contest.winProbability(10, 0, 1.5, 1.2)).isEqualTo(1);
    assertThat(Contest.winProbability(0, 0, 1.5, 1.2)).isEqualTo(0.5);
  }

  @Test
  void negativeStrengthIsRefused() {
    assertThatThrownBy(() -> Contest.winProbability(-1, 1, 1.5, 1.2))
        .hasMessage("attacker: -1.0 must be finite and at least 0");
  }
}
