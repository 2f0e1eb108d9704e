package org.casus.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.casus.experiment.Experiment;
import org.casus.experiment.Fixtures;
import org.casus.experiment.Keep;
import org.casus.experiment.Observation;
import org.casus.experiment.Outcome;
import org.casus.experiment.Progress;
import org.casus.experiment.Remaining;
import org.casus.experiment.Span;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunnerTest {

  private static final Keep KEEP = new Keep(5, 2);

  private final List<Observation> seen = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void outcomesAndTheirOrderDoNotDependOnTheNumberOfThreads(int threads) {
    Experiment experiment = Fixtures.experiment(3, 100);
    List<Outcome> one = outcomes(1, experiment);
    assertThat(outcomes(threads, experiment)).hasSize(300).isEqualTo(one);
  }

  @Test
  void everyPointHasOneReplicationBeforeAnyHasTheNext() {
    run(2, Fixtures.experiment(3, 4), Fixtures::made);
    assertThat(seen.stream().map(o -> o.outcome().replication()).toList())
        .containsExactly(0L, 0L, 0L, 1L, 1L, 1L, 2L, 2L, 2L, 3L, 3L, 3L);
    assertThat(seen.stream().map(o -> o.outcome().point()).limit(3).toList())
        .containsExactly(0L, 1L, 2L);
  }

  @Test
  void eventsAndSeriesAreKeptForTheFirstReplicationsOnly() {
    run(2, Fixtures.experiment(1, 8), Fixtures::made);
    assertThat(seen.stream().map(o -> o.events().isEmpty()).toList())
        .containsExactly(false, false, true, true, true, true, true, true);
    assertThat(seen.stream().map(o -> o.series().isEmpty()).toList())
        .containsExactly(false, false, false, false, false, true, true, true);
  }

  @Test
  void aFailedReplicationIsRecordedAndTheOthersGoOn() {
    Ending ending = run(2, Fixtures.experiment(1, 50), failingAt(10, 100));
    assertThat(ending.kind()).isEqualTo(Ending.Kind.COMPLETE);
    assertThat(seen).hasSize(50);
    Outcome failed = seen.get(10).outcome();
    assertThat(failed.status()).isEqualTo(Outcome.Status.FAILED);
    assertThat(failed.error()).isEqualTo("simulation: IllegalStateException: no such clause");
    assertThat(failed.seed()).isEqualTo(7);
    assertThat(failed.values()).isEmpty();
    assertThat(ending.progress().failures())
        .containsExactly(Map.entry("simulation: IllegalStateException: no such clause", 1L));
  }

  @Test
  void aReplicationThatRecursForEverIsRecorded() {
    run(1, Fixtures.experiment(1, 3), (s, seed, replication) -> forEver(s, seed, replication));
    assertThat(seen)
        .extracting(o -> o.outcome().error())
        .containsOnly("simulation: StackOverflowError");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theRunStopsAtTheSameReplicationWhenMoreThanOneInTwentyFail(int threads) {
    Ending ending = run(threads, Fixtures.experiment(1, 1000), failingAt(0, 15));
    assertThat(ending.kind()).isEqualTo(Ending.Kind.STOPPED);
    assertThat(ending.reason())
        .isEqualTo(
            "7 of 100 replications failed, more than 5 %; most often: simulation: IllegalStateException: no"
                + " such clause");
    assertThat(seen).hasSize(100);
  }

  @Test
  void fewFailuresInALongRunDoNotStopIt() {
    Ending ending = run(2, Fixtures.experiment(1, 1000), failingAt(0, 25));
    assertThat(ending.kind()).isEqualTo(Ending.Kind.COMPLETE);
    assertThat(ending.progress().failed()).isEqualTo(40);
  }

  @Test
  void aRunGoesOnWhereAnotherEnded() {
    Experiment experiment = Fixtures.experiment(2, 50);
    List<Outcome> whole = outcomes(2, experiment);
    seen.clear();
    Ending ending =
        runner(2, Fixtures::made)
            .run(
                experiment,
                new Remaining(60, 0, List.of(new Span(60, 100))),
                seen::add,
                Watch.NOBODY);
    assertThat(seen.stream().map(Observation::outcome).toList()).isEqualTo(whole.subList(60, 100));
    assertThat(ending.progress().done()).isEqualTo(100);
  }

  @Test
  void onlyMissingRunsAreDoneAndEachOnce() {
    Experiment experiment = Fixtures.experiment(2, 50);
    List<Outcome> whole = outcomes(2, experiment);
    seen.clear();
    List<Span> gaps =
        List.of(new Span(3, 4), new Span(10, 10), new Span(11, 60), new Span(99, 100));
    Ending ending =
        runner(3, Fixtures::made)
            .run(experiment, new Remaining(49, 0, gaps), seen::add, Watch.NOBODY);
    List<Outcome> expected =
        gaps.stream()
            .flatMap(gap -> whole.subList((int) gap.first(), (int) gap.end()).stream())
            .toList();
    assertThat(seen.stream().map(Observation::outcome).toList()).isEqualTo(expected);
    assertThat(ending.progress().done()).isEqualTo(100);
  }

  @Test
  void aCancelledRunKeepsAPrefixOfAllRuns() {
    AtomicBoolean cancelled = new AtomicBoolean();
    Experiment experiment = Fixtures.experiment(1, 1_000_000);
    Ending ending =
        runner(4, Fixtures::made)
            .run(
                experiment,
                Remaining.all(experiment),
                observation -> {
                  seen.add(observation);
                  cancelled.set(seen.size() >= 300);
                },
                new Watch(progress -> {}, cancelled::get));
    assertThat(ending.kind()).isEqualTo(Ending.Kind.INTERRUPTED);
    assertThat(seen).hasSizeBetween(300, 10_000);
    for (int i = 0; i < seen.size(); i++) {
      assertThat(seen.get(i).outcome().replication()).isEqualTo(i);
    }
    assertThat(ending.progress().done()).isEqualTo(seen.size());
  }

  @Test
  void anInterruptOfTheCallingThreadEndsTheRun() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    Ending ending =
        run(
            1,
            Fixtures.experiment(1, 10),
            (scenario, seed, replication) -> {
              await(never);
              return Fixtures.made(scenario, seed, replication);
            });
    assertThat(ending.kind()).isEqualTo(Ending.Kind.INTERRUPTED);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aSlowConsumerHoldsTheSimulatorsBack() {
    AtomicLong started = new AtomicLong();
    AtomicInteger furthest = new AtomicInteger();
    runner(
            2,
            (scenario, seed, replication) -> {
              started.incrementAndGet();
              return Fixtures.made(scenario, seed, replication);
            })
        .run(
            Fixtures.experiment(1, 20_000),
            Remaining.all(new Span(0, 20_000)),
            observation -> {
              seen.add(observation);
              furthest.accumulateAndGet((int) (started.get() - seen.size()), Math::max);
            },
            Watch.NOBODY);
    assertThat(seen).hasSize(20_000);
    assertThat(furthest.get()).isLessThanOrEqualTo(2 * 4 * 128);
  }

  @Test
  void progressEndsAtTheTotalWithNothingLeft() {
    List<Progress> told = new ArrayList<>();
    runner(2, Fixtures::made)
        .run(
            Fixtures.experiment(2, 30),
            Remaining.all(new Span(0, 60)),
            seen::add,
            new Watch(told::add, () -> false));
    Progress last = told.get(told.size() - 1);
    assertThat(last.done()).isEqualTo(60);
    assertThat(last.total()).isEqualTo(60);
    assertThat(last.left()).isZero();
    assertThat(last.rate()).isPositive();
  }

  @Test
  void wantOfMemoryEndsTheProgramAndNotTheReplication() {
    assertThatThrownBy(
            () ->
                run(
                    1,
                    Fixtures.experiment(1, 3),
                    (scenario, seed, replication) -> {
                      throw new OutOfMemoryError("heap");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("heap");
  }

  private static Simulator failingAt(long first, long every) {
    return (scenario, seed, replication) -> {
      if (replication % every == first) {
        throw new IllegalStateException("no such\n  clause");
      }
      return Fixtures.made(scenario, seed, replication);
    };
  }

  @SuppressWarnings("InfiniteRecursion")
  private static History forEver(Scenario scenario, long seed, long replication) {
    return forEver(scenario, seed, replication + 1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Outcome> outcomes(int threads, Experiment experiment) {
    seen.clear();
    run(threads, experiment, Fixtures::made);
    return seen.stream().map(Observation::outcome).toList();
  }

  private Ending run(int threads, Experiment experiment, Simulator simulator) {
    return runner(threads, simulator)
        .run(experiment, Remaining.all(experiment), seen::add, Watch.NOBODY);
  }

  private static Runner runner(int threads, Simulator simulator) {
    return new Runner(simulator, threads, KEEP);
  }
}
