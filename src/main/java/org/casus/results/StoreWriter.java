package org.casus.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Observation;
import org.casus.experiment.Response;
import org.casus.history.CrisisEvent;

/**
 * Writes observations into the store of a study, one transaction a batch.
 *
 * <p>A process killed at any time loses at most the batch that was open.
 */
public final class StoreWriter implements Consumer<Observation>, AutoCloseable {

  private static final int BATCH = 500;
  private static final long BATCH_NANOS = 500_000_000;

  private final Path file;
  private final Connection connection;
  private final OutcomeRows outcomes;
  private final SeriesRows series;
  private final EventRows events;
  private final RegionRows regions;
  private int open;
  private long committed = System.nanoTime();

  /** Whether nothing is half written: only then is the open batch worth keeping. */
  private boolean whole = true;

  private StoreWriter(Path file, Connection connection, List<Response> responses)
      throws SQLException {
    this.file = file;
    this.connection = connection;
    this.outcomes = new OutcomeRows(connection, responses);
    this.series = new SeriesRows(connection);
    this.events = new EventRows(connection);
    this.regions = new RegionRows(connection);
  }

  /**
   * Makes the store of a new study.
   *
   * @param responses everything that is measured, in order
   * @param meta what to know about the study, by name
   */
  public static StoreWriter create(
      StudyFolder folder,
      Experiment experiment,
      List<Response> responses,
      Map<String, String> meta) {
    return open(
        folder, responses, connection -> Schema.create(connection, experiment, responses, meta));
  }

  /** Opens the store of a study to go on with it. */
  public static StoreWriter append(StudyFolder folder, List<Response> responses) {
    return open(folder, responses, connection -> {});
  }

  @Override
  public void accept(Observation observation) {
    try {
      whole = false;
      outcomes.add(observation);
      series.add(observation);
      events.add(
          observation.outcome().point(), observation.outcome().replication(), observation.events());
      regions.add(observation);
      whole = true;
      open++;
      if (open >= BATCH || System.nanoTime() - committed > BATCH_NANOS) {
        commit();
      }
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  /**
   * Keeps the events of a replication that was simulated again, and forgets those of all others
   * that are not among the first ones.
   *
   * @param point index of its design point
   * @param first number of replications whose events are kept anyway
   */
  public void keepOnly(long point, long first, long replication, List<CrisisEvent> all) {
    change(
        () -> {
          Database.execute(
              connection,
              "DELETE FROM event WHERE point = " + point + " AND replication >= " + first);
          events.replace(point, replication, all);
        });
  }

  /** Removes every replication that failed, so that it is missing again. */
  public void forgetFailures() {
    change(() -> Database.execute(connection, "DELETE FROM replication WHERE status <> 'done'"));
  }

  /**
   * Takes over all replications of another study with the same points and responses.
   *
   * @return number of its replications
   */
  public long addAll(StudyFolder other) {
    long[] added = new long[1];
    change(() -> added[0] = new StoreCopy(connection, series).from(other.store()));
    return added[0];
  }

  /**
   * Adds what an experiment has beyond what is in the store.
   *
   * @param experiment with an exploration and every candidate so far
   * @param known number of candidates that are in the store
   */
  public void addCandidates(Experiment experiment, int known) {
    Exploration exploration = experiment.exploration().orElseThrow();
    change(
        () -> {
          CandidateRows.insert(connection, exploration, known);
          Schema.addPoints(connection, experiment, known * exploration.worlds());
        });
  }

  /** Notes something about the study. */
  public void note(String key, String value) {
    noteAll(Map.of(key, value));
  }

  /** Notes several things about the study, all or none of them. */
  public void noteAll(Map<String, String> entries) {
    change(() -> insert(entries));
  }

  /**
   * Lists the design points that an experiment has beyond those that are listed, and notes what
   * changes with them, all or nothing.
   */
  public void grow(Experiment experiment, Map<String, String> entries) {
    change(
        () -> {
          long known = StoreReader.number(connection, "SELECT count(*) FROM design_point");
          Schema.addPoints(connection, experiment, known);
          insert(entries);
        });
  }

  private void insert(Map<String, String> entries) throws SQLException {
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      Database.insert(
          connection,
          "INSERT OR REPLACE INTO meta VALUES (?, ?)",
          entry.getKey(),
          entry.getValue());
    }
  }

  private void change(Change change) {
    try {
      whole = false;
      flush();
      change.make();
      commit();
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  @FunctionalInterface
  private interface Change {
    void make() throws SQLException;
  }

  @Override
  public void close() {
    try (connection) {
      if (whole) {
        commit();
      } else {
        connection.rollback();
      }
      outcomes.close();
      series.close();
      events.close();
      regions.close();
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  private void flush() throws SQLException {
    outcomes.flush();
    series.flush();
    events.flush();
  }

  private void commit() throws SQLException {
    whole = false;
    if (!Files.isRegularFile(file)) {
      throw new FolderException(
          file + ": the store is gone; the folder was moved or removed while the study ran.");
    }
    flush();
    connection.commit();
    whole = true;
    open = 0;
    committed = System.nanoTime();
  }

  @FunctionalInterface
  private interface Preparation {
    void on(Connection connection) throws SQLException;
  }

  private static StoreWriter open(
      StudyFolder folder, List<Response> responses, Preparation preparation) {
    Connection connection = Database.toWrite(folder.store());
    try {
      connection.setAutoCommit(false);
      preparation.on(connection);
      connection.commit();
      return new StoreWriter(folder.store(), connection, responses);
    } catch (SQLException e) {
      throw Failures.of(folder.store(), e);
    }
  }
}
