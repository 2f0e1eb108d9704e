package org.casus.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionsTest {

  private static final Offset<Double> EXACT = within(1e-12);

  @ParameterizedTest
  @CsvSource({
    "-8, 6.2209605742717841e-16", "-3, 0.0013498980316300945", "-1.5, 0.066807201268858066",
    "-0.5, 0.3085375387259869", "0.3, 0.61791142218895263", "1, 0.84134474606854295",
    "2.5, 0.99379033467422386", "5.7, 0.9999999940096286"
  })
  void normalDistributionFunctionMatchesThirtyDigitArithmetic(double z, double expected) {
    assertThat(Normal.cdf(z) / expected).isCloseTo(1, EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "1e-20, -9.2623400897981532", "1e-8, -5.6120012441747887", "0.001, -3.0902323061678135",
    "0.02425, -1.9729610513118848", "0.2, -0.84162123357291417", "0.7, 0.52440051270804066",
    "0.975, 1.9599639845400539", "0.999999, 4.7534243088170878"
  })
  void normalQuantileMatchesThirtyDigitArithmetic(double p, double expected) {
    assertThat(Normal.quantile(p)).isCloseTo(expected, EXACT);
  }

  @Test
  void normalFunctionsMeetTheirEnds() {
    assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Normal.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Normal.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Normal.density(0)).isCloseTo(1 / Math.sqrt(2 * Math.PI), EXACT);
  }

  @Test
  void v29GammaLagReproducesThePrintedDigits() {
    assertThat(Gamma.cdf(2.5, 30, 14)).isCloseTo(0.1986, within(5e-5));
    assertThat(Gamma.cdf(2.5, 30, 30)).isCloseTo(0.5841, within(5e-5));
    assertThat(Gamma.cdf(2.5, 30, 60)).isCloseTo(0.9248, within(5e-5));
  }

  @Test
  void gammaOfShapeOneIsExponential() {
    assertThat(Gamma.cdf(1, 30, 14)).isCloseTo(1 - Math.exp(-14 / 30.0), EXACT);
    assertThat(Gamma.cdf(1, 30, 300)).isCloseTo(1 - Math.exp(-10), EXACT);
    assertThat(Gamma.quantile(1, 30, 0.5)).isCloseTo(30 * Math.log(2), within(1e-10));
    assertThat(Math.exp(Gamma.logGamma(6))).isCloseTo(120, within(1e-9));
    assertThat(Gamma.logGamma(0.25)).isCloseTo(1.2880225246980774, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"0.1", "0.5", "1", "2.5", "30", "1000"})
  void gammaQuantileInvertsTheDistributionAndRises(double shape) {
    double last = 0;
    for (double p : new double[] {1e-6, 0.01, 0.2, 0.5, 0.9, 0.999, 1 - 1e-9}) {
      double x = Gamma.quantile(shape, 30, p);
      assertThat(x).isGreaterThan(last);
      assertThat(Gamma.cdf(shape, 30, x)).isCloseTo(p, EXACT);
      last = x;
    }
    assertThat(Gamma.quantile(shape, 30, 0)).isZero();
    assertThat(Gamma.quantile(shape, 30, 1)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void weibullFunctionsAgreeWithEachOther() {
    double day = Weibull.quantile(0.62, 141, 0.5);
    assertThat(Weibull.survival(0.62, 141, day)).isCloseTo(0.5, EXACT);
    double slope =
        (Weibull.cumulativeHazard(0.62, 141, 30.0001)
                - Weibull.cumulativeHazard(0.62, 141, 29.9999))
            / 0.0002;
    assertThat(Weibull.hazard(0.62, 141, 30)).isCloseTo(slope, within(1e-9));
    assertThat(Weibull.hazard(1, 50, 7)).isCloseTo(0.02, EXACT);
  }

  @Test
  void v21HazardGivesTheSameProbabilityWhateverTheTick() {
    double hazard = 0.03;
    double daily = 1 - Math.pow(1 - Hazard.probability(hazard, 1), 364);
    double weekly = 1 - Math.pow(1 - Hazard.probability(hazard, 7), 52);
    assertThat(daily).isCloseTo(1 - Math.exp(-hazard * 364), within(1e-9));
    assertThat(weekly).isCloseTo(daily, within(1e-9));
    assertThat(Hazard.rate(Hazard.probability(hazard, 7), 7)).isCloseTo(hazard, EXACT);
  }

  @Test
  void halfOfAnEffectIsLeftAfterItsHalfLife() {
    assertThat(Hazard.remaining(180, 180)).isCloseTo(0.5, EXACT);
    assertThat(Hazard.remaining(0, 180)).isEqualTo(1);
  }

  @Test
  void argumentsOutsideTheirRangesAreRefused() {
    assertThatThrownBy(() -> Hazard.probability(-0.1, 1))
        .hasMessage("hazard: -0.1 must be finite and at least 0");
    assertThatThrownBy(() -> Gamma.cdf(0, 1, 1)).hasMessageContaining("shape");
    assertThatThrownBy(() -> Normal.quantile(-0.1)).hasMessageContaining("p: -0.1");
    assertThatThrownBy(() -> Check.finite("x", Double.NaN)).hasMessageContaining("finite number");
    assertThatThrownBy(() -> Check.openProbability("p", 1)).hasMessageContaining("inside (0, 1)");
    assertThatThrownBy(() -> Check.sameLength("own", 2, 3)).hasMessageContaining("3 values");
  }
}
