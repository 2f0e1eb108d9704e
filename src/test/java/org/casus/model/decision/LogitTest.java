package org.casus.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.junit.jupiter.api.Test;

class LogitTest {

  private static final Offset<Double> PRINTED = within(5e-7);
  private static final Offset<Double> EXACT = within(1e-9);
  private static final int ACTORS = 100_000;

  @Test
  void v01LogitChoiceReproducesThePrintedDigits() {
    double[] p = Logit.probabilities(5, new double[] {0, 0.2});
    assertThat(p[0]).isCloseTo(0.268941, PRINTED).isCloseTo(1 / (1 + Math.E), EXACT);
    assertThat(p[1]).isCloseTo(0.731059, PRINTED);
  }

  @Test
  void v01ShiftOfAllUtilitiesChangesNothing() {
    double[] p = Logit.probabilities(5, new double[] {0, 0.2, -0.4});
    double[] shifted = Logit.probabilities(5, new double[] {1000, 1000.2, 999.6});
    for (int i = 0; i < p.length; i++) {
      assertThat(shifted[i]).isCloseTo(p[i], EXACT);
    }
  }

  @Test
  void v01PrecisionZeroIsUniformAndGreatPrecisionIsBestReply() {
    assertThat(Logit.probabilities(0, new double[] {0, 0.2, 7, -3})).containsOnly(0.25);
    assertThat(Logit.probabilities(1e6, new double[] {0, 0.2, -3})).containsExactly(0, 1, 0);
  }

  @Test
  void logisticAndLogitInvertEachOther() {
    assertThat(Logit.logistic(Logit.logit(0.22))).isCloseTo(0.22, EXACT);
    assertThat(Logit.logistic(-800)).isZero();
    assertThat(Logit.logistic(800)).isEqualTo(1);
    assertThatThrownBy(() -> Logit.logit(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gumbelShocksMakeTheArgmaxALogitChoice() {
    double[] utilities = {0, 0.2, 0.1};
    double[] expected = Logit.probabilities(5, utilities);
    int[] counts = new int[3];
    for (int actor = 0; actor < ACTORS; actor++) {
      counts[Logit.choose(5, utilities, shocks(actor, 3))]++;
    }
    for (int i = 0; i < counts.length; i++) {
      assertThat((double) counts[i] / ACTORS).isCloseTo(expected[i], threeErrors(expected[i]));
    }
  }

  @Test
  void v40ChoiceInUnchangedCircumstancesPersists() {
    double[] utilities = {0, -0.32};
    int once = 0;
    int everInFifty = 0;
    for (int actor = 0; actor < ACTORS; actor++) {
      boolean fights = false;
      for (int time = 0; time < 50; time++) {
        fights |= Logit.choose(5, utilities, shocks(actor, 2)) == 1;
      }
      once += Logit.choose(5, utilities, shocks(actor, 2));
      everInFifty += fights ? 1 : 0;
    }
    assertThat(everInFifty).isEqualTo(once);
    assertThat((double) once / ACTORS).isCloseTo(0.167982, threeErrors(0.167982));
    assertThat(Logit.logistic(5 * -0.32)).isCloseTo(0.167982, PRINTED);
  }

  @Test
  void v41RisingUtilityFlipsTheRightShareAndNoneBack() {
    int waiting = 0;
    int flipped = 0;
    for (int actor = 0; actor < ACTORS; actor++) {
      double[] shocks = shocks(actor, 2);
      int first = Logit.choose(5, new double[] {0, -0.32}, shocks);
      int second = Logit.choose(5, new double[] {0, -0.10}, shocks);
      int third = Logit.choose(5, new double[] {0, 0.05}, shocks);
      waiting += 1 - first;
      flipped += second - first;
      assertThat(first).isLessThanOrEqualTo(second);
      assertThat(second).isLessThanOrEqualTo(third);
    }
    double share = 0.251868;
    assertThat((double) flipped / waiting)
        .isCloseTo(share, within(3 * Math.sqrt(share * (1 - share) / waiting)));
    double before = Logit.logistic(-1.6);
    assertThat((Logit.logistic(-0.5) - before) / (1 - before)).isCloseTo(share, PRINTED);
  }

  @Test
  void splittingAnOptionDoesNotMakeActingLikelierInANestOfAlikeActions() {
    double whole = Logit.acts(5, 0, 0.1, new double[] {0.2});
    assertThat(Logit.acts(5, 0, 0.1, new double[] {0.2, 0.2, 0.2})).isEqualTo(whole);
    assertThat(whole).isCloseTo(Logit.logistic(0.5), EXACT);
  }

  @Test
  void nestOfUnlikeActionsIsAFlatMenu() {
    double[] flat = Logit.probabilities(5, new double[] {0.1, 0.2, -0.1});
    double acts = Logit.acts(5, 1, 0.1, new double[] {0.2, -0.1});
    assertThat(acts).isCloseTo(1 - flat[0], EXACT);
    assertThat(Logit.inclusive(5, 0.5, new double[] {0.2, -0.1})).isBetween(0.2, 0.3);
  }

  @Test
  void emptyMenuAndNotANumberAreRefused() {
    assertThatThrownBy(() -> Logit.probabilities(5, new double[0])).hasMessageContaining("option");
    assertThatThrownBy(() -> Logit.probabilities(5, new double[] {Double.NaN}))
        .hasMessageContaining("utility");
  }

  private static double[] shocks(int actor, int options) {
    Draws draws = new Draws(11, 0);
    double[] shocks = new double[options];
    for (int option = 0; option < options; option++) {
      shocks[option] = draws.gumbel(Purpose.TASTE, actor, option, 0, 0);
    }
    return shocks;
  }

  private static Offset<Double> threeErrors(double p) {
    return within(3 * Math.sqrt(p * (1 - p) / ACTORS));
  }
}
