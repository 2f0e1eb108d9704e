package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Experiment;
import org.casus.experiment.Fixtures;
import org.casus.experiment.InfeasiblePoint;
import org.casus.experiment.Keep;
import org.casus.experiment.Progress;
import org.casus.experiment.Remaining;
import org.casus.run.Runner;
import org.casus.run.Simulator;
import org.casus.run.Watch;
import org.junit.jupiter.api.Test;

/** Progress tells what is done and left, and counts failures by their cause. */
class W08_ProgressTest {

  @Test
  void failuresAreCountedByStageAndCause() {
    Experiment experiment = Fixtures.experiment(2, 100);
    Simulator simulator =
        (scenario, seed, replication) -> {
          if (replication == 70) {
            throw new IllegalStateException("no such clause");
          }
          if (replication % 60 == 1) {
            throw new InfeasiblePoint("no army");
          }
          return Fixtures.made(scenario, seed, replication);
        };
    List<Progress> told = new ArrayList<>();
    new Runner(simulator, 2, new Keep(0, 0))
        .run(
            experiment,
            Remaining.all(experiment),
            observation -> {},
            new Watch(told::add, () -> false));
    Progress last = told.get(told.size() - 1);
    assertThat(last.done()).isEqualTo(200).isEqualTo(last.total());
    assertThat(last.left()).isZero();
    assertThat(last.failures())
        .containsOnly(
            Map.entry("simulation: no army", 4L),
            Map.entry("simulation: IllegalStateException: no such clause", 2L));
  }
}
