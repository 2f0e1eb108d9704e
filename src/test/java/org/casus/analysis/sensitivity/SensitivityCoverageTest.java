package org.casus.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.casus.analysis.Coverage;
import org.casus.analysis.Estimate;
import org.casus.analysis.Moments;
import org.casus.experiment.design.MorrisTrajectories;
import org.casus.experiment.design.Saltelli;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each 95 % interval of a sensitivity covers the truth in 93 to 97 % of 1,000 studies. */
class SensitivityCoverageTest {

  private static final SobolIndices.Intervals FEW = new SobolIndices.Intervals(0.95, 199, 5);

  private static final int SCRAMBLINGS = 8;

  /** Of x + y / 2 + x y over the unit square. */
  private static final double VARIANCE = 40 / 144.0;

  private static void assertNominal(double coverage) {
    assertThat(coverage).isBetween(0.93, 0.97);
  }

  @Test
  void studentCoversTheMeanEffectsOfMorris() {
    assertNominal(Coverage.of(4, random -> effect(random, 10).mu()));
    assertNominal(Coverage.of(4, random -> effect(random, 10).muStar()));
  }

  @Test
  void bcaCoversTheSpreadOfEffectsFromTheFewestBlocksOn() {
    double sigma = 2 * Math.sqrt(5.0 / 36);
    assertNominal(
        Coverage.of(sigma, random -> effect(random, ElementaryEffects.Effect.FEWEST).spread(0.95)));
  }

  /** The effect of the first factor is 3 + 2 u, where u is one of 0, 1/3, 2/3 and 1. */
  private static ElementaryEffects.Effect effect(SplitMix64 random, int blocks) {
    var design = new MorrisTrajectories(2, blocks, 4, random.next());
    double[] y = KnownFunctions.responses(design, u -> 3 * u[0] + 2 * u[0] * u[1]);
    return ElementaryEffects.of(design, y, 0.95).factors().get(0);
  }

  @Test
  void bootstrapCoversIndicesWhenNoiseIsTakenOut() {
    int first = 0;
    int total = 0;
    for (int study = 0; study < Coverage.STUDIES; study++) {
      SobolIndices indices = noisy(new SplitMix64(SplitMix64.hash(8, study)));
      first += indices.factors().get(0).first().covers(0.675) ? 1 : 0;
      total += indices.factors().get(1).total().covers(0.325) ? 1 : 0;
    }
    assertThat(first).isBetween(930, 970);
    assertThat(total).isBetween(930, 970);
  }

  /** Random blocks of two factors, three replications a point with noise of their own. */
  private static SobolIndices noisy(SplitMix64 random) {
    double[][] runs = new double[4 * 200][3];
    for (int start = 0; start < runs.length; start += 4) {
      double[] a = {random.uniform(), random.uniform()};
      double[] b = {random.uniform(), random.uniform()};
      double[][] points = {a, b, {b[0], a[1]}, {a[0], b[1]}};
      for (int i = 0; i < 4; i++) {
        for (int r = 0; r < 3; r++) {
          runs[start + i][r] = response(points[i]) + 0.5 * Coverage.normal(random);
        }
      }
    }
    return SobolIndices.ofReplications(2, runs, FEW);
  }

  private static double response(double[] u) {
    return u[0] + 0.5 * u[1] + u[0] * u[1];
  }

  /** As an experiment file places them: 64 blocks are 8 on each of 8 scramblings. */
  @ParameterizedTest
  @ValueSource(ints = {64, 256})
  void leavingOutEachScramblingCoversIndices(int blocks) {
    double[] known = {0.675, 0.300, 0.700, 0.325};
    assertCovered(new Case(2, SensitivityCoverageTest::response, known), blocks);
  }

  @Test
  void leavingOutEachScramblingCoversIndicesOfACurvedFunction() {
    double[] known = {0.313905, 0.442411, 0, 0.557589, 0.442411, 0.243684};
    assertCovered(new Case(3, KnownFunctions.ishigami(7, 0.1), known), 512);
  }

  private record Case(int factors, ToDoubleFunction<double[]> function, double[] known) {}

  private static void assertCovered(Case one, int blocks) {
    int d = one.factors();
    int[] covered = new int[2 * d];
    for (int seed = 0; seed < Coverage.STUDIES; seed++) {
      double[] y =
          KnownFunctions.responses(new Saltelli(d, blocks, seed, SCRAMBLINGS), one.function());
      SobolIndices indices = SobolIndices.of(d, y, FEW.over(SCRAMBLINGS));
      for (int i = 0; i < d; i++) {
        covered[i] += indices.factors().get(i).first().covers(one.known()[i]) ? 1 : 0;
        covered[d + i] += indices.factors().get(i).total().covers(one.known()[d + i]) ? 1 : 0;
      }
    }
    assertThat(Arrays.stream(covered).boxed())
        .as("%s", Arrays.toString(covered))
        .allMatch(count -> count >= 930 && count <= 970);
  }

  @Test
  void leavingOutEachScramblingCoversTheShareOfTheSeed() {
    assertNominal(
        Coverage.of(
            0.25 / (0.25 + VARIANCE),
            random -> {
              Saltelli design = new Saltelli(2, 128, random.next(), SCRAMBLINGS);
              List<Moments> points = new ArrayList<>();
              for (int k = 0; k < design.size(); k++) {
                if (k % 4 < 2) {
                  points.add(noisy(random, response(design.point(k)), 4));
                }
              }
              return SeedShare.of(points, FEW.over(SCRAMBLINGS)).share();
            }));
  }

  private static Moments noisy(SplitMix64 random, double mean, int replications) {
    Moments moments = Moments.NONE;
    for (int r = 0; r < replications; r++) {
      moments = moments.with(mean + 0.5 * Coverage.normal(random));
    }
    return moments;
  }

  /** A scrambled sequence errs less than random blocks, which is what is resampled. */
  @Test
  void onOneScrambledSequenceIntervalsOfIndicesAreWideAndHoldTheTruthAlmostAlways() {
    Moments errors = Moments.NONE;
    Moments widths = Moments.NONE;
    int covered = 0;
    for (int seed = 0; seed < Coverage.STUDIES; seed++) {
      double[] y =
          KnownFunctions.responses(new Saltelli(2, 64, seed), SensitivityCoverageTest::response);
      Estimate first = SobolIndices.of(2, y, FEW).factors().get(0).first();
      covered += first.covers(0.675) ? 1 : 0;
      errors = errors.with(first.value() - 0.675);
      widths = widths.with(first.halfWidth());
    }
    assertThat(covered).isGreaterThan(990);
    assertThat(widths.mean()).as("beside %s", errors).isGreaterThan(4 * 1.96 * errors.deviation());
  }
}
