package org.casus.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.casus.experiment.Digest;
import org.casus.experiment.Experiment;
import org.casus.experiment.Fixtures;
import org.casus.experiment.Keep;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Remaining;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.SeriesTable;
import org.casus.experiment.Span;
import org.casus.history.History;
import org.casus.run.Runner;
import org.casus.run.Simulator;
import org.casus.run.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

  private static final List<Response> RESPONSES = Responses.all(Fixtures.validScenario());
  private static final Keep KEEP = new Keep(10, 3);

  @TempDir private Path temporary;

  @Test
  void outcomesComeBackAsTheyWereMeasured() {
    StudyFolder folder = store("study", 2, Fixtures.experiment(2, 30), Fixtures::made);
    OutcomeTable table = new StoreReader(folder).outcomes(RESPONSES);
    assertThat(table.points()).containsExactly("what-0", "what-1");
    assertThat(table.failed()).containsExactly(0L, 0L);
    for (Response response : RESPONSES) {
      double[] column = table.of(1, response.name());
      assertThat(column).hasSize(30);
      for (int replication = 0; replication < 30; replication++) {
        History history = Fixtures.made(Fixtures.validScenario(), 7, replication);
        assertThat(column[replication])
            .as(response.name())
            .isEqualTo(Double.valueOf(response.measure().applyAsDouble(history)));
      }
    }
  }

  @Test
  void aSealedStoreIsReadAndCannotBeWritten() throws SQLException, IOException {
    StudyFolder folder = store("a b?#%é", 1, Fixtures.experiment(2, 30), Fixtures::made);
    List<Path> before = files(folder.store().getParent());
    try (Connection sealed = Database.toRead(folder.store(), true)) {
      assertThat(StoreReader.number(sealed, "SELECT count(*) FROM replication")).isEqualTo(60);
      assertThatThrownBy(() -> Database.execute(sealed, "DELETE FROM replication"))
          .isInstanceOf(SQLException.class);
      assertThat(files(folder.store().getParent())).isEqualTo(before);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aStudyLargerThanABlockComesBackTheSameWhateverIsAskedForFirst() {
    int replications = 3_000;
    StudyFolder folder = store("study", 2, Fixtures.experiment(3, replications), Fixtures::made);
    OutcomeTable table = new StoreReader(folder).outcomes(RESPONSES);
    OutcomeTable again = new StoreReader(folder).outcomes(RESPONSES);
    List<String> names = RESPONSES.stream().map(Response::name).toList();
    for (int i = 0; i < names.size(); i++) {
      String last = names.get(names.size() - 1 - i);
      String first = names.get(i);
      assertThat(table.of(2, last)).hasSize(replications).isEqualTo(again.of(2, last));
      assertThat(table.of(0, first)).isEqualTo(again.column(first).of(0));
    }
  }

  @Test
  void replicationsThatFinishAfterTheTableWasOpenedAreNotInIt() {
    StudyFolder folder = store("study", 1, Fixtures.experiment(2, 5), Fixtures::made);
    OutcomeTable table = new StoreReader(folder).outcomes(RESPONSES);
    Remaining left = new StoreReader(folder).remaining(new Span(0, 16), 2);
    try (StoreWriter writer = StoreWriter.append(folder, RESPONSES)) {
      run(1, Fixtures.experiment(2, 8), left, Fixtures::made, writer);
    }
    assertThat(table.of(1, "intervention")).hasSize(5);
    assertThat(new StoreReader(folder).outcomes(RESPONSES).of(1, "intervention")).hasSize(8);
  }

  @Test
  void eventsAndTheirReasonsComeBackAsTheyHappened() {
    StoreReader store =
        new StoreReader(store("study", 1, Fixtures.experiment(1, 5), Fixtures::made));
    History history = Fixtures.made(Fixtures.validScenario(), 7, 2);
    assertThat(store.events(0, 2)).contains(history.events());
    assertThat(store.events(0, 3)).isEmpty();
    assertThat(store.digest(0, 4))
        .hasValue(Digest.of(Fixtures.made(Fixtures.validScenario(), 7, 4)));
    assertThat(store.digest(0, 5)).isEmpty();
  }

  @Test
  void seriesComeBackForTheFirstReplications() {
    StoreReader store =
        new StoreReader(store("study", 1, Fixtures.experiment(2, 20), Fixtures::made));
    List<SeriesTable> tables = store.series(1, 100).toList();
    assertThat(tables).extracting(SeriesTable::name).containsExactly("NER.legitimacy", "deaths");
    assertThat(tables.get(0).values()).hasSize(10);
    History history = Fixtures.made(Fixtures.validScenario(), 7, 9);
    assertThat(tables.get(1).values().get(9))
        .containsExactly(
            history.series().get(1).values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Test
  void aFailedReplicationHasARowAndNoOutcome() throws IOException {
    StudyFolder folder =
        store(
            "study",
            1,
            Fixtures.experiment(1, 4),
            (scenario, seed, replication) -> {
              if (replication == 2) {
                throw new IllegalStateException("broken");
              }
              return Fixtures.made(scenario, seed, replication);
            });
    StoreReader store = new StoreReader(folder);
    assertThat(store.runs()).isEqualTo(4);
    assertThat(store.failed()).isEqualTo(1);
    assertThat(store.outcomes(RESPONSES).failed()).containsExactly(1L);
    assertThat(store.outcomes(RESPONSES).of(0, "intervention")).hasSize(3);
    List<String> lines = csv(folder);
    assertThat(lines.get(3)).startsWith("what-0,2,7,failed,").matches("[^,]*,2,7,failed,+");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void outcomesCsvIsTheSameByteForByteOnAnyNumberOfThreads(int threads) throws IOException {
    Experiment experiment = Fixtures.experiment(2, 150);
    StudyFolder one = store("one", 1, experiment, Fixtures::made);
    StudyFolder many = store("many", threads, experiment, Fixtures::made);
    csv(one);
    csv(many);
    assertThat(Files.readAllBytes(many.outcomes())).isEqualTo(Files.readAllBytes(one.outcomes()));
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Asia/Kathmandu", "ar-EG, Pacific/Apia", "de-DE, America/St_Johns"})
  void outcomesCsvIsTheSameInEveryLocaleAndZone(String locale, String zone) throws IOException {
    Experiment experiment = Fixtures.experiment(1, 20);
    StudyFolder here = store("here", 1, experiment, Fixtures::made);
    csv(here);
    Locale usual = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      StudyFolder there = store("there", 1, experiment, Fixtures::made);
      csv(there);
      assertThat(Files.readAllBytes(there.outcomes()))
          .isEqualTo(Files.readAllBytes(here.outcomes()));
      assertThat(new StoreReader(there).events(0, 1)).isEqualTo(new StoreReader(here).events(0, 1));
    } finally {
      Locale.setDefault(usual);
      TimeZone.setDefault(usualZone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "Nigérien", "what?", "100%25", "a#b", "x;y=1", "quote'\"s"})
  void anyPathWillDo(String name) {
    StudyFolder folder = store(name, 1, Fixtures.experiment(1, 2), Fixtures::made);
    assertThat(Files.isRegularFile(folder.store())).isTrue();
    assertThat(new StoreReader(folder).runs()).isEqualTo(2);
  }

  @Test
  void theStoreOpensInAnyToolThatReadsSqlite() throws Exception {
    StudyFolder folder = store("study", 1, Fixtures.experiment(2, 2), Fixtures::made);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.store());
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT d.\"what-if\", r.status, o.\"regime-outcome\" FROM design_point d"
                    + " JOIN replication r USING (point) JOIN outcome o USING (point, replication)"
                    + " ORDER BY replication, point")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("what-0");
      assertThat(row.getString(2)).isEqualTo("done");
      assertThat(row.getString(3)).isIn("stays", "transition", "restored", "replaced");
    }
  }

  @Test
  void aStudyGoesOnInItsStore() {
    Experiment experiment = Fixtures.experiment(1, 20);
    StudyFolder folder = StudyFolder.create(temporary.resolve("study"));
    try (StoreWriter writer =
        StoreWriter.create(folder, experiment, RESPONSES, Map.of("state", "running"))) {
      run(1, experiment, Remaining.all(new Span(0, 12)), Fixtures::made, writer);
    }
    StoreReader store = new StoreReader(folder);
    try (StoreWriter writer = StoreWriter.append(folder, RESPONSES)) {
      run(2, experiment, store.remaining(new Span(0, 20), 1), Fixtures::made, writer);
      writer.note("state", "done");
    }
    assertThat(store.runs()).isEqualTo(20);
    assertThat(store.meta()).containsEntry("state", "done");
    assertThat(store.series(0, 100).findFirst().orElseThrow().values()).hasSize(10);
  }

  private List<String> csv(StudyFolder folder) throws IOException {
    new OutcomesCsv(new StoreReader(folder), RESPONSES).write();
    return Files.readAllLines(folder.outcomes());
  }

  private StudyFolder store(String name, int threads, Experiment experiment, Simulator simulator) {
    StudyFolder folder = StudyFolder.create(temporary.resolve(name));
    try (StoreWriter writer =
        StoreWriter.create(folder, experiment, RESPONSES, Map.of("state", "running"))) {
      run(threads, experiment, Remaining.all(experiment), simulator, writer);
    }
    return folder;
  }

  private static void run(
      int threads, Experiment experiment, Remaining from, Simulator simulator, StoreWriter writer) {
    new Runner(simulator, threads, KEEP).run(experiment, from, writer, Watch.NOBODY);
  }
}
