package org.casus.model.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.model.chance.Gamma;
import org.junit.jupiter.api.Test;

class EpisodeTest {

  private static final Offset<Double> EXACT = within(1e-9);

  /** exp(-(30/141)^.62) is .681752; the table prints it cut to .6817 instead of rounded. */
  @Test
  void v20WeibullEpisodeReproducesThePrintedDigits() {
    assertThat(new Episode(.62, 141, 0).survival(30))
        .isCloseTo(.681752, within(5e-7))
        .isCloseTo(Math.exp(-Math.pow(30 / 141.0, .62)), EXACT);
    assertThat(new Episode(.62, 141, .25).survival(30)).isCloseTo(.51, within(5e-3));
    assertThat(new Episode(.62, 141, .25).survival(0)).isEqualTo(1);
  }

  @Test
  void dailyEndsMultiplyToTheSurvivalWhateverTheTick() {
    Episode episode = new Episode(.62, 141, .25);
    double left = 1;
    for (int day = 0; day < 30; day++) {
      left *= 1 - episode.endsBetween(day, day + 1, 0);
    }
    assertThat(left).isCloseTo(episode.survival(30), EXACT);
    assertThat(1 - episode.endsBetween(0, 30, 0)).isCloseTo(left, EXACT);
  }

  @Test
  void whatHastensTheEndMultipliesTheHazard() {
    Episode episode = new Episode(.94, 986, 0);
    double plain = -Math.log1p(-episode.endsBetween(10, 40, 0));
    double hastened = -Math.log1p(-episode.endsBetween(10, 40, Math.log(2)));
    assertThat(hastened).isCloseTo(2 * plain, EXACT);
    assertThatThrownBy(() -> episode.endsBetween(10, 5, 0)).hasMessageContaining("hazard");
  }

  @Test
  void v29ForceIsPresentAfterItsLag() {
    DeploymentCurve curve = new DeploymentCurve(3000, .9, 20, 40);
    assertThat(curve.present(20)).isZero();
    assertThat(curve.present(5)).isZero();
    assertThat(curve.present(60)).isCloseTo(2700 * (1 - Math.exp(-1)), EXACT);
    assertThat(curve.present(1e6)).isCloseTo(2700, EXACT);
    double presentByMonth = Gamma.cdf(2.5, 30, 30);
    assertThat(presentByMonth).isCloseTo(.5841, within(5e-5));
  }

  @Test
  void corridorLimitsArrivals() {
    DeploymentCurve curve = new DeploymentCurve(3000, 1, 0, 1);
    assertThat(curve.arrivals(0, 10, 150)).isEqualTo(150);
    assertThat(curve.arrivals(2999.9, 10, 150)).isBetween(0.0, 0.1);
    assertThat(curve.arrivals(4000, 10, 150)).isZero();
  }

  @Test
  void forceWithoutSupplyLosesReadinessAfterItsGrace() {
    assertThat(DeploymentCurve.readiness(30, 30, .02)).isEqualTo(1);
    assertThat(DeploymentCurve.readiness(40, 30, .02)).isCloseTo(Math.pow(.98, 10), EXACT);
  }

  @Test
  void fightCostsMoreAgainstAStrongerEnemy() {
    FightingCost cost = new FightingCost(.45, .2, 1.2);
    assertThat(cost.of(1000, 0, 1)).isCloseTo(.45 * .2, EXACT);
    assertThat(cost.of(1200, 1000, 1)).isCloseTo(.45 * (.2 + .8 * .5), EXACT);
    assertThat(cost.of(1200, 1000, .25)).isCloseTo(.45 * .6 * .25, EXACT);
    assertThat(cost.of(0, 0, 1)).isCloseTo(.45 * .2, EXACT);
    assertThat(FightingCost.onFronts(.4, 3, .3)).isCloseTo(.64, EXACT);
    assertThat(FightingCost.sharePerFront(2, .9)).isCloseTo(Math.pow(2, -.9), EXACT);
    assertThatThrownBy(() -> FightingCost.onFronts(.4, 0, .3)).hasMessageContaining("fronts");
  }
}
