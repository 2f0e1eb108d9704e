package org.casus.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.Coverage;
import org.casus.analysis.Estimate;
import org.casus.analysis.Moments;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

class SeedShareTest {

  private static final SobolIndices.Intervals INTERVALS = new SobolIndices.Intervals(0.95, 399, 2);

  /** Points whose means have standard deviation 2 and whose replications have 1: share 0.2. */
  private static List<Moments> points(SplitMix64 random, int points, int replications) {
    List<Moments> collected = new ArrayList<>();
    for (int k = 0; k < points; k++) {
      double mean = 2 * Coverage.normal(random);
      Moments moments = Moments.NONE;
      for (int r = 0; r < replications; r++) {
        moments = moments.with(mean + Coverage.normal(random));
      }
      collected.add(moments);
    }
    return collected;
  }

  @Test
  void shareOfTheSeedIsThatOfTheVarianceWithinPoints() {
    SeedShare share = SeedShare.of(points(new SplitMix64(1), 3_000, 5), INTERVALS);
    assertThat(share.share().value()).isCloseTo(0.2, within(0.01));
    assertThat(share.within()).isCloseTo(1, within(0.03));
    assertThat(share.between()).isCloseTo(4, within(0.3));
  }

  @Test
  void shareCoversAtItsNominalRate() {
    double coverage =
        Coverage.of(0.2, random -> SeedShare.of(points(random, 150, 4), INTERVALS).share());
    assertThat(coverage).isBetween(0.93, 0.97);
  }

  @Test
  void withoutChanceTheSeedHasNoShare() {
    SeedShare share =
        SeedShare.of(List.of(Moments.of(1, 1), Moments.of(2, 2), Moments.of(9)), INTERVALS);
    Estimate estimate = share.share();
    assertThat(estimate.value()).isZero();
    assertThat(estimate.n()).isEqualTo(2);
  }

  @Test
  void singleReplicationsCannotBeSplit() {
    assertThatThrownBy(() -> SeedShare.of(List.of(Moments.of(1), Moments.of(2)), INTERVALS))
        .hasMessageContaining("points: 0");
  }
}
