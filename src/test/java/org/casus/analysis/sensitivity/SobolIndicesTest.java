package org.casus.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.casus.analysis.Coverage;
import org.casus.experiment.design.Saltelli;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {

  private static final SobolIndices.Intervals FEW = new SobolIndices.Intervals(0.95, 1, 1);

  private static double[] indices(
      ToDoubleFunction<double[]> function, int dimensions, int blocks, long seed) {
    double[] y = KnownFunctions.responses(new Saltelli(dimensions, blocks, seed), function);
    SobolIndices estimated = SobolIndices.of(dimensions, y, FEW);
    double[] indices = new double[2 * dimensions];
    for (int i = 0; i < dimensions; i++) {
      indices[i] = estimated.factors().get(i).first().value();
      indices[dimensions + i] = estimated.factors().get(i).total().value();
    }
    return indices;
  }

  private static void assertIndices(
      ToDoubleFunction<double[]> function, int blocks, double tolerance, double... known) {
    double[] estimated = indices(function, known.length / 2, blocks, 1);
    assertThat(estimated).containsExactly(known, within(tolerance));
  }

  @Test
  void ishigamiIndicesAreThoseOfTheClosedForm() {
    assertIndices(
        KnownFunctions.ishigami(7, 0.1),
        4_096,
        0.018,
        0.313905,
        0.442411,
        0,
        0.557589,
        0.442411,
        0.243684);
    assertIndices(
        KnownFunctions.ishigami(7, 0.05),
        4_096,
        0.018,
        0.218519,
        0.686895,
        0,
        0.313105,
        0.686895,
        0.094587);
    assertIndices(
        KnownFunctions.ishigami(2, 1),
        4_096,
        0.03,
        0.383024,
        0.000913,
        0,
        0.999087,
        0.000913,
        0.616063);
  }

  @Test
  void ishigamiErrorsFallWithTheNumberOfBlocksAsTabulated() {
    assertErrors(60, 256, .037, .041, .043, .058, .035, .011);
    assertErrors(40, 1_024, .009, .005, .008, .007, .004, .005);
    assertErrors(15, 4_096, .004, .003, .004, .003, .002, .002);
  }

  /**
   * Root mean square errors over some scramblings; half as much again allows for their own error.
   */
  private static void assertErrors(int seeds, int blocks, double... tabulated) {
    double[] known = {0.313905, 0.442411, 0, 0.557589, 0.442411, 0.243684};
    double[] squares = new double[6];
    for (int seed = 0; seed < seeds; seed++) {
      double[] estimated = indices(KnownFunctions.ishigami(7, 0.1), 3, blocks, seed);
      for (int i = 0; i < 6; i++) {
        squares[i] += (estimated[i] - known[i]) * (estimated[i] - known[i]) / seeds;
      }
    }
    for (int i = 0; i < 6; i++) {
      assertThat(Math.sqrt(squares[i])).isLessThan(1.5 * tabulated[i] + 0.0005);
    }
  }

  @Test
  void varianceOfIshigamiIsThatOfTheClosedForm() {
    double[] y =
        KnownFunctions.responses(new Saltelli(3, 4_096, 2), KnownFunctions.ishigami(7, 0.1));
    assertThat(SobolIndices.of(3, y, FEW).variance()).isCloseTo(13.844588, within(0.05));
  }

  @Test
  void indicesOfTheGFunctionAreThoseOfTheClosedForm() {
    assertIndices(
        KnownFunctions.g(0, 1, 4.5, 9, 99, 99, 99, 99),
        4_096,
        0.02,
        .716192,
        .179048,
        .023676,
        .007162,
        .0000716,
        .0000716,
        .0000716,
        .0000716,
        .787144,
        .242198,
        .034317,
        .010460,
        .000105,
        .000105,
        .000105,
        .000105);
    assertIndices(
        KnownFunctions.g(0, .5, 3, 9, 99, 99),
        4_096,
        0.02,
        .586781,
        .260792,
        .036674,
        .005868,
        .000059,
        .000059,
        .690086,
        .356173,
        .056334,
        .009171,
        .000092,
        .000092);
  }

  @Test
  void smallExactCasesAreReproduced() {
    assertIndices(u -> u[0] + 0.5 * u[1], 2_048, 0.005, .8, .2, .8, .2);
    assertIndices(u -> u[0] + 0.5 * u[1] + u[0] * u[1], 2_048, 0.005, .675, .300, .700, .325);
    assertIndices(u -> u[0] * u[1], 2_048, 0.005, 3 / 7.0, 3 / 7.0, 4 / 7.0, 4 / 7.0);
    assertIndices(
        u -> u[0] + 2 * u[1] + 3 * u[2] + 4 * u[3],
        2_048,
        0.005,
        1 / 30.0,
        4 / 30.0,
        9 / 30.0,
        16 / 30.0,
        1 / 30.0,
        4 / 30.0,
        9 / 30.0,
        16 / 30.0);
  }

  @Test
  void aBlockWithAHoleIsDroppedWhole() {
    double[] y = KnownFunctions.responses(new Saltelli(2, 512, 1), u -> u[0] + 0.5 * u[1]);
    double[] rest = Arrays.copyOfRange(y, 4, y.length);
    y[2] = Double.NaN;
    SobolIndices holed = SobolIndices.of(2, y, FEW);
    assertThat(holed.dropped()).isEqualTo(1);
    assertThat(holed.blocks()).isEqualTo(511);
    assertThat(holed.factors()).isEqualTo(SobolIndices.of(2, rest, FEW).factors());
  }

  @Test
  void aResponseThatNeverVariesHasNoIndices() {
    SobolIndices.Index index =
        SobolIndices.of(1, new double[] {2, 2, 2, 2, 2, 2}, FEW).factors().get(0);
    assertThat(index.first().value()).isZero();
    assertThat(index.total().value()).isZero();
  }

  @Test
  void noiseOfIndependentReplicationsIsNoInteraction() {
    double noise = 0.2;
    var random = new SplitMix64(3);
    double[] y = KnownFunctions.responses(new Saltelli(2, 4_096, 1), u -> u[0]);
    double[] errors = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      y[k] += noise * Coverage.normal(random);
      errors[k] = noise * noise;
    }
    SobolIndices.Index naive = SobolIndices.of(2, y, FEW).factors().get(1);
    SobolIndices.Index inert = SobolIndices.of(2, y, errors, FEW).factors().get(1);
    SobolIndices.Index active = SobolIndices.of(2, y, errors, FEW).factors().get(0);
    assertThat(naive.total().value()).isGreaterThan(0.25);
    assertThat(inert.total().value()).isCloseTo(0, within(0.03));
    assertThat(active.total().value()).isCloseTo(1, within(0.06));
    assertThat(active.first().value()).isCloseTo(1, within(0.06));
  }

  @Test
  void bootstrapIntervalsOfRandomBlocksCoverAtTheirNominalRate() {
    var intervals = new SobolIndices.Intervals(0.95, 199, 5);
    int first = 0;
    int total = 0;
    for (int study = 0; study < Coverage.STUDIES; study++) {
      var random = new SplitMix64(SplitMix64.hash(6, study));
      SobolIndices indices = SobolIndices.of(2, randomBlocks(random, 300), intervals);
      first += indices.factors().get(0).first().covers(0.675) ? 1 : 0;
      total += indices.factors().get(1).total().covers(0.325) ? 1 : 0;
    }
    assertThat(first).isBetween(930, 970);
    assertThat(total).isBetween(930, 970);
  }

  private static double[] randomBlocks(SplitMix64 random, int blocks) {
    double[] y = new double[4 * blocks];
    for (int b = 0; b < blocks; b++) {
      double[] x = new double[4];
      for (int i = 0; i < 4; i++) {
        x[i] = random.uniform();
      }
      y[4 * b] = product(x[0], x[1]);
      y[4 * b + 1] = product(x[2], x[3]);
      y[4 * b + 2] = product(x[2], x[1]);
      y[4 * b + 3] = product(x[0], x[3]);
    }
    return y;
  }

  private static double product(double one, double two) {
    return one + 0.5 * two + one * two;
  }

  @Test
  void responsesThatFillNoBlocksAreRefused() {
    assertThatThrownBy(() -> SobolIndices.of(2, new double[7], FEW))
        .hasMessage("means: 7 values is not a whole number of blocks of 4");
  }
}
