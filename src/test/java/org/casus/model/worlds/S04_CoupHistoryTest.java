package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.PLEDGE;

import org.casus.history.CrisisEvent;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S4: states that lately saw soldiers grab for power fear the example and give more. */
class S04_CoupHistoryTest {

  private static final int RUNS = 60;

  @Test
  void fearOfTheNextCoupRaisesWhatCoteDivoirePledges() {
    Scenario niger = Niger.baseline();
    Scenario calm = Mini.with(niger, "states.CIV.coup-fear", 0);
    assertThat(pledged(niger)).isGreaterThan(0);
    assertThat(pledged(niger)).isGreaterThan(pledged(calm));
  }

  /** The greatest pledge of Côte d'Ivoire over all replications, men. */
  private static double pledged(Scenario scenario) {
    return Mini.runs(scenario, RUNS).stream()
        .flatMap(h -> h.all(PLEDGE).stream())
        .filter(e -> e.actor().equals("CIV"))
        .mapToDouble(CrisisEvent::amount)
        .max()
        .orElse(0);
  }
}
