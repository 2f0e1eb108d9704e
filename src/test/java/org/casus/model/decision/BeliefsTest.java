package org.casus.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.decision.Resolve.Memory;
import org.junit.jupiter.api.Test;

class BeliefsTest {

  private static final Offset<Double> PRINTED = within(5e-7);
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Memory MEMORY = new Memory(180, .7, 7);

  @Test
  void v07BayesSignalReproducesThePrintedDigits() {
    double sent = Resolve.signalRatio(5, .2, .1, .4);
    double silent = Resolve.silenceRatio(5, .2, .1, .4);
    assertThat(sent).isCloseTo(2.314479, PRINTED);
    assertThat(Resolve.updated(.3, sent, 1)).isCloseTo(.497972, PRINTED);
    assertThat(Resolve.updated(.3, silent, 1)).isCloseTo(.181219, PRINTED);
    double high = 1 / (1 + Math.exp(-.5));
    double low = 1 / (1 + Math.exp(1));
    assertThat(sent).isCloseTo(high / low, EXACT);
    assertThat(silent).isCloseTo((1 - high) / (1 - low), EXACT);
  }

  @Test
  void cheapTalkTellsNothing() {
    assertThat(Resolve.signalRatio(5, .2, .1, .1)).isEqualTo(1);
    assertThat(Resolve.updated(.3, 1, 1)).isCloseTo(.3, EXACT);
  }

  @Test
  void signalThatFollowsAnotherCloselyCountsLess() {
    Resolve first = Resolve.unobserved(.3, 0).after(10, 2, MEMORY);
    double once = Math.log(.3 / .7) + Math.log(2);
    assertThat(Logit.logit(first.belief())).isCloseTo(once, EXACT);
    double kept = Math.log(.3 / .7) + Math.log(2) * Math.pow(2, -7 / 180.0);
    assertThat(Logit.logit(first.after(17, 2, MEMORY).belief()))
        .isCloseTo(kept + .7 * Math.log(2), EXACT);
    double later = Math.log(.3 / .7) + Math.log(2) * Math.pow(2, -8 / 180.0);
    assertThat(Logit.logit(first.after(18, 2, MEMORY).belief()))
        .isCloseTo(later + Math.log(2), EXACT);
  }

  @Test
  void beliefReturnsToThePriorWithItsHalfLife() {
    Resolve moved = new Resolve(.3, .8, 0, 0);
    double middle = (Logit.logit(.3) + Logit.logit(.8)) / 2;
    assertThat(Logit.logit(moved.on(180, MEMORY).belief())).isCloseTo(middle, EXACT);
    assertThat(moved.on(90, MEMORY).on(180, MEMORY).belief())
        .isCloseTo(moved.on(180, MEMORY).belief(), EXACT);
    assertThatThrownBy(() -> moved.on(-1, MEMORY)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noEvidenceEndsAllLearning() {
    double sure = Resolve.updated(.5, 1e300, 1);
    assertThat(sure).isLessThan(1);
    assertThat(Resolve.updated(sure, 1e-300, 1)).isLessThan(.5);
  }

  @Test
  void v08ReliabilityReproducesThePrintedDigits() {
    Reliability prior = Reliability.prior(.22, 10);
    assertThat(prior.honoured()).isCloseTo(2.2, EXACT);
    assertThat(prior.reneged()).isCloseTo(7.8, EXACT);
    assertThat(prior.probability()).isCloseTo(.22, EXACT);
    assertThat(prior.afterHonour(1).probability()).isCloseTo(.290909, PRINTED);
    assertThat(prior.afterRenege(1).probability()).isCloseTo(.20, EXACT);
    assertThat(prior.afterPartial(1).probability()).isCloseTo(2.7 / 11, EXACT);
    assertThat(prior.afterHonour(.5).probability()).isCloseTo(2.7 / 10.5, EXACT);
  }

  @Test
  void preparationShiftsReliabilityOnTheLogOdds() {
    Reliability prepared = Reliability.prior(.22, 10).afterPreparation(.8);
    assertThat(Logit.logit(prepared.probability())).isCloseTo(Math.log(.22 / .78) + .8, EXACT);
    assertThat(prepared.afterHonour(1).preparation()).isEqualTo(.8);
  }

  @Test
  void shockReadsAsTheGumbelOfTheSameRank() {
    assertThat(new Shock(0).gumbel()).isCloseTo(-Math.log(Math.log(2)), EXACT);
    for (double gumbel = -3; gumbel < 30; gumbel += 0.37) {
      assertThat(Shock.of(gumbel).gumbel()).isCloseTo(gumbel, EXACT);
    }
  }

  @Test
  void shockThatMovesKeepsItsDistributionAndItsCorrelation() {
    Draws draws = new Draws(3, 0);
    int n = 100_000;
    double sum = 0;
    double cross = 0;
    int below = 0;
    for (int i = 0; i < n; i++) {
      Shock first = new Shock(draws.normal(Purpose.TASTE, i, 0, 0, 0));
      Shock next = first.next(.8, draws.normal(Purpose.TASTE, i, 0, 1, 0));
      sum += next.gumbel();
      cross += first.z() * next.z();
      below += next.gumbel() < 1 ? 1 : 0;
    }
    double p = Math.exp(-Math.exp(-1));
    assertThat(sum / n).isCloseTo(.5772156649, within(3 * Math.PI / Math.sqrt(6.0 * n)));
    assertThat((double) below / n).isCloseTo(p, within(3 * Math.sqrt(p * (1 - p) / n)));
    assertThat(cross / n).isCloseTo(.8, within(3 * Math.sqrt((1 + .64) / n)));
    assertThat(new Shock(1.5).next(1, 7)).isEqualTo(new Shock(1.5));
  }
}
