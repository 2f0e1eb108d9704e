package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.experiment.Experiment;
import org.casus.experiment.Fixtures;
import org.casus.experiment.Keep;
import org.casus.experiment.Observation;
import org.casus.experiment.Remaining;
import org.casus.run.Ending;
import org.casus.run.Runner;
import org.casus.run.Watch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every point has one replication before any has the next, so a stop leaves a balanced study. */
class W07_ReplicationMajorOrderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aStudyStoppedAtAnyTimeIsBalanced(int threads) {
    Experiment experiment = Fixtures.experiment(7, 2_000);
    List<Observation> seen = new ArrayList<>();
    AtomicInteger asked = new AtomicInteger();
    Watch watch = new Watch(progress -> {}, () -> asked.incrementAndGet() > 20);
    Ending ending =
        new Runner(Fixtures::made, threads, new Keep(0, 0))
            .run(experiment, Remaining.all(experiment), seen::add, watch);
    assertThat(ending.kind()).isEqualTo(Ending.Kind.INTERRUPTED);
    long[] counts = new long[7];
    seen.forEach(observation -> counts[(int) observation.outcome().point()]++);
    assertThat(counts[0] - counts[6]).isBetween(0L, 1L);
    assertThat(counts[0]).isPositive();
  }
}
