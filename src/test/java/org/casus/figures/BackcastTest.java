package org.casus.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.casus.scenario.Regime;
import org.casus.scenario.Scenario;
import org.casus.scenario.check.Coherence;
import org.casus.yaml.ScenarioFile;
import org.junit.jupiter.api.Test;

/** Scenarios of earlier days hold what was known before those days, and nothing else. */
class BackcastTest {

  @Test
  void anEventCountsHalfAfterItsHalfLifeAndNotAtAllFromTheFirstDayOn() {
    Past past = new Past(LocalDate.of(2021, 1, 1), 180);

    assertThat(past.weight(LocalDate.of(2020, 7, 5))).isCloseTo(0.5, within(1e-12));
    assertThat(past.weight(LocalDate.of(2021, 1, 1))).isZero();
    assertThat(past.weight(YearMonth.of(2021, 1))).isZero();
    assertThat(past.weight(YearMonth.of(2020, 12))).isPositive();
  }

  @Test
  void oneEventADayIsSevenAWeek() {
    Past past = new Past(LocalDate.of(2021, 1, 1), 180);
    double sum = 0;
    for (int age = 1; age < 5000; age++) {
      sum += past.weight(past.origin().minusDays(age));
    }

    assertThat(past.weekly(sum)).isCloseTo(7, within(0.02));
  }

  @Test
  void theFirstOriginIsTheShippedScenario() {
    assumeTrue(Data.isThere(), Data.missing());
    Scenario shipped =
        ScenarioFile.read(Path.of("scenarios/sahel-2021.yaml")).value().orElseThrow();

    Scenario worked = Backcast.scenario(LocalDate.of(2021, 1, 1));

    assertThat(worked.regions()).isEqualTo(shipped.regions());
    assertThat(worked.armedGroups()).isEqualTo(shipped.armedGroups());
    assertThat(worked.states()).isEqualTo(shipped.states());
    assertThat(worked.scenario().days()).isEqualTo(shipped.scenario().days());
  }

  @Test
  void laterOriginsHoldTogetherAndKnowMore() {
    assumeTrue(Data.isThere(), Data.missing());

    Scenario early = Backcast.scenario(LocalDate.of(2022, 1, 1), 365);
    Scenario late = Backcast.scenario(LocalDate.of(2023, 1, 1), 365);

    assertThat(Coherence.check(early)).isEmpty();
    assertThat(Coherence.check(late)).isEmpty();
    assertThat(early.states().get("BFA").regime()).isEqualTo(Regime.ELECTED);
    assertThat(late.states().get("BFA").regime()).isEqualTo(Regime.JUNTA);
    assertThat(early.states().get("TCD").regime()).isEqualTo(Regime.JUNTA);
    assertThat(late.states().get("NER").coups())
        .containsExactlyElementsOf(early.states().get("NER").coups());
    assertThat(deaths(late, "BFA-EST")).isGreaterThan(deaths(early, "BFA-EST"));
  }

  private static double deaths(Scenario scenario, String region) {
    return scenario.regions().orElseThrow().units().get(region).deaths();
  }

  @Test
  void aDayWithoutFiguresIsRefused() {
    assertThatThrownBy(() -> Backcast.scenario(LocalDate.of(2019, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2019-01-01");
  }

  @Test
  void sharesOfNothingAreNothing() {
    assertThat(Shares.of(Map.of())).isEmpty();
    assertThat(Shares.of(Map.of("a", 0.0))).isEmpty();
    assertThat(Shares.of(Map.of("a", 1.0, "b", 3.0))).containsEntry("b", 0.75);
  }
}
