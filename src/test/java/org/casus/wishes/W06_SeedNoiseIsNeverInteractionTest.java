package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.casus.analysis.Coverage;
import org.casus.analysis.Moments;
import org.casus.analysis.sensitivity.SeedShare;
import org.casus.analysis.sensitivity.SobolIndices;
import org.casus.experiment.design.Saltelli;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wish 6: indices in which the noise of the seed never appears as interaction, and which say what
 * was done about failed replications.
 *
 * <p>The response is x1 + x2 / 2 and noise of nine times the variance of the factors; without
 * interaction each total index equals the first-order one, 0.8 and 0.2.
 */
class W06_SeedNoiseIsNeverInteractionTest {

  private static final int BLOCKS = 2_048;
  private static final int REPLICATIONS = 5;
  private static final SobolIndices.Intervals INTERVALS = new SobolIndices.Intervals(0.95, 200, 1);

  /** Noise of each point, or half of it common to the points of the study. */
  private static double[][] runs(boolean common) {
    Saltelli design = new Saltelli(2, BLOCKS, 3);
    double deviation = Math.sqrt(9 * 1.25 / 12);
    double[][] runs = new double[Math.toIntExact(design.size())][REPLICATIONS];
    for (int k = 0; k < runs.length; k++) {
      double[] x = design.point(k);
      for (int r = 0; r < REPLICATIONS; r++) {
        double own = Coverage.normal(new SplitMix64(SplitMix64.hash(k + 1_000L, r)));
        double shared = Coverage.normal(new SplitMix64(SplitMix64.hash(7, r)));
        double noise = common ? (own + shared) / Math.sqrt(2) : own;
        runs[k][r] = x[0] + x[1] / 2 + deviation * noise;
      }
    }
    return runs;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void totalIndicesOfAnAdditiveResponseAreItsFirstOrderOnes(boolean common) {
    SobolIndices indices = SobolIndices.ofReplications(2, runs(common), INTERVALS);
    assertThat(indices.factors().get(0).first().value()).isCloseTo(0.8, within(0.12));
    assertThat(indices.factors().get(0).total().value()).isCloseTo(0.8, within(0.12));
    assertThat(indices.factors().get(1).first().value()).isCloseTo(0.2, within(0.12));
    assertThat(indices.factors().get(1).total().value()).isCloseTo(0.2, within(0.12));
  }

  @Test
  void treatedAsWithoutNoiseTheSameMeansWouldShowInteraction() {
    double[] means = Stream.of(runs(false)).mapToDouble(run -> Moments.of(run).mean()).toArray();
    SobolIndices naive = SobolIndices.of(2, means, INTERVALS);
    double interaction =
        naive.factors().stream()
            .mapToDouble(index -> index.total().value() - index.first().value())
            .sum();
    assertThat(interaction).isGreaterThan(0.8);
  }

  @Test
  void theSeedHasItsOwnShare() {
    List<Moments> points = Stream.of(runs(false)).map(Moments::of).toList();
    assertThat(SeedShare.of(points, INTERVALS).share().value()).isCloseTo(0.9, within(0.02));
  }

  @Test
  void aBlockWithAFailedReplicationKeepsTheOthersAndAFailedPointDropsItWhole() {
    double[][] runs = runs(false);
    runs[1][2] = Double.NaN;
    assertThat(SobolIndices.ofReplications(2, runs, INTERVALS).dropped()).isZero();
    runs[6] = new double[] {Double.NaN};
    SobolIndices indices = SobolIndices.ofReplications(2, runs, INTERVALS);
    assertThat(indices.dropped()).isEqualTo(1);
    assertThat(indices.blocks()).isEqualTo(BLOCKS - 1);
  }
}
