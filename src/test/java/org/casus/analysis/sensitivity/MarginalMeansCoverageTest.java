package org.casus.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.casus.analysis.Coverage;
import org.casus.analysis.Estimate;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.LatinHypercube;
import org.casus.experiment.design.Sobol;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Each 95 % interval of a main effect covers the truth in 93 to 97 % of 1,000 studies. */
class MarginalMeansCoverageTest {

  /** The means over the second quarter of the first factor. */
  private static final double OF_SUM = 1.375;

  private static final double OF_PRODUCT = 0.8125;

  static final List<Arguments> STUDIES =
      List.of(
          study("sobol, one run", s -> sobol(3, s), 1, n(0.5, 0), u -> sum(u), OF_SUM),
          study("latin, one run", s -> latin(3, s), 1, n(0.5, 0), u -> sum(u), OF_SUM),
          study("sobol, chance apart", s -> sobol(3, s), 10, n(0.5, 0), u -> sum(u), OF_SUM),
          study("latin, chance apart", s -> latin(3, s), 10, n(0.5, 0), u -> sum(u), OF_SUM),
          study("sobol, chance shared", s -> sobol(3, s), 10, n(0.5, 0.3), u -> sum(u), OF_SUM),
          study("latin, chance shared", s -> latin(3, s), 10, n(0.5, 0.3), u -> sum(u), OF_SUM),
          study(
              "sobol, interaction", s -> sobol(2, s), 5, n(0.1, 0.03), u -> product(u), OF_PRODUCT),
          study(
              "latin, interaction",
              s -> latin(2, s),
              5,
              n(0.1, 0.03),
              u -> product(u),
              OF_PRODUCT));

  /** A study: its points, its replications, and the noise of a run and of a replication. */
  private record Study(
      String name,
      LongFunction<Design> design,
      int replications,
      double own,
      double shared,
      ToDoubleFunction<double[]> mean,
      double known) {

    @Override
    public String toString() {
      return name;
    }

    double[][] runs(Design points, SplitMix64 random) {
      double[] common = Coverage.normals(random, replications);
      double[][] runs = new double[(int) points.size()][replications];
      for (int k = 0; k < runs.length; k++) {
        double mean = this.mean.applyAsDouble(points.point(k));
        for (int r = 0; r < replications; r++) {
          runs[k][r] = mean + own * Coverage.normal(random) + shared * common[r];
        }
      }
      return runs;
    }
  }

  private static double sum(double[] u) {
    return u[0] + u[1] + u[2];
  }

  private static double product(double[] u) {
    return u[0] + u[1] / 2 + u[0] * u[1];
  }

  private static Arguments study(
      String name,
      LongFunction<Design> design,
      int replications,
      double[] noise,
      ToDoubleFunction<double[]> mean,
      double known) {
    return Arguments.of(new Study(name, design, replications, noise[0], noise[1], mean, known));
  }

  private static Design sobol(int factors, long seed) {
    return Sobol.scrambled(factors, 128, seed);
  }

  private static Design latin(int factors, long seed) {
    return new LatinHypercube(factors, 128, seed);
  }

  private static double[] n(double own, double shared) {
    return new double[] {own, shared};
  }

  @ParameterizedTest
  @FieldSource("STUDIES")
  void studentCoversTheMeanOfAPart(Study study) {
    double coverage =
        Coverage.of(
            study.known(),
            random -> {
              Design design = study.design().apply(random.next());
              double[][] points = points(design);
              return MarginalMeans.of(points, study.runs(design, random))
                  .mean(0, quarter(points), 0.95);
            });
    assertThat(coverage).as(study.name()).isBetween(0.93, 0.97);
  }

  private static double[][] points(Design design) {
    double[][] points = new double[(int) design.size()][];
    for (int k = 0; k < points.length; k++) {
      points[k] = design.point(k);
    }
    return points;
  }

  private static boolean[] quarter(double[][] points) {
    boolean[] at = new boolean[points.length];
    for (int k = 0; k < at.length; k++) {
      at[k] = points[k][0] >= 0.25 && points[k][0] < 0.5;
    }
    return at;
  }

  /** Half of the chance of a run is shared by all points, which is more than models share. */
  @ParameterizedTest
  @CsvSource({"0.05, 60", "0.3, 20"})
  void wilsonCoversTheShareOfAPart(double base, int replications) {
    double coverage =
        Coverage.of(
            base + 0.375 * 0.3,
            random -> {
              Design design = sobol(2, random.next());
              double[][] points = points(design);
              double[][] runs = new double[points.length][replications];
              double[] common = new double[replications];
              for (int r = 0; r < common.length; r++) {
                common[r] = random.uniform();
              }
              for (int k = 0; k < runs.length; k++) {
                for (int r = 0; r < common.length; r++) {
                  double own = random.uniform() < 0.5 ? random.uniform() : common[r];
                  runs[k][r] = own < base + 0.3 * points[k][0] ? 1 : 0;
                }
              }
              return MarginalMeans.of(points, runs).share(0, quarter(points), 0.95);
            });
    assertThat(coverage).isBetween(0.93, 0.97);
  }

  /** Chance moves every point of a replication, and more so where the factor is high. */
  @Test
  void studentCoversTheChangeAndKnowsItBetterThanTheMeans() {
    double[] wider = new double[1];
    double coverage =
        Coverage.of(
            0.5,
            random -> {
              double[][] points = points(sobol(2, random.next()));
              double[] common = Coverage.normals(random, 10);
              double[][] runs = new double[points.length][10];
              for (int k = 0; k < runs.length; k++) {
                for (int r = 0; r < common.length; r++) {
                  double shared = common[r] * (1 + 0.3 * points[k][0]);
                  runs[k][r] = points[k][0] + shared + 0.3 * Coverage.normal(random);
                }
              }
              MarginalMeans marginal = MarginalMeans.of(points, runs);
              boolean[] low = half(points, 0);
              boolean[] high = half(points, 0.5);
              Estimate change = marginal.change(0, low, high, 0.95);
              wider[0] += marginal.mean(0, high, 0.95).halfWidth() / change.halfWidth();
              return change;
            });
    assertThat(coverage).isBetween(0.93, 0.97);
    assertThat(wider[0] / Coverage.STUDIES).isGreaterThan(4);
  }

  private static boolean[] half(double[][] points, double from) {
    boolean[] at = new boolean[points.length];
    for (int k = 0; k < at.length; k++) {
      at[k] = points[k][0] >= from && points[k][0] < from + 0.5;
    }
    return at;
  }

  /** An interaction that no surface describes: even points err less than it leaves. */
  @Test
  void ofAnInteractionInWavesTheIntervalIsWiderThanItNeedBe() {
    double coverage =
        Coverage.of(
            0,
            random -> {
              double[][] points = points(sobol(2, random.next()));
              double[][] runs = new double[points.length][1];
              for (int k = 0; k < runs.length; k++) {
                double waves = StrictMath.sin(4 * Math.PI * points[k][0]);
                runs[k][0] = waves * StrictMath.sin(4 * Math.PI * points[k][1]);
              }
              return MarginalMeans.of(points, runs).mean(0, quarter(points), 0.95);
            });
    assertThat(coverage).isGreaterThan(0.97);
  }

  /** Without noise nothing is left beside an additive function: the mean is exact. */
  @Test
  void ofASumWithoutNoiseTheMeanIsExact() {
    double[][] points = points(latin(3, 5));
    double[][] runs = new double[points.length][1];
    double own = 0;
    boolean[] at = quarter(points);
    int count = 0;
    for (int k = 0; k < runs.length; k++) {
      runs[k][0] = sum(points[k]);
      own += at[k] ? points[k][0] : 0;
      count += at[k] ? 1 : 0;
    }
    Estimate mean = MarginalMeans.of(points, runs).mean(0, at, 0.95);
    assertThat(mean.value()).isCloseTo(own / count + 1, within(1e-9));
    assertThat(mean.halfWidth()).isLessThan(1e-9);
  }
}
