package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.analysis.compare.PairedComparison;
import org.casus.analysis.compare.PairedProportions;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

/** Intervals of a simulated battle cover its exactly known answers at their nominal rate. */
class LanchesterTest {

  private static void assertNominal(double coverage) {
    assertThat(coverage).isBetween(0.93, 0.97);
  }

  private static double[] survivors(Lanchester battle, SplitMix64 random, int n) {
    double[] survivors = new double[n];
    for (int i = 0; i < n; i++) {
      survivors[i] = Math.max(0, battle.fight(random));
    }
    return survivors;
  }

  @Test
  void exactAnswersAreTheReferenceValues() {
    assertExact(new Lanchester(10, 8, 1, 1), .79135845, 5.216568, 3.319195);
    assertExact(new Lanchester(50, 40, 1, 1), .96608103, 28.338468, 9.230983);
    assertExact(new Lanchester(50, 45, 1, 1), .81259164, 19.324128, 11.944702);
    assertExact(new Lanchester(50, 50, 1, 1), .5, 9.754687, 11.306665);
    assertExact(new Lanchester(100, 80, 1, 1), .99512593, 58.411516, 12.321732);
    Lanchester.Exact uneven = new Lanchester(30, 30, 1, 1.2).exact();
    assertThat(uneven.winsA()).isCloseTo(.26936273, within(5e-9));
    assertThat(uneven.meanB()).isCloseTo(10.898731, within(5e-7));
  }

  private static void assertExact(Lanchester battle, double wins, double mean, double deviation) {
    Lanchester.Exact exact = battle.exact();
    assertThat(exact.winsA()).isCloseTo(wins, within(5e-9));
    assertThat(exact.meanA()).isCloseTo(mean, within(5e-7));
    assertThat(exact.deviationA()).isCloseTo(deviation, within(5e-7));
  }

  @Test
  void wilsonCoversTheChanceToWin() {
    var battle = new Lanchester(10, 8, 1, 1);
    double truth = battle.exact().winsA();
    assertNominal(
        Coverage.of(
            truth,
            random -> {
              boolean[] won = new boolean[200];
              for (int i = 0; i < won.length; i++) {
                won[i] = battle.fight(random) > 0;
              }
              return Proportion.of(won).estimate(0.95);
            }));
  }

  @Test
  void studentCoversTheMeanOfTheSurvivors() {
    var battle = new Lanchester(50, 45, 1, 1);
    double truth = battle.exact().meanA();
    assertNominal(Coverage.of(truth, random -> Mean.student(survivors(battle, random, 60), 0.95)));
  }

  @Test
  void bcaCoversTheMeanOfTheSurvivors() {
    var battle = new Lanchester(10, 8, 1, 1);
    double truth = battle.exact().meanA();
    assertNominal(
        Coverage.of(truth, random -> Bca.mean(survivors(battle, random, 80), 0.95, 999, 5)));
  }

  @Test
  void pairedIntervalCoversTheDifferenceOnCommonRandomNumbers() {
    var weak = new Lanchester(10, 8, 1, 1);
    var strong = new Lanchester(12, 8, 1, 1);
    double truth = strong.exact().meanA() - weak.exact().meanA();
    assertNominal(
        Coverage.of(truth, random -> comparison(weak, strong, random.next(), 60).difference()));
  }

  @Test
  void commonRandomNumbersSaveReplications() {
    var weak = new Lanchester(10, 8, 1, 1);
    var strong = new Lanchester(12, 8, 1, 1);
    PairedComparison comparison = comparison(weak, strong, 9, 2_000);
    assertThat(comparison.correlation()).isGreaterThan(0.5);
    assertThat(comparison.saved()).isGreaterThan(2_000);
  }

  private static PairedComparison comparison(Lanchester weak, Lanchester strong, long seed, int n) {
    double[] baseline = new double[n];
    double[] alternative = new double[n];
    for (int i = 0; i < n; i++) {
      long key = SplitMix64.hash(seed, i);
      baseline[i] = Math.max(0, weak.fight(new SplitMix64(key)));
      alternative[i] = Math.max(0, strong.fight(new SplitMix64(key)));
    }
    return PairedComparison.student(baseline, alternative, 0.95);
  }

  @Test
  void scoreIntervalCoversThePairedDifferenceOfTheChanceToWin() {
    var weak = new Lanchester(10, 8, 1, 1);
    var strong = new Lanchester(12, 8, 1, 1);
    double truth = strong.exact().winsA() - weak.exact().winsA();
    assertNominal(
        Coverage.of(
            truth,
            random -> {
              boolean[] baseline = new boolean[120];
              boolean[] alternative = new boolean[120];
              for (int i = 0; i < baseline.length; i++) {
                long key = random.next();
                baseline[i] = weak.fight(new SplitMix64(key)) > 0;
                alternative[i] = strong.fight(new SplitMix64(key)) > 0;
              }
              return PairedProportions.of(baseline, alternative).difference(0.95);
            }));
  }
}
