package org.casus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The statistics of the facts, against samples whose values are known. */
class StatisticsTest {

  @Test
  void exponentOfADiscretePowerLawIsFoundAgain() {
    SplittableRandom random = new SplittableRandom(1);
    int[] counts = new int[100_001];
    for (int i = 0; i < 20_000; i++) {
      double x = 4.5 * Math.pow(1 - random.nextDouble(), -1 / 1.4) + .5;
      counts[(int) Math.min(x, 100_000)]++;
    }
    assertThat(AttackWeeks.exponent(counts, 5)).isCloseTo(2.4, within(.05));
  }

  @Test
  void exponentOfWholeEpisodesIsFoundAgain() {
    SplittableRandom random = new SplittableRandom(2);
    List<War> episodes =
        IntStream.range(0, 20_000)
            .mapToObj(i -> new War(25 * Math.pow(1 - random.nextDouble(), -1 / .6), 2))
            .toList();
    assertThat(War.exponent(episodes)).isCloseTo(1.6, within(.02));
  }

  @Test
  void slopeAndLastingElasticity() {
    assertThat(
            Elasticity.slope(
                List.of(new double[] {0, 1}, new double[] {1, 1.4}, new double[] {2, 1.8})))
        .isCloseTo(.4, within(1e-12));
    Elasticity usual = new Elasticity(List.of(), Math.log(100), Math.log(8000));
    Elasticity more = new Elasticity(List.of(), Math.log(200), Math.log(16_000));
    assertThat(Elasticity.lasting(usual, more)).isCloseTo(1, within(1e-12));
  }
}
