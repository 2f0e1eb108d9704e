package org.casus.model.coup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.junit.jupiter.api.Test;

class CoupSubmodelsTest {

  private static final Strain USUAL = new Strain(.18, .03, .02, .5, 0);
  private static final Strain.Weights WEIGHTS = new Strain.Weights(.59, 1.05, .75, 2, .2);

  @Test
  void g6TheUsualCaseAddsNothingToTheBaseRate() {
    assertThat(WEIGHTS.against(USUAL, USUAL)).isZero();
  }

  @Test
  void g6WarWeighsAsMuchAgainstPeaceAsBeforeItWasCentred() {
    Strain war = new Strain(1, .03, .02, .5, 0);
    Strain peace = new Strain(0, .03, .02, .5, 0);

    double ratio = Math.exp(WEIGHTS.against(USUAL, war) - WEIGHTS.against(USUAL, peace));

    assertThat(ratio).isCloseTo(1.804, within(5e-4));
  }

  @Test
  void g6StatesInTheUsualMixOfWarAndPeaceHaveNearlyTheBaseRate() {
    double war = Math.exp(WEIGHTS.against(USUAL, new Strain(1, .03, .02, .5, 0)));
    double peace = Math.exp(WEIGHTS.against(USUAL, new Strain(0, .03, .02, .5, 0)));

    assertThat(.18 * war + .82 * peace).isCloseTo(1.03, within(.005));
  }

  @Test
  void lostSupportAndLostPayStrain() {
    Strain poor = new Strain(.18, .03, .02, .25, 1);

    assertThat(WEIGHTS.against(USUAL, poor)).isCloseTo(.5 + .2, within(1e-12));
  }

  @Test
  void theEraHasTheMeanOneAndTheDeviationWhereItHasSettled() {
    Era era = new Era(.5, .7);
    Draws draws = new Draws(11, 0);
    int n = 200_000;
    double year = era.first(draws.normal(Purpose.COUP_ERA, 0, 0, 0, 0));
    double sum = 0;
    double logs = 0;
    double squares = 0;
    double lagged = 0;
    for (int i = 1; i <= n; i++) {
      double next = era.next(year, draws.normal(Purpose.COUP_ERA, 0, 0, 0, i));
      sum += Math.exp(era.effect(next));
      logs += era.effect(next);
      squares += .25 * next * next;
      lagged += year * next;
      year = next;
    }

    assertThat(sum / n).isCloseTo(1, within(.01));
    assertThat(Math.sqrt(squares / n)).isCloseTo(.5, within(.01));
    assertThat(logs / n).isCloseTo(-.125, within(.01));
    assertThat(lagged / n).isCloseTo(.7, within(.02));
  }

  @Test
  void warHalvesTheOddsOfSuccess() {
    assertThat(new Attempt(.5, .5).probability(false)).isEqualTo(.5);
    assertThat(new Attempt(.5, .5).probability(true)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(new Attempt(1, .5).probability(true)).isEqualTo(1);
    assertThat(new Attempt(0, .5).probability(true)).isZero();
  }

  @Test
  void contagionIsOffUnlessItsRatioIsRaised() {
    assertThat(new Contagion(1).effect(3)).isZero();
    assertThat(new Contagion(1.2).effect(2)).isCloseTo(2 * Math.log(1.2), within(1e-12));
  }

  @Test
  void g7SettlementsAreAPartOfTheExitsAndNotAddedToThem() {
    JuntaExit exit = new JuntaExit(.39);

    assertThat(exit.rest(0)).isEqualTo(.39);
    assertThat(exit.rest(.3)).isCloseTo(.09, within(1e-12));
    assertThat(exit.rest(.6)).isZero();
  }

  /** With the coups of the repaired base rate, S12 is .61 where the prototype had .79. */
  @Test
  void g7JuntasSurviveAYearAsOftenAsCounted() {
    CoupHazard africa = new CoupHazard(-1.50, -.55, -.20);
    double coups = .5 * africa.yearly(1, .27);

    assertThat(new JuntaExit(.39).surviving(coups, 1)).isBetween(.5, .7);
    assertThat(new JuntaExit(0).surviving(coups, 1)).isGreaterThan(.85);
  }
}
