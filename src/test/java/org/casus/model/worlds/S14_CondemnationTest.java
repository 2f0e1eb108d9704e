package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.AID_CUT;

import java.util.List;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S14: condemnation isolates by its weight, and isolation turns donors away sooner. */
class S14_CondemnationTest {

  private static final int RUNS = 100;

  @Test
  void voicesAddUpToIsolation() {
    assertThat(isolation(Niger.baseline())).isBetween(0.5, 0.8);
    assertThat(isolation(silent())).isLessThan(isolation(Niger.baseline()) - 0.1);
  }

  @Test
  void isolatedTargetLosesAmericanAidSooner() {
    assertThat(Mini.share(Niger.baseline(), RUNS, S14_CondemnationTest::cutSoon))
        .isGreaterThan(Mini.share(silent(), RUNS, S14_CondemnationTest::cutSoon));
  }

  private static Scenario silent() {
    Scenario silent = Niger.baseline();
    for (String voice : List.of("bodies.AU", "bodies.UNSC", "bodies.EU", "blocs.ECOWAS")) {
      silent = Mini.with(silent, voice + ".voice", 0);
    }
    return Mini.with(silent, "states.FRA.voice", 0);
  }

  private static double isolation(Scenario scenario) {
    return Mini.run(scenario).series().stream()
        .filter(s -> s.name().equals("NER.isolation"))
        .mapToDouble(s -> s.values().get(1))
        .findFirst()
        .orElseThrow();
  }

  private static boolean cutSoon(History history) {
    return history
        .first(e -> e.kind() == AID_CUT && e.actor().equals("USA") && e.day() < 20)
        .isPresent();
  }
}
