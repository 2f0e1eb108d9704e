package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

/** Design points that meet the same chance count as one draw. */
class ClustersTest {

  private static final int POINTS = 16;
  private static final int DRAWS = 30;

  /** The number of the draw of each of many values, the points of a draw side by side. */
  private static long[] draws() {
    return IntStream.range(0, POINTS * DRAWS).mapToLong(i -> i % DRAWS).toArray();
  }

  /** Values of points that share most of their chance; the mean over points is 0. */
  private static double[] values(SplitMix64 random) {
    double[] shared = Coverage.normals(random, DRAWS);
    return IntStream.range(0, POINTS * DRAWS)
        .mapToDouble(
            i -> {
              double point = (double) (i / DRAWS) / (POINTS - 1) - 0.5;
              return point + shared[i % DRAWS] + 0.3 * Coverage.normal(random);
            })
        .toArray();
  }

  private static boolean[] above(double[] values, double threshold) {
    boolean[] above = new boolean[values.length];
    for (int i = 0; i < above.length; i++) {
      above[i] = values[i] > threshold;
    }
    return above;
  }

  @Test
  void theMeanOfSharedDrawsIsCoveredAndWouldNotBeIfPointsCountedAsDraws() {
    double clustered = Coverage.of(0, random -> Clusters.of(draws()).mean(values(random), 0.95));
    double apart =
        Coverage.of(0, random -> Clusters.apart(POINTS * DRAWS).mean(values(random), 0.95));
    assertThat(clustered).isBetween(0.93, 0.97);
    assertThat(apart).isLessThan(0.5);
  }

  @Test
  void theShareOfSharedDrawsIsCoveredAndWouldNotBeIfPointsCountedAsDraws() {
    double truth = 0.5;
    double clustered =
        Coverage.of(truth, random -> Clusters.of(draws()).share(above(values(random), 0), 0.95));
    double apart =
        Coverage.of(
            truth, random -> Clusters.apart(POINTS * DRAWS).share(above(values(random), 0), 0.95));
    assertThat(clustered).isBetween(0.93, 0.97);
    assertThat(apart).isLessThan(0.5);
  }

  @Test
  void theMedianOfSharedDrawsIsCovered() {
    assertThat(Coverage.of(0, random -> Clusters.of(draws()).median(values(random), 0.95)))
        .isBetween(0.93, 0.97);
  }

  @Test
  void copiesOfOneDrawAddNothing() {
    double[] once = {3, 1, 4, 1, 5, 9, 2, 6};
    double[] thrice = IntStream.range(0, 24).mapToDouble(i -> once[i % 8]).toArray();
    long[] draws = IntStream.range(0, 24).mapToLong(i -> i % 8).toArray();
    Estimate plain = Mean.student(once, 0.95);
    Estimate clustered = Clusters.of(draws).mean(thrice, 0.95);
    assertThat(clustered.low()).isCloseTo(plain.low(), within(1e-12));
    assertThat(clustered.high()).isCloseTo(plain.high(), within(1e-12));
    assertThat(clustered.n()).isEqualTo(24);
  }

  @Test
  void aCopiedShareIsWilsonAtTheNumberOfDrawsLessWhatTheirVarianceCosts() {
    boolean[] once = new boolean[20];
    Arrays.fill(once, 0, 6, true);
    boolean[] copied = new boolean[2_000];
    long[] draws = new long[copied.length];
    for (int i = 0; i < copied.length; i++) {
      copied[i] = once[i % 20];
      draws[i] = i % 20;
    }
    double effective = 19 * Math.pow(1.959964 / 2.093024, 2);
    Estimate expected = Proportion.wilson(0.3, effective, 0.95);
    Estimate clustered = Clusters.of(draws).share(copied, 0.95);
    assertThat(clustered.low()).isCloseTo(expected.low(), within(1e-6));
    assertThat(clustered.high()).isCloseTo(expected.high(), within(1e-6));
  }

  @Test
  void neverAndAlwaysHaveTheBoundOfTheDraws() {
    long[] draws = {0, 1, 2, 0, 1, 2};
    Estimate never = Clusters.of(draws).share(new boolean[6], 0.95);
    boolean[] yes = {true, true, true, true, true, true};
    assertThat(never.high()).isCloseTo(1 - Math.pow(0.05, 1 / 3.0), within(1e-12));
    assertThat(Clusters.of(draws).share(yes, 0.95).low())
        .isCloseTo(Math.pow(0.05, 1 / 3.0), within(1e-12));
  }

  @Test
  void valuesApartHaveTheUsualIntervals() {
    boolean[] happened = {true, false, false, true, false};
    double[] values = {1, 2, 4, 8, 16, 32};
    Clusters six = Clusters.of(new long[] {9, 8, 7, 6, 5, 4});
    assertThat(six.mean(values, 0.9)).isEqualTo(Mean.student(values, 0.9));
    assertThat(six.median(values, 0.9)).isEqualTo(Quantiles.estimate(values, 0.5, 0.9));
    assertThat(Clusters.apart(5).share(happened, 0.9))
        .isEqualTo(Proportion.of(happened).estimate(0.9));
  }

  @Test
  void oneDrawSaysNothingAboutOthers() {
    Estimate mean = Clusters.of(new long[] {5, 5, 5}).mean(new double[] {1, 2, 3}, 0.95);
    assertThat(mean.bounded()).isFalse();
    assertThat(Clusters.of(new long[] {5, 5}).median(new double[] {1, 2}, 0.95).bounded())
        .isFalse();
  }

  @Test
  void clustersOfAPartKeepTheirDraws() {
    Clusters part = Clusters.of(new long[] {1, 2, 1, 2, 3}).where(i -> i < 4);
    assertThat(part.count()).isEqualTo(2);
    assertThatThrownBy(() -> part.mean(new double[] {1, 2, 3}, 0.95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a sample of 4 values");
  }
}
