package org.casus.model.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EconomyTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void outputLossAddsItsPartsLessEvasion() {
    OutputLoss loss = new OutputLoss(.2, .15, .1, .5);
    assertThat(loss.monthly(1, .5, .4, 1, .8, .25))
        .isCloseTo((.2 + .15 * .5 * .4 + .1 + .5 * .8) * .75, EXACT);
    assertThat(loss.monthly(0, 0, 1, 0, 0, 0)).isZero();
    assertThat(OutputLoss.toSender(.4, .1, .5)).isCloseTo(.02, EXACT);
    assertThat(OutputLoss.recovered(4, .8, 1)).isCloseTo(4 * Math.exp(-.8), EXACT);
    assertThatThrownBy(() -> loss.monthly(1, 1, 1, 1, 1, 1.2)).hasMessageContaining("evasion");
  }

  @Test
  void rallyFadesWithItsHalfLife() {
    Rally rally = new Rally(.1, 4, 180);
    assertThat(rally.on(4)).isEqualTo(.1);
    assertThat(rally.on(184)).isCloseTo(.05, EXACT);
    assertThatThrownBy(() -> rally.on(3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void legitimacyReturnsToItsTarget() {
    assertThat(Legitimacy.step(.8, .5, 1.5, 0, 0, 1.5)).isCloseTo(.5 + .3 / Math.E, EXACT);
    double half = Legitimacy.step(.8, .5, 1.5, -.1, 0, .5);
    assertThat(Legitimacy.step(half, .5, 1.5, -.1, 0, .5))
        .isCloseTo(Legitimacy.step(.8, .5, 1.5, -.1, 0, 1), EXACT);
    assertThat(Legitimacy.step(.5, .5, 1.5, -.1, 0, 1e-6)).isCloseTo(.5 - 1e-7, within(1e-12));
    assertThat(Legitimacy.step(.9, .5, 1.5, 0, .3, 0)).isEqualTo(1);
    assertThat(Legitimacy.step(.1, .5, 1.5, 0, -.3, 0)).isZero();
  }

  @Test
  void eachDoublingOfTheDeadCostsTheSame() {
    double first = Legitimacy.casualties(.03, 99, 199);
    assertThat(first).isCloseTo(.03, EXACT);
    assertThat(Legitimacy.casualties(.03, 199, 399)).isCloseTo(first, EXACT);
    assertThat(Legitimacy.casualties(.03, 0, 1)).isCloseTo(.03, EXACT);
    assertThatThrownBy(() -> Legitimacy.casualties(.03, 5, 4)).hasMessageContaining("after");
  }
}
