package org.casus.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.casus.analysis.Coverage;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

class RejectionTest {

  private static final int DRAWS = 4_000;

  /** Draws of (t, u) from the unit square; the summary is t plus noise and knows nothing of u. */
  private static double[][][] prior() {
    SplitMix64 random = new SplitMix64(11);
    double[][] draws = new double[DRAWS][];
    double[][] summaries = new double[DRAWS][];
    for (int k = 0; k < DRAWS; k++) {
      draws[k] = new double[] {random.uniform(), random.uniform()};
      summaries[k] = new double[] {draws[k][0] + 0.1 * Coverage.normal(random)};
    }
    return new double[][][] {draws, summaries};
  }

  @Test
  void intervalsCoverTheKnownParameterAtTheirNominalRate() {
    double[][][] prior = prior();
    Rejection rejection = new Rejection(0.05, 100);
    int covered = 0;
    for (int i = 0; i < Coverage.STUDIES; i++) {
      SplitMix64 random = new SplitMix64(SplitMix64.hash(5, i));
      double truth = random.uniform();
      double[] target = {truth + 0.1 * Coverage.normal(random)};
      Posterior posterior = rejection.posterior(prior[0], prior[1], target);
      boolean inside =
          posterior.quantile(0, 0.025) <= truth && truth <= posterior.quantile(0, 0.975);
      covered += inside ? 1 : 0;
    }
    assertThat(covered / (double) Coverage.STUDIES).isBetween(0.93, 0.97);
  }

  @Test
  void theExactPosteriorOfANormalSummaryIsRecovered() {
    double[][][] prior = prior();
    Posterior posterior = new Rejection(0.1, 100).posterior(prior[0], prior[1], new double[] {0.5});
    assertThat(posterior.quantile(0, 0.5)).isCloseTo(0.5, within(0.02));
    assertThat(posterior.quantile(0, 0.975)).isCloseTo(0.5 + 0.196, within(0.03));
    assertThat(posterior.quantile(0, 0.025)).isCloseTo(0.5 - 0.196, within(0.03));
  }

  @Test
  void whatTheTargetsSayNothingOfKeepsItsPrior() {
    double[][][] prior = prior();
    Posterior posterior = new Rejection(0.1, 100).posterior(prior[0], prior[1], new double[] {0.5});
    double standardError = Math.sqrt(0.25 * 0.75 / posterior.effective());
    assertThat(posterior.quantile(1, 0.25)).isCloseTo(0.25, within(4 * standardError));
    assertThat(posterior.quantile(1, 0.75)).isCloseTo(0.75, within(4 * standardError));
    assertThat(posterior.effective()).isBetween(250.0, 400.0);
  }

  @Test
  void drawsThatWereNotObservedAreRejectedAndTooFewAreRefused() {
    double[][] draws = new double[120][1];
    double[][] summaries = new double[120][1];
    for (int k = 0; k < 120; k++) {
      draws[k][0] = k;
      summaries[k][0] = k < 20 ? Double.NaN : k;
    }
    assertThatThrownBy(() -> Rejection.USUAL.posterior(draws, summaries, new double[] {50}))
        .hasMessageContaining("draws: 100 is not more than 100");
    Posterior posterior = new Rejection(0.2, 20).posterior(draws, summaries, new double[] {50});
    assertThat(posterior.observed()).isEqualTo(100);
    assertThat(posterior.quantile(0, 0.5)).isCloseTo(50, within(1e-6));
  }
}
