package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.casus.experiment.Fixtures;
import org.casus.results.StoreReader;
import org.casus.results.StudyFolder;
import org.casus.run.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T20:15:00Z"), ZoneOffset.UTC);

  @TempDir private Path temporary;
  private Path file;

  @BeforeEach
  void writeAScenario() {
    file = NewScenario.write(temporary.resolve("crisis"));
  }

  @Test
  void aRunLeavesAWholeStudyFolder() throws IOException {
    FinishedStudy finished = run("study", wish(30), Fixtures::made);
    assertThat(finished.end()).isEqualTo(FinishedStudy.End.DONE);
    Answers answers = finished.report();
    assertThat(answers.text().lines().count()).isEqualTo(5);
    StudyFolder folder = finished.study().folder();
    assertThat(folder.scenario()).hasSameTextualContentAs(file);
    assertThat(Files.readAllLines(folder.outcomes())).hasSize(31);
    assertThat(Files.readAllLines(folder.summary()).get(1))
        .startsWith("baseline,intervention,,yes-no,,30,0,");
    assertThat(folder.report()).content().contains("<html").contains("A crisis of my own");
    assertThat(folder.manifest())
        .content()
        .contains("\"seed\" : 1", "\"planned\" : 30", "\"done\" : 30", "\"state\" : \"DONE\"")
        .contains("\"report.html\" : \"");
  }

  @Test
  void whatIfsAreDesignPointsBesideTheBaseline() {
    Wish wish = new Wish(4, 1, List.of(), List.of(Wish.ALL));
    FinishedStudy finished = run("study", wish, Fixtures::made);
    assertThat(new StoreReader(finished.study().folder()).points())
        .containsExactly("baseline", "no-pact", "voters-at-home");
    assertThat(finished.progress().total()).isEqualTo(12);
  }

  @Test
  void anInterruptedStudyGoesOnToTheSameOutcomes() throws IOException {
    FinishedStudy whole = run("whole", wish(400), Fixtures::made);
    AtomicLong simulated = new AtomicLong();
    Simulator counting =
        (scenario, seed, replication) -> {
          simulated.incrementAndGet();
          return Fixtures.made(scenario, seed, replication);
        };
    FinishedStudy part =
        execution(wish(400), counting, machine(() -> simulated.get() > 100))
            .start(study(wish(400)), StudyFolder.create(temporary.resolve("part")));
    assertThat(part.end()).isEqualTo(FinishedStudy.End.INTERRUPTED);
    assertThat(part.progress().done()).isLessThan(400);
    StoredStudy stored = StoredStudy.open(temporary.resolve("part"));
    FinishedStudy rest =
        new Execution(
                stored.scenario(), stored.experiment(), machine(() -> false), CLOCK, Fixtures::made)
            .resume(stored, Execution.Again.NOTHING);
    assertThat(rest.end()).isEqualTo(FinishedStudy.End.DONE);
    assertThat(Files.readAllBytes(stored.folder().outcomes()))
        .isEqualTo(Files.readAllBytes(whole.study().folder().outcomes()));
    assertThat(stored.folder().manifest()).content().contains("\"at\" : \"2026-11-23T20:15:00Z\"");
  }

  @Test
  void aReplicationIsReplayedBitForBitAndAnotherHistoryIsNoticed() {
    StoredStudy study = run("study", wish(10), Fixtures::made).study();
    assertThat(new Replayer(study, Fixtures::made).replay("baseline", 7).same()).isTrue();
    Simulator other =
        (scenario, seed, replication) -> Fixtures.made(scenario, seed + 1, replication);
    assertThat(new Replayer(study, other).replay("baseline", 7).same()).isFalse();
    assertThatThrownBy(() -> new Replayer(study, Fixtures::made).replay("baseline", 10))
        .isInstanceOf(BadInput.class)
        .hasMessage("the study has replications 0 to 9, not 10.");
    assertThatThrownBy(() -> new Replayer(study, Fixtures::made).replay("no-pact", 1))
        .isInstanceOf(BadInput.class)
        .hasMessage("the study has no design point \"no-pact\". It has: baseline.");
  }

  @Test
  void failuresAreTheResultOfTheRunAndNotItsEnd() {
    FinishedStudy finished =
        run(
            "study",
            wish(40),
            (scenario, seed, replication) -> {
              if (replication == 3) {
                throw new IllegalStateException("no such clause");
              }
              return Fixtures.made(scenario, seed, replication);
            });
    assertThat(finished.end()).isEqualTo(FinishedStudy.End.SOME_FAILED);
    assertThat(finished.study().store().failures())
        .containsExactly("simulation: IllegalStateException: no such clause (1)");
    assertThat(finished.report().text()).contains("1 replication failed");
  }

  @Test
  void warningsOfWhatIfsAreToldOnlyWhereTheyAreRun() {
    List<String> sets = List.of("states.ARD.opposition=1");

    assertThat(Study.load(file, new Wish(3, 1, sets, List.of())).warnings()).isEmpty();
    assertThat(Study.load(file, new Wish(3, 1, sets, List.of("voters-at-home"))).warnings())
        .singleElement()
        .asString()
        .contains("what-ifs.voters-at-home.set.states.ARD.opposition", "changes nothing");
  }

  @Test
  void designPointsOfAnExperimentAreCalledByTheirLevels() throws IOException {
    Path sweep =
        Files.writeString(
            file.resolveSibling("sweep.yaml"),
            """
            experiment: {id: sweep, title: Two armies}
            scenario: %s
            factors: {levers: {states.ARD.army: {values: [60000, 90000]}}}
            replications: 3
            """
                .formatted(file.getFileName()));
    Study study = Study.load(sweep, Wish.USUAL);
    Execution execution =
        new Execution(
            study.scenario(), study.experiment(), machine(() -> false), CLOCK, Fixtures::made);

    String text =
        execution.start(study, StudyFolder.create(temporary.resolve("s"))).report().text();

    assertThat(text).startsWith("In the case \"army = 60000\":\n  Intervention by force");
    assertThat(text).contains("\narmy = 90000.\n  An intervention by force happens in");
  }

  @Test
  void aScenarioThatWasChangedInTheFolderIsNoticed() throws IOException {
    FinishedStudy finished = run("study", wish(3), Fixtures::made);
    Path scenario = finished.study().folder().scenario();
    Files.writeString(scenario, Files.readString(scenario) + "\n# a remark\n");
    assertThatThrownBy(() -> StoredStudy.open(temporary.resolve("study")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("scenario.yaml: the scenario was changed after the study began");
  }

  @Test
  void aChangedScenarioIsAnotherStudy() throws IOException {
    FinishedStudy finished = run("study", wish(3), Fixtures::made);
    Path resolved = finished.study().folder().resolved();
    Files.writeString(resolved, Files.readString(resolved).replace("60000", "70000"));
    assertThatThrownBy(() -> StoredStudy.open(temporary.resolve("study")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("the scenario was changed after the study began");
  }

  @Test
  void aChangeFromTheCommandLineIsKeptWithTheStudy() {
    Wish wish = new Wish(3, 9, List.of("states.ARD.army=70000"), List.of());
    StoredStudy study = run("study", wish, Fixtures::made).study();
    StoredStudy again = StoredStudy.open(study.root());
    assertThat(again.scenario()).isEqualTo(study.scenario());
    assertThat(again.scenario().states().get("ARD").army()).isEqualTo(70_000);
    assertThat(again.experiment().seed()).isEqualTo(9);
  }

  @Test
  void everyProblemOfAFileIsToldAtOnce() throws IOException {
    Files.writeString(file, Files.readString(file).replace("army: 60000", "army: -1\n    x: 1"));
    assertThatThrownBy(() -> Study.load(file))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("states.ARD.army")
        .hasMessageContaining("states.ARD.x");
  }

  private FinishedStudy run(String name, Wish wish, Simulator simulator) {
    return execution(wish, simulator, machine(() -> false))
        .start(study(wish), StudyFolder.create(temporary.resolve(name)));
  }

  private Execution execution(Wish wish, Simulator simulator, Machine machine) {
    Study study = study(wish);
    return new Execution(study.scenario(), study.experiment(), machine, CLOCK, simulator);
  }

  private Study study(Wish wish) {
    return Study.load(file, wish);
  }

  private static Wish wish(long replications) {
    return Wish.USUAL.withReplications(replications);
  }

  private static Machine machine(BooleanSupplier cancelled) {
    return new Machine(2, Optional.empty(), progress -> {}, cancelled, "casus run crisis.yaml");
  }
}
