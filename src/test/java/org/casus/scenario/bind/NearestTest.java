package org.casus.scenario.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> VALID =
      List.of("must", "shall", "shall-force", "should", "may");

  @ParameterizedTest
  @CsvSource({"shal,shall", "shlal,shall", "SHALL,shall", "shall_force,shall-force", "mus,must"})
  void aSlipOfThePenFindsItsName(String given, String expected) {
    assertThat(Nearest.to(given, VALID)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"defend", "xyz", "''", "shallows-and-more"})
  void somethingElseFindsNothing(String given) {
    assertThat(Nearest.to(given, VALID)).isEmpty();
  }

  @Test
  void aSwapIsOneStep() {
    assertThat(Nearest.distance("army", "amry")).isEqualTo(1);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }
}
