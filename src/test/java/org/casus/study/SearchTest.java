package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.experiment.Progress;
import org.casus.run.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search is a study: the same on any number of threads, after any stop, and open to the rest. */
class SearchTest {

  private static final String FILE =
      """
      experiment: {id: trial, title: A trial}
      scenario: scenario.yaml
      days: 60
      factors:
        uncertainties:
          states.ARD.resolve: {range: [0.2, 0.8]}
        levers:
          states.BEL.army: {range: [10000, 80000], scale: log}
          treaties.bela-cora.clauses.defence.honour: {range: [0.05, 0.95]}
      design: {method: sobol, points: 2}
      search: {minimize: [intervention, deaths], population: 4, generations: 4}
      replications: 3
      responses: [intervention, deaths]
      """;

  private static final Path SHIPPED = Path.of("scenarios/teaching-two-states.yaml");

  @TempDir private Path folder;
  private Trial trial = new Trial(Path.of(""), Study.load(SHIPPED));

  @BeforeEach
  void loadTheSearch() throws IOException {
    trial = Trial.of(folder, FILE);
  }

  @Test
  void threadsChangeNothing() throws SQLException, IOException {
    StoredStudy one = trial.start("one", 1).study();
    StoredStudy three = trial.start("three", 3).study();
    assertThat(Workshop.content(three)).isEqualTo(Workshop.content(one));
    assertThat(Files.readAllBytes(three.folder().outcomes()))
        .isEqualTo(Files.readAllBytes(one.folder().outcomes()));
  }

  @Test
  void aSearchThatWasStoppedGoesOnAsIfItHadNotBeen() throws SQLException, IOException {
    AtomicInteger all = new AtomicInteger();
    StoredStudy whole =
        trial.start("whole", Workshop.machine(() -> false), Trial.counted(all)).study();
    FinishedStudy stopped = trial.startAndStop("stopped", 2, 40);
    assertThat(stopped.end()).isEqualTo(FinishedStudy.End.INTERRUPTED);
    StoredStudy half = StoredStudy.open(folder.resolve("stopped"));
    assertThat(half.status().state()).isEqualTo("interrupted");
    assertThat(half.status().planned()).isEqualTo(4 * 4 * 2 * 3);
    // A finished study simulates its typical replication once more.
    long kept = half.status().done();
    AtomicInteger second = new AtomicInteger();
    FinishedStudy resumed = Trial.resume(half, Trial.counted(second));
    assertThat(resumed.end()).isEqualTo(FinishedStudy.End.DONE);
    assertThat(kept + second.get()).isBetween((long) all.get() - 1, (long) all.get() + 1);
    assertThat(Workshop.content(resumed.study())).isEqualTo(Workshop.content(whole));
    assertThat(Files.readAllBytes(resumed.study().folder().outcomes()))
        .isEqualTo(Files.readAllBytes(whole.folder().outcomes()));
  }

  @Test
  void theProgressIsThatOfTheWholeSearch() {
    List<Progress> told = new ArrayList<>();
    Machine machine = new Machine(2, Optional.empty(), told::add, () -> false, "casus run");
    FinishedStudy finished = trial.start("told", machine, Simulator.model());
    assertThat(told).isNotEmpty().allMatch(progress -> progress.total() == 96);
    assertThat(finished.progress().done()).isLessThanOrEqualTo(96);
    assertThat(finished.study().status().state()).isEqualTo("done");
    assertThat(finished.study().status().planned()).isEqualTo(finished.progress().done());
  }

  @Test
  void noCombinationOfLevelsIsRunTwice() {
    StoredStudy found = StoredStudy.open(trial.start("once", 2).study().root());
    Map<Map<String, Object>, Long> seen = new LinkedHashMap<>();
    found
        .experiment()
        .layout()
        .indices()
        .forEach(k -> seen.merge(found.experiment().levels(k), 1L, Long::sum));
    assertThat(seen.values()).containsOnly(1L);
    assertThat(found.verify(3, 1).lines())
        .filteredOn(line -> !line.contains("simulated again"))
        .allMatch(line -> line.startsWith("good"));
  }

  @Test
  void theFrontIsInTheReportAndMoreReplicationsCanBeAdded() throws IOException {
    FinishedStudy finished = trial.start("front", 2);
    Answers answers = finished.report();
    assertThat(answers.text())
        .contains("Little of intervention by force and little of battle deaths")
        .contains("no other beats", "What may be concluded:", "What not:");
    assertThat(Files.readString(answers.page())).contains("analysis-front");
    assertThat(folder.resolve("front/figures/analysis-front-intervention-deaths.svg")).exists();
    assertThat(folder.resolve("front/analysis_front.csv")).exists();
    StoredStudy more = StoredStudy.open(folder.resolve("front")).withMoreReplications(2);
    FinishedStudy extended = Trial.resume(more, Simulator.model());
    assertThat(extended.progress().done()).isEqualTo(finished.progress().done() / 3 * 5);
    assertThat(extended.report().text()).contains("up to 5 replications");
  }

  @Test
  void aSearchOnItsWayIsNotExtendedAndNoSearchIsSharded() {
    StoredStudy half = trial.startAndStop("half", 1, 30).study();
    assertThatThrownBy(() -> half.withMoreReplications(5))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("Maybe resume it first");
    Machine machine = Machine.usual().withOutput(folder.resolve("part"));
    assertThatThrownBy(() -> trial.study().shard(new Shard(1, 2), machine))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cannot be run in shards");
    assertThat(folder.resolve("part")).doesNotExist();
  }

  @Test
  void theShippedSearchAnswersWithAFront() {
    List<String> smaller =
        List.of("search.population=4", "search.generations=3", "replications=6", "days=90");
    Wish wish = new Wish(6, 1, smaller, List.of());
    FinishedStudy finished =
        Study.load(Path.of("scenarios/experiments/arms-or-promise.yaml"), wish)
            .run(Workshop.machine(() -> false).withOutput(folder.resolve("shipped")));
    assertThat(finished.end()).isEqualTo(FinishedStudy.End.DONE);
    assertThat(finished.progress().done()).isBetween(4L * 4 * 6, 12L * 4 * 6);
    assertThat(finished.report().text())
        .contains("combinations of levels that were tried")
        .contains("over 4 worlds and up to 6 replications of each (95 % intervals): A (");
  }

  @Test
  void thePlanTellsTheMostThatItMayTake() {
    assertThat(trial.study().plan(2))
        .contains("Search         little of intervention, little of deaths")
        .contains("Candidates     up to 16: 4 generations of 4, by NSGA-II with seed 1")
        .contains("Replications   3 of each candidate at each of 2 worlds, up to 96 in all");
  }

  @Test
  void theWorldsOfASearchCannotGrow() {
    StoredStudy found = trial.start("grow", 2).study();
    assertThatThrownBy(() -> found.withMorePoints(OptionalLong.of(4), Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("holds the worlds of every candidate");
  }

  @Test
  void aFrontNeedsTwoObjectives() {
    assertThatThrownBy(() -> AnalysisWish.front(List.of("deaths"), List.of(), 0.95))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("at least two different objectives");
    assertThatThrownBy(() -> AnalysisWish.front(List.of("deaths"), List.of("deaths"), 0.95))
        .isInstanceOf(BadInput.class);
  }
}
