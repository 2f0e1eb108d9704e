package org.casus.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepTest {

  @Test
  void tenPointsKeepAsManySeriesAndEventsOfEachAsOne() {
    assertThat(Keep.of(1)).isEqualTo(Keep.USUAL);
    assertThat(Keep.of(10)).isEqualTo(new Keep(1000, 400, 40));
    assertThat(Keep.of(11)).isEqualTo(new Keep(1000, 363, 36));
    assertThat(Keep.of(12_288)).isEqualTo(new Keep(1, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 9, 10, 11, 20, 21, 3_999, 4_001, 20_001, 1_000_000_000_000L})
  void whatAllPointsKeepTogetherIsBounded(long points) {
    Keep keep = Keep.of(points);
    assertThat(keep.series()).isBetween(0L, 20_000 / points);
    assertThat(keep.events()).isBetween(0L, 4_000 / points);
    assertThat(keep.regions()).isBetween(0L, 400 / points);
  }
}
