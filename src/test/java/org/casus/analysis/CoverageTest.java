package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of 95 % interval covers the truth in 93 to 97 % of 1,000 synthetic studies. */
class CoverageTest {

  private static void assertNominal(double coverage) {
    assertThat(coverage).isBetween(0.93, 0.97);
  }

  @Test
  void wilsonCoversTheProbabilityAtItsNominalRate() {
    assertNominal(
        Coverage.of(0.3, random -> Proportion.of(Coverage.coins(random, 200, 0.3)).wilson(0.95)));
  }

  @Test
  void wilsonCoversASmallProbabilityAtItsNominalRate() {
    assertNominal(
        Coverage.of(0.03, random -> Proportion.of(Coverage.coins(random, 400, 0.03)).wilson(0.95)));
  }

  @Test
  void clopperPearsonCoversAtItsNominalRateInALargeStudy() {
    assertNominal(
        Coverage.of(
            0.4, random -> Proportion.of(Coverage.coins(random, 2_000, 0.4)).clopperPearson(0.95)));
  }

  @Test
  void studentCoversTheMeanOfAFewNormalReplications() {
    assertNominal(Coverage.of(0, random -> Mean.student(Coverage.normals(random, 8), 0.95)));
  }

  @Test
  void bcaCoversTheMeanOfASkewedResponse() {
    assertNominal(
        Coverage.of(1, random -> Bca.mean(Coverage.exponentials(random, 100), 0.95, 999, 7)));
  }

  @Test
  void bcaCoversFromTheFewestReplicationsForWhichItIsGiven() {
    assertNominal(
        Coverage.of(1, random -> Bca.mean(Coverage.exponentials(random, 30), 0.95, 999, 7)));
  }

  /** Which is why no interval of fewer than 30 replications is made so. */
  @Test
  void bcaCoversTooSeldomInASmallStudy() {
    double skewed =
        Coverage.of(1, random -> Bca.mean(Coverage.exponentials(random, 10), 0.95, 999, 7));
    double even = Coverage.of(0, random -> Bca.mean(Coverage.normals(random, 10), 0.95, 999, 7));
    assertThat(skewed).isBetween(0.88, 0.92);
    assertThat(even).isBetween(0.89, 0.93);
  }

  @Test
  void studentNeedsSomeReplicationsOfASkewedResponse() {
    double few = Coverage.of(1, random -> Mean.student(Coverage.exponentials(random, 10), 0.95));
    assertThat(few).isBetween(0.89, 0.93);
    assertNominal(Coverage.of(1, random -> Mean.student(Coverage.exponentials(random, 30), 0.95)));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 10, 20})
  void takingTheSkewnessOutCoversTheMeanOfAFewReplications(int n) {
    assertNominal(Coverage.of(1, random -> SkewedMean.of(Coverage.exponentials(random, n), 0.95)));
    assertNominal(Coverage.of(0, random -> SkewedMean.of(Coverage.normals(random, n), 0.95)));
  }

  @Test
  void percentileBootstrapCoversTheMeanOfManyReplications() {
    assertNominal(
        Coverage.of(
            0,
            random -> {
              double[] values = Coverage.normals(random, 100);
              Statistic mean = chosen -> mean(values, chosen);
              double[] resampled = Bootstrap.distribution(100, mean, 999, 7);
              return Bootstrap.percentile(Moments.of(values).mean(), resampled, 100, 0.95);
            }));
  }

  @Test
  void orderStatisticsCoverAQuantileOfASkewedResponse() {
    double truth = -StrictMath.log(0.25);
    assertNominal(
        Coverage.of(
            truth, random -> Quantiles.estimate(Coverage.exponentials(random, 300), 0.75, 0.95)));
  }

  @Test
  void survivalBandCoversTheShareUnderCensoring() {
    double truth = StrictMath.exp(-0.5);
    assertNominal(Coverage.of(truth, random -> censored(random, 150).at(0.5)));
  }

  @Test
  void survivalMedianCoversUnderCensoring() {
    double truth = StrictMath.log(2);
    assertNominal(Coverage.of(truth, random -> censored(random, 150).median()));
  }

  private static Survival censored(SplitMix64 random, int n) {
    double[] times = new double[n];
    boolean[] happened = new boolean[n];
    for (int i = 0; i < n; i++) {
      double event = Coverage.exponential(random);
      double end = 2 * Coverage.exponential(random);
      times[i] = Math.min(event, end);
      happened[i] = event <= end;
    }
    return Survival.of(times, happened, 0.95);
  }

  private static double mean(double[] values, int[] chosen) {
    double sum = 0;
    for (int i : chosen) {
      sum += values[i];
    }
    return sum / chosen.length;
  }
}
