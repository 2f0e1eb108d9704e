package org.casus.model.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttritionTest {

  private static final Offset<Double> PRINTED = within(5e-7);

  @ParameterizedTest
  @CsvSource({
    "1, 797.055, 421.483, 2800, .5",
    "0.5, 730.308, 465.154, -2, .5",
    "0.6, 743.288, 458.181, -3.32246, 5e-6"
  })
  void v15v16HelmboldReproducesThePrintedDigits(
      double w, double x, double y, double invariant, double digits) {
    Losses losses = Helmbold.step(1000, 600, .02, .01, w, 20);
    assertThat(1000 - losses.ofX()).isCloseTo(x, within(5e-4));
    assertThat(600 - losses.ofY()).isCloseTo(y, within(5e-4));
    double before = Helmbold.invariant(1000, 600, .02, .01, w);
    double after = Helmbold.invariant(1000 - losses.ofX(), 600 - losses.ofY(), .02, .01, w);
    assertThat(before).isCloseTo(invariant, within(digits));
    assertThat(after / before).isCloseTo(1, within(1e-9));
  }

  @Test
  void v15WinnerKeepsWhatTheSquareLawSays() {
    assertThat(Helmbold.duration(1000, 600, .02, .01, 1)).isCloseTo(88.45, within(.005));
    Losses losses = Helmbold.step(1000, 600, .02, .01, 1, 1000);
    assertThat(1000 - losses.ofX())
        .isCloseTo(529.150, within(5e-4))
        .isCloseTo(Math.sqrt(280_000), within(1e-9));
    assertThat(losses.ofY()).isEqualTo(600);
  }

  @ParameterizedTest
  @CsvSource({"0", "0.25", "0.6", "1"})
  void twoHalfStepsAreOneStep(double w) {
    Losses whole = Helmbold.step(900, 700, .004, .006, w, 14);
    Losses first = Helmbold.step(900, 700, .004, .006, w, 7);
    Losses second = Helmbold.step(900 - first.ofX(), 700 - first.ofY(), .004, .006, w, 7);
    assertThat(first.ofX() + second.ofX()).isCloseTo(whole.ofX(), within(1e-9));
    assertThat(first.ofY() + second.ofY()).isCloseTo(whole.ofY(), within(1e-9));
  }

  @Test
  void lossesStartAtTheRatesOfTheEquations() {
    Losses losses = Helmbold.step(900, 700, .004, .006, .6, 1e-6);
    double rate = .004 * Math.pow(900, .4) * Math.pow(700, .6);
    assertThat(losses.ofX() / 1e-6 / rate).isCloseTo(1, within(1e-4));
  }

  @Test
  void oneSidedAndEmptyBattlesEndAsTheyMust() {
    Losses shelled = Helmbold.step(100, 200, .02, 0, 1, 10);
    assertThat(shelled.ofX()).isCloseTo(.02 * 200 * 10, within(1e-9));
    assertThat(shelled.ofY()).isZero();
    assertThat(Helmbold.duration(100, 200, .02, 0, 1)).isCloseTo(25, within(1e-9));
    assertThat(Helmbold.duration(100, 200, 0, .02, 1)).isCloseTo(100, within(1e-9));
    assertThat(Helmbold.step(100, 200, .02, 0, 1, 30).ofX()).isEqualTo(100);
    assertThat(Helmbold.step(100, 0, .02, .01, .6, 10)).isEqualTo(new Losses(0, 0));
    assertThat(Helmbold.duration(100, 100, .01, .01, 1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> Helmbold.step(1, 1, .1, .1, 1.5, 1)).hasMessageContaining("w: 1.5");
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, 1, .5",
    "10, 8, 1, .791358",
    "20, 16, 1, .875340",
    "30, 20, 1, .992995",
    "10, 8, .5, .685471"
  })
  void v17BrownRecursionReproducesThePrintedDigits(int x, int y, double w, double expected) {
    StochasticLanchester chain = new StochasticLanchester(.01, .01, w);
    assertThat(chain.winProbability(x, y)).isCloseTo(expected, PRINTED);
    assertThat(chain.winProbability(x, y) + chain.winProbability(y, x)).isCloseTo(1, within(1e-9));
  }

  @Test
  void drawnBattlesFollowTheRecursion() {
    StochasticLanchester chain = new StochasticLanchester(.01, .01, 1);
    int n = 20_000;
    int wins = 0;
    double survivors = 0;
    for (int i = 0; i < n; i++) {
      Draws draws = new Draws(2, i);
      Losses losses = chain.step(10, 8, 1e9, k -> draws.uniform(Purpose.BATTLE, 1, 2, 0, k));
      wins += losses.ofY() == 8 ? 1 : 0;
      survivors += 10 - losses.ofX();
    }
    StochasticLanchester.Expectation exact = chain.expectation(10, 8);
    assertThat((double) wins / n).isCloseTo(exact.win(), within(3 * Math.sqrt(.1651 / n)));
    assertThat(survivors / n).isCloseTo(exact.survivorsX(), within(3 * 3.0 / Math.sqrt(n)));
  }

  @Test
  void drawnDaysFollowTheDeterministicLawForLargeForces() {
    StochasticLanchester chain = new StochasticLanchester(.004, .004, .6);
    int n = 2000;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      Draws draws = new Draws(4, i);
      sum += chain.step(7000, 3000, .25, k -> draws.uniform(Purpose.BATTLE, 1, 2, 0, k)).ofX();
    }
    double expected = Helmbold.step(7000, 3000, .004, .004, .6, .25).ofX();
    assertThat(sum / n).isCloseTo(expected, within(3 * Math.sqrt(expected / n)));
  }

  @Test
  void expectationOfAnUncontestedFieldIsItsHolder() {
    StochasticLanchester chain = new StochasticLanchester(.01, .02, 1);
    assertThat(chain.expectation(5, 0)).isEqualTo(new StochasticLanchester.Expectation(1, 5, 0));
    assertThat(chain.expectation(0, 4)).isEqualTo(new StochasticLanchester.Expectation(0, 0, 4));
    assertThat(chain.expectation(1, 1).win()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(chain.expectation(1, 1).survivorsY()).isCloseTo(1 / 3.0, within(1e-9));
    assertThatThrownBy(() -> chain.expectation(0, 0)).hasMessageContaining("cannot fight");
  }
}
