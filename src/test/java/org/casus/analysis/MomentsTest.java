package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void partsMergedEqualTheWhole() {
    Moments whole = Moments.of(3, 1, 4, 1, 5, 9, 2, 6);
    Moments merged = Moments.of(3, 1, 4).merge(Moments.NONE).merge(Moments.of(1, 5, 9, 2, 6));
    assertThat(merged.n()).isEqualTo(8);
    assertThat(merged.mean()).isCloseTo(whole.mean(), within(1e-14));
    assertThat(merged.variance()).isCloseTo(whole.variance(), within(1e-13));
    assertThat(merged.least()).isEqualTo(1);
    assertThat(merged.greatest()).isEqualTo(9);
  }

  @Test
  void spreadSurvivesALargeMean() {
    assertThat(Moments.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).variance())
        .isCloseTo(30, within(1e-9));
  }

  @Test
  void oneValueHasNoSpread() {
    assertThat(Moments.of(5).deviation()).isZero();
    assertThat(Moments.NONE.variance()).isZero();
  }
}
