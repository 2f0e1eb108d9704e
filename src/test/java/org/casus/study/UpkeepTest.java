package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.experiment.Fixtures;
import org.casus.results.FolderException;
import org.casus.results.LockHolder;
import org.casus.results.StudyLock;
import org.casus.run.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {

  private static final Simulator FAILING =
      (scenario, seed, replication) -> {
        if (replication == 3 || replication == 77) {
          throw new IllegalStateException("no such clause");
        }
        return Fixtures.made(scenario, seed, replication);
      };

  @TempDir private Path temporary;
  private Workshop workshop = new Workshop(Path.of(""), Path.of(""));

  @BeforeEach
  void openAWorkshop() {
    workshop = Workshop.in(temporary);
  }

  @Test
  void failuresAreRetriedOnlyOnRequest() throws IOException {
    Wish wish = Wish.USUAL.withReplications(150);
    workshop.start("failing", wish, Optional.empty(), FAILING, () -> false);
    StoredStudy study = StoredStudy.open(workshop.root("failing"));
    assertThat(workshop.resume(study, Execution.Again.NOTHING).end())
        .isEqualTo(FinishedStudy.End.SOME_FAILED);
    assertThat(study.status().causes())
        .containsExactly(
            java.util.Map.entry("simulation: IllegalStateException: no such clause", 2L));
    assertThat(workshop.resume(study, Execution.Again.FAILED_TOO).end())
        .isEqualTo(FinishedStudy.End.DONE);
    assertThat(Files.readAllBytes(study.folder().outcomes()))
        .isEqualTo(Files.readAllBytes(workshop.run("whole", wish).folder().outcomes()));
  }

  @Test
  void analysesWaitForWhoWritesTheStudy() {
    StoredStudy study = workshop.run("busy", Wish.USUAL.withReplications(30));
    LockHolder other = LockHolder.here(Instant.EPOCH, "casus resume busy");
    try (StudyLock held = StudyLock.take(study.folder(), other)) {
      assertThatThrownBy(() -> study.analyze(AnalysisWish.of("stability")))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("is writing this study");
    }
    assertThat(study.analyze(AnalysisWish.of("stability")).page()).exists();
  }

  @Test
  void statusTellsWhatIsDoneWhatFailedAndHowToGoOn() {
    Wish wish = Wish.USUAL.withReplications(400);
    AtomicInteger runs = new AtomicInteger();
    Simulator counting =
        (scenario, seed, replication) -> {
          runs.incrementAndGet();
          return FAILING.simulate(scenario, seed, replication);
        };
    workshop.start("part", wish, Optional.empty(), counting, () -> runs.get() > 150);
    StoredStudy study = StoredStudy.open(workshop.root("part"));
    Status status = study.status();
    assertThat(status.state()).isEqualTo("interrupted");
    assertThat(status.planned()).isEqualTo(400);
    assertThat(status.done() + status.failed()).isLessThan(400).isGreaterThan(50);
    assertThat(status.text())
        .contains("interrupted. To go on:  casus resume " + study.root())
        .contains("x simulation: IllegalStateException: no such clause")
        .contains(" of 400");
    assertThat(status.json())
        .contains("\"state\" : \"interrupted\"", "\"planned\" : 400", "\"bytes\" : ");
    workshop.resume(study, Execution.Again.FAILED_TOO);
    assertThat(study.status().state()).isEqualTo("done");
    assertThat(study.status().resumes()).hasSize(1);
  }

  @Test
  void aStudyIsReadWhileAnotherProcessWritesIt() {
    StoredStudy study = workshop.run("study", Wish.USUAL.withReplications(30));
    LockHolder holder = LockHolder.here(Workshop.CLOCK.instant(), "casus run");
    try (StudyLock lock = StudyLock.take(study.folder(), holder)) {
      assertThat(study.status().state()).isEqualTo("running");
      assertThat(study.status().text()).contains("Writer", holder.words());
      assertThat(study.report().text()).isNotEmpty();
      assertThatThrownBy(() -> study.resume(Machine.usual()))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining(holder.words() + " is writing this study");
    }
  }

  @Test
  void aFolderThatIsRemovedWhileTheStudyRunsIsMissed() {
    Path store = workshop.root("gone").resolve("study.sqlite");
    Simulator removing =
        (scenario, seed, replication) -> {
          store.toFile().delete();
          return Fixtures.made(scenario, seed, replication);
        };
    Wish wish = Wish.USUAL.withReplications(700);
    assertThatThrownBy(() -> workshop.start("gone", wish, Optional.empty(), removing, () -> false))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("the folder was moved or removed while the study ran");
  }

  @Test
  void aStudyWhoseProcessWasKilledIsCalledBrokenOff() throws SQLException {
    StoredStudy study = workshop.run("study", Wish.USUAL.withReplications(30));
    change(study, "UPDATE meta SET value = 'RUNNING' WHERE key = 'state'");
    assertThat(study.status().state()).isEqualTo("broken-off");
    assertThat(study.status().text()).contains("broken off", "casus resume");
  }

  @Test
  void whatTheModelGivesAgainIsVerified() {
    Study fresh = Study.load(workshop.file(), Wish.USUAL.withReplications(6));
    StoredStudy study = fresh.run(Machine.usual().withOutput(workshop.root("real"))).study();
    Verification verification = study.verify(4, 2);
    assertThat(verification.lines()).hasSize(5).allMatch(line -> line.startsWith("good"));
    assertThat(verification.lines().get(4)).contains("4 of 6 finished replications");
    assertThat(study.verify(100, 2).lines().get(4)).contains("6 of 6");
  }

  @Test
  void everyKindOfChangeIsNoticedByVerify() throws Exception {
    Study fresh = Study.load(workshop.file(), Wish.USUAL.withReplications(6));
    StoredStudy study = fresh.run(Machine.usual().withOutput(workshop.root("real"))).study();
    String good = Files.readString(study.folder().outcomes());
    Files.writeString(study.folder().outcomes(), good + "x");
    assertThat(notSo(study))
        .hasSize(3)
        .anyMatch(line -> line.contains("outcomes.csv has another SHA-256"))
        .anyMatch(line -> line.contains("outcomes.csv is not what the store says"));
    Files.writeString(study.folder().outcomes(), good);
    Files.delete(study.folder().summary());
    assertThat(notSo(study)).anyMatch(line -> line.contains("summary.csv is in the manifest"));
    change(study, "UPDATE replication SET digest = '0000000000000000' WHERE replication = 4");
    assertThat(notSo(study)).anyMatch(line -> line.contains("differ: replication 4 of baseline"));
    change(study, "DELETE FROM replication WHERE replication = 5");
    assertThat(notSo(study)).anyMatch(line -> line.contains("5 of 6 runs are stored"));
  }

  private static List<String> notSo(StoredStudy study) {
    return study.verify(6, 1).lines().stream().filter(line -> line.startsWith("NOT")).toList();
  }

  private static void change(StoredStudy study, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + study.folder().store());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
