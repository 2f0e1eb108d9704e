package org.casus.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class BinomialTest {

  @Property(tries = 300)
  void smallNumbersAgreeWithTheExactDistribution(
      @ForAll @IntRange(max = 400) int trials,
      @ForAll @IntRange(min = 1, max = 999) int permille,
      @ForAll @IntRange(min = 1, max = 999) int draw) {
    double p = permille / 1000.0;
    double u = draw / 1000.0;
    BinomialDistribution exact = new BinomialDistribution(null, trials, p);

    int k = Binomial.quantile(trials, p, u);

    assertThat(exact.cumulativeProbability(k)).isGreaterThanOrEqualTo(u - 1e-9);
    assertThat(k == 0 ? 0 : exact.cumulativeProbability(k - 1)).isLessThanOrEqualTo(u + 1e-9);
  }

  @Property(tries = 100)
  void largeNumbersMissTheExactQuantileByAtMostOne(
      @ForAll @IntRange(min = 1000, max = 50000) int trials,
      @ForAll @DoubleRange(min = .15, max = .85) double p,
      @ForAll @IntRange(min = 1, max = 9999) int draw) {
    double u = draw / 10000.0;
    BinomialDistribution exact = new BinomialDistribution(null, trials, p);

    int k = Binomial.quantile(trials, p, u);

    assertThat(exact.cumulativeProbability(k + 1)).isGreaterThanOrEqualTo(u);
    assertThat(exact.cumulativeProbability(k - 2)).isLessThan(u);
  }

  @Property(tries = 300)
  void moreChanceOrALargerDrawNeverGivesFewer(
      @ForAll @IntRange(max = 100000) int trials,
      @ForAll @DoubleRange(max = .4) double p,
      @ForAll @DoubleRange(min = .01, max = .9) double u) {
    assertThat(Binomial.quantile(trials, p, u + .05))
        .isGreaterThanOrEqualTo(Binomial.quantile(trials, p, u))
        .isBetween(0, trials);
  }

  @Test
  void certaintiesAreCertain() {
    assertThat(Binomial.quantile(7, 0, .999)).isZero();
    assertThat(Binomial.quantile(7, 1, .001)).isEqualTo(7);
    assertThat(Binomial.quantile(0, .5, .5)).isZero();
  }

  @Property(tries = 300)
  void splittingLosesNobodyAndSendsNobodyWhereTheWeightIsZero(
      @ForAll @IntRange(max = 1_000_000) int count, @ForAll long seed) {
    double[] weights = {0, .5, 1e-9, 0, 3, .25, 0};

    int[] parts = new Splitting(new Draws(seed, 0), Purpose.REFUGE).of(count, weights, 1, 2, 3);

    assertThat(Arrays.stream(parts).sum()).isEqualTo(count);
    assertThat(new int[] {parts[0], parts[3], parts[6]}).containsOnly(0);
    assertThat(Arrays.stream(parts).min().orElse(0)).isNotNegative();
  }

  @Test
  void splittingFollowsTheWeights() {
    int[] parts =
        new Splitting(new Draws(3, 0), Purpose.REFUGE)
            .of(1_000_000, new double[] {1, 2, 1}, 1, 2, 3);

    assertThat(parts[1]).isCloseTo(500_000, within(2500));
    assertThat(parts[0]).isCloseTo(250_000, within(2200));
  }
}
