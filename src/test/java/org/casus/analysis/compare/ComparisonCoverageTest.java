package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.analysis.Coverage;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

/** Each 95 % interval of a difference covers the truth in 93 to 97 % of 1,000 studies. */
class ComparisonCoverageTest {

  private static void assertNominal(double coverage) {
    assertThat(coverage).isBetween(0.93, 0.97);
  }

  /** Baseline and alternative that share most of their noise; the true difference is 0.5. */
  private static double[][] pair(SplitMix64 random, int n, boolean skewed) {
    double[][] pair = new double[2][n];
    for (int i = 0; i < n; i++) {
      double shared = Coverage.normal(random);
      double own = skewed ? Coverage.exponential(random) - 1 : Coverage.normal(random) / 2;
      pair[0][i] = shared;
      pair[1][i] = shared + own + 0.5;
    }
    return pair;
  }

  @Test
  void pairedStudentCovers() {
    assertNominal(
        Coverage.of(
            0.5,
            random -> {
              double[][] pair = pair(random, 12, false);
              return PairedComparison.student(pair[0], pair[1], 0.95).difference();
            }));
  }

  @Test
  void pairedBcaCoversASkewedDifference() {
    assertNominal(
        Coverage.of(
            0.5,
            random -> {
              double[][] pair = pair(random, 120, true);
              return PairedComparison.bca(pair[0], pair[1], 0.95, 999, 3).difference();
            }));
  }

  @Test
  void welchCoversWithUnequalVariances() {
    assertNominal(
        Coverage.of(
            0,
            random -> {
              double[] wide = Coverage.normals(random, 10);
              for (int i = 0; i < wide.length; i++) {
                wide[i] *= 4;
              }
              return Welch.of(wide, Coverage.normals(random, 25), 0.95).difference();
            }));
  }

  @Test
  void scoreIntervalCoversARareDifferenceOfPairs() {
    assertNominal(Coverage.of(0.04, random -> shares(random, 150, 0.02, 0.06).difference(0.95)));
  }

  @Test
  void scoreIntervalCoversALargeDifferenceInASmallStudy() {
    assertNominal(Coverage.of(0.3, random -> shares(random, 40, 0.1, 0.4).difference(0.95)));
  }

  private static PairedProportions shares(SplitMix64 random, int n, double lost, double gained) {
    long[] counts = new long[3];
    for (int i = 0; i < n; i++) {
      double u = random.uniform();
      counts[u < lost ? 0 : u < lost + gained ? 1 : 2]++;
    }
    return new PairedProportions(counts[2], counts[0], counts[1], 0);
  }
}
