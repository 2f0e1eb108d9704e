package org.casus.model.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.model.bloc.DecisionRules;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.decision.Logit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PactTest {

  private static final Offset<Double> PRINTED = within(5e-5);
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Circumstances WEIGHTS =
      new Circumstances(-.9, -.7, -.5, -.5, .8, 1.5, -.25, 2, .4, -.6);

  @ParameterizedTest
  @CsvSource({".22, .5583", ".41, .7570", ".75, .9308"})
  void v09OrderedLogitReproducesThePrintedDigits(double rate, double any) {
    OrderedHonour honour = new OrderedHonour(Logit.logit(rate), 1.5);
    assertThat(honour.full()).isCloseTo(rate, EXACT);
    assertThat(honour.atLeastPartial()).isCloseTo(any, PRINTED);
  }

  @Test
  void drawnLevelsFollowTheOrderedLogit() {
    OrderedHonour honour = new OrderedHonour(Logit.logit(.41), 1.5);
    Draws draws = new Draws(6, 0);
    int n = 100_000;
    int[] counts = new int[3];
    for (int i = 0; i < n; i++) {
      counts[honour.level(draws.uniform(Purpose.HONOUR, i, 0, 0, 0)).ordinal()]++;
    }
    double error = 3 * Math.sqrt(.25 / n);
    assertThat((double) counts[0] / n).isCloseTo(honour.full(), within(error));
    assertThat((double) counts[2] / n).isCloseTo(1 - honour.atLeastPartial(), within(error));
    assertThat(honour.level(0)).isEqualTo(HonourLevel.FULL);
    assertThat(honour.level(.6)).isEqualTo(HonourLevel.PARTIAL);
    assertThat(honour.level(1)).isEqualTo(HonourLevel.NONE);
  }

  @Test
  void v42FreshPactInItsOwnCaseReturnsItsRate() {
    double eta = OrderedHonour.eta(.45, 0, WEIGHTS, Circumstances.FRESH, Circumstances.FRESH);
    OrderedHonour honour = new OrderedHonour(eta, 1.5);
    assertThat(honour.full()).isCloseTo(.45, EXACT);
    assertThat(honour.atLeastPartial()).isCloseTo(.7857, PRINTED);
  }

  @Test
  void v42PaperPactGainsByBorderAndSharedThreat() {
    Circumstances actual = new Circumstances(0, 0, 0, 0, 1, 1, 0, 0, 0, 0);
    double eta = OrderedHonour.eta(.16, 0, WEIGHTS, actual, Circumstances.PAPER);
    assertThat(new OrderedHonour(eta, 1.5).full()).isCloseTo(.6552, PRINTED);
  }

  @Test
  void freshPactWithoutABorderFallsBelowItsRate() {
    Circumstances actual = new Circumstances(0, 0, 1, 0, 1, 0, 0, 0, 1, 0);
    double eta = OrderedHonour.eta(.45, 0, WEIGHTS, actual, Circumstances.FRESH);
    assertThat(eta).isCloseTo(Logit.logit(.45) - 1.5, EXACT);
  }

  @Test
  void everyCircumstanceAddsItsOwnWeight() {
    Circumstances all = new Circumstances(1, 1, 1, 1, 1, 1, 2, -.1, 1, 1);
    assertThat(all.weighted(WEIGHTS))
        .isCloseTo(-.9 - .7 - .5 - .5 + .8 + 1.5 - .5 - .2 + .4 - .6, EXACT);
  }

  @Test
  void wordingAndEraShiftTheLogOdds() {
    assertThat(OrderedHonour.clause(.3, -.2, 0, -1, .75)).isCloseTo(-.15, EXACT);
    assertThat(Logit.logit(OrderedHonour.shifted(.41, -1.27)))
        .isCloseTo(Logit.logit(.41) - 1.27, EXACT);
    assertThat(OrderedHonour.shifted(.41, -1.27)).isCloseTo(.16, within(5e-3));
  }

  @ParameterizedTest
  @CsvSource({"1", "5", "20"})
  void v10ReferenceCaseReturnsTheBaseRateForAnyPrecision(double lambda) {
    ObligationCost cost = ObligationCost.calibrated(.41, lambda, .13);
    assertThat(cost.honour(-.13, 1, 0)).isCloseTo(.41, EXACT);
    assertThat(cost.honour(0, 1, 0)).isGreaterThan(.41);
    assertThat(Logit.logit(cost.honour(-.13, 1, .4))).isCloseTo(Logit.logit(.41) + .4, EXACT);
    assertThat(Logit.logit(cost.honour(.2, 0, 0))).isCloseTo(lambda * .2, EXACT);
  }

  /** The joint probability is .516244... cubed, .1375833; the table prints .137585. */
  @Test
  void v35PactAcceptanceReproducesThePrintedDigits() {
    double value = FoundingValue.ofProtection(.3, .55, .40, 1, .5 * .03, .2, .45, .3, .02);
    assertThat(value).isCloseTo(.013, EXACT);
    double accept = Logit.logistic(5 * value);
    assertThat(accept).isCloseTo(.516244, within(5e-7));
    double[] three = {accept, accept, accept};
    assertThat(DecisionRules.unanimity(three, 0)).isCloseTo(.137583, within(5e-7));
    assertThat(DecisionRules.unanimity(three, .5)).isGreaterThan(.2);
  }

  @Test
  void valueOfAPactFromFear() {
    double publicFear = FoundingValue.fear(.5, 1, .45, .15, .3);
    assertThat(publicFear).isCloseTo(.75, EXACT);
    assertThat(FoundingValue.fear(.5, .4, .05, .15, .3)).isCloseTo(.1, EXACT);
    double target = FoundingValue.ofFear(publicFear, .15, .1, 1, .2, .015, .3, .45, 0, .02);
    assertThat(target).isCloseTo(.75 * .25 + .2 + .015 - .02, EXACT);
    double ally = FoundingValue.ofFear(publicFear, .15, .1, .6, .2, .015, .3, .45, .3, .02);
    assertThat(ally).isCloseTo(.75 * .25 * .6 + .2 + .015 - .3 * .45 * .3 - .02, EXACT);
    assertThatThrownBy(() -> FoundingValue.fear(-1, 1, .5, .1, .3)).hasMessageContaining("weight");
  }

  @Test
  void v39LeavingReproducesThePrintedDigits() {
    double value = new ExitValue(.25, .10, .30, 1).of(.6, true, .55, .04);
    assertThat(value).isCloseTo(.125, EXACT);
    assertThat(Logit.logistic(5 * value)).isCloseTo(.651355, within(5e-7));
    assertThat(new ExitValue(.25, .10, .30, 1).of(.6, false, .55, .04)).isCloseTo(.025, EXACT);
  }
}
