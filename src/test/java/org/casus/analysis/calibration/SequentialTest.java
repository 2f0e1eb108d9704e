package org.casus.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.casus.analysis.Coverage;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

/** Posteriors that are known in closed form. */
class SequentialTest {

  private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

  private static Sequential sequential(
      int dimensions, int particles, int rounds, double quantile, long most, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    List<List<Double>> prior = new ArrayList<>();
    for (int i = 0; i < particles; i++) {
      List<Double> draw = new ArrayList<>();
      for (int d = 0; d < dimensions; d++) {
        draw.add(random.uniform());
      }
      prior.add(draw);
    }
    return new Sequential(prior, rounds, quantile, most, seed);
  }

  private static Function<List<List<Double>>, List<double[]>> each(
      Function<List<Double>, double[]> simulator) {
    return draws -> draws.stream().map(simulator).toList();
  }

  private static double mean(Posterior posterior, Function<Double, Double> value) {
    double sum = 0;
    for (int i = 0; i < posterior.size(); i++) {
      sum += posterior.weights()[i] * value.apply(posterior.draws()[i][0]);
    }
    return sum;
  }

  private static double deviation(Posterior posterior, Function<Double, Double> value) {
    double mean = mean(posterior, value);
    double squares = mean(posterior, x -> Math.pow(value.apply(x) - mean, 2));
    return Math.sqrt(squares);
  }

  private static double theta(double coordinate) {
    return STANDARD.inverseCumulativeProbability(Math.max(1e-12, coordinate));
  }

  /** A mean of ten observations of deviation 1 around theta, whose prior is standard normal. */
  private static Function<List<Double>, double[]> tenObservations(SplitMix64 random) {
    return draw -> new double[] {theta(draw.get(0)) + Math.sqrt(0.1) * Coverage.normal(random)};
  }

  @Test
  void theConjugatePosteriorOfANormalMeanIsRecovered() {
    Sequential method = sequential(1, 2000, 8, 0.5, 1_000_000, 1);
    Sequential.Found found =
        method.run(each(tenObservations(new SplitMix64(2))), new double[] {1.5});
    Posterior posterior = found.posterior();
    assertThat(found.rounds()).hasSize(8);
    assertThat(posterior.radius()).isLessThan(0.06);
    double exact = Math.sqrt(1 / 11.0);
    double error = exact / Math.sqrt(posterior.effective());
    assertThat(mean(posterior, SequentialTest::theta)).isCloseTo(1.5 * 10 / 11, within(4 * error));
    assertThat(deviation(posterior, SequentialTest::theta))
        .isCloseTo(exact, within(4 * error / Math.sqrt(2)));
  }

  @Test
  void theConjugatePosteriorOfAShareIsRecoveredAtToleranceZero() {
    SplitMix64 random = new SplitMix64(3);
    Function<List<Double>, double[]> twentyTrials =
        draw -> {
          int events = 0;
          for (int i = 0; i < 20; i++) {
            events += random.uniform() < draw.get(0) ? 1 : 0;
          }
          return new double[] {events};
        };
    Sequential.Found found =
        sequential(1, 2000, 20, 0.5, 1_000_000, 1).run(each(twentyTrials), new double[] {7});
    Posterior posterior = found.posterior();
    assertThat(posterior.radius()).isZero();
    double exact = Math.sqrt(8.0 * 14 / (22 * 22 * 23));
    double error = exact / Math.sqrt(posterior.effective());
    assertThat(mean(posterior, x -> x)).isCloseTo(8.0 / 22, within(4 * error));
    assertThat(deviation(posterior, x -> x)).isCloseTo(exact, within(4 * error / Math.sqrt(2)));
    assertThat(posterior.quantile(0, 0.025)).isCloseTo(0.1811, within(0.02));
    assertThat(posterior.quantile(0, 0.975)).isCloseTo(0.5696, within(0.02));
  }

  @Test
  void itTakesFewerRunsThanRejectionForTheSameTolerance() {
    Function<List<Double>, double[]> sharp = sharp(new SplitMix64(5));
    Sequential.Found found =
        sequential(2, 200, 8, 0.5, 1_000_000, 1).run(each(sharp), new double[] {0.3, 0.6});
    double tolerance = found.posterior().radius();
    Function<List<Double>, double[]> again = sharp(new SplitMix64(6));
    SplitMix64 random = new SplitMix64(7);
    List<double[]> first = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      first.add(again.apply(List.of(random.uniform(), random.uniform())));
    }
    Distance distance = Distance.of(first, new double[] {0.3, 0.6});
    int accepted = 0;
    int runs = 0;
    while (accepted < 200) {
      double[] summary = again.apply(List.of(random.uniform(), random.uniform()));
      accepted += distance.of(summary) <= tolerance ? 1 : 0;
      runs++;
    }
    assertThat(found.rounds()).hasSize(8);
    assertThat(found.runs()).isLessThan(runs / 3);
  }

  private static Function<List<Double>, double[]> sharp(SplitMix64 random) {
    return draw ->
        new double[] {
          draw.get(0) + 0.02 * Coverage.normal(random), draw.get(1) + 0.02 * Coverage.normal(random)
        };
  }

  @Test
  void tolerancesFallAndEqualSeedsGiveEqualDraws() {
    Sequential method = sequential(2, 100, 5, 0.4, 100_000, 4);
    Sequential.Found one = method.run(each(sharp(new SplitMix64(5))), new double[] {0.3, 0.6});
    Sequential.Found same = method.run(each(sharp(new SplitMix64(5))), new double[] {0.3, 0.6});
    assertThat(one.posterior().draws()).isDeepEqualTo(same.posterior().draws());
    for (int i = 1; i < one.rounds().size(); i++) {
      assertThat(one.rounds().get(i).tolerance()).isLessThan(one.rounds().get(i - 1).tolerance());
    }
  }

  @Test
  void anIncompleteRoundIsDroppedAndCounted() {
    Sequential.Found found =
        sequential(2, 100, 50, 0.5, 1_150, 4)
            .run(each(sharp(new SplitMix64(5))), new double[] {0.3, 0.6});
    assertThat(found.runs()).isEqualTo(1_150);
    assertThat(found.rounds().stream().mapToLong(Sequential.Round::runs).sum()).isLessThan(1_150);
    assertThat(found.posterior().size()).isEqualTo(100);
  }

  @Test
  void drawsThatWereNotObservedAreRejectedAndNoneAtAllIsRefused() {
    Sequential.Found found =
        sequential(1, 100, 3, 0.5, 10_000, 4)
            .run(
                each(draw -> new double[] {draw.get(0) < 0.5 ? Double.NaN : draw.get(0)}),
                new double[] {0.5});
    assertThat(found.posterior().quantile(0, 0.01)).isGreaterThanOrEqualTo(0.5);
    assertThatThrownBy(
            () ->
                sequential(1, 100, 3, 0.5, 10_000, 4)
                    .run(each(draw -> new double[] {Double.NaN}), new double[] {0.5}))
        .hasMessageContaining("draws: 0");
  }
}
