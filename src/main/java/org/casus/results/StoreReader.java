package org.casus.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.experiment.Outcome;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.RegionMeans;
import org.casus.experiment.Remaining;
import org.casus.experiment.Response;
import org.casus.experiment.SeriesTable;
import org.casus.experiment.Span;
import org.casus.history.CrisisEvent;

/** Reads the store of a study back into values; it may be read while a run writes it. */
public record StoreReader(StudyFolder folder) {

  /** What is known about the study, by name. */
  public Map<String, String> meta() {
    return read(
        connection -> {
          Map<String, String> meta = new LinkedHashMap<>();
          try (Statement statement = connection.createStatement();
              ResultSet rows =
                  statement.executeQuery("SELECT key, value FROM meta ORDER BY rowid")) {
            while (rows.next()) {
              meta.put(rows.getString(1), rows.getString(2));
            }
          }
          return meta;
        });
  }

  /** Number of runs in the store. */
  public long runs() {
    return read(connection -> number(connection, "SELECT count(*) FROM replication"));
  }

  /** Number of failed runs in the store. */
  public long failed() {
    return read(
        connection ->
            number(connection, "SELECT count(*) FROM replication WHERE status <> 'done'"));
  }

  /**
   * What is missing of some runs.
   *
   * @param plan the runs that are to be in the store
   * @param points number of design points
   */
  public Remaining remaining(Span plan, long points) {
    return read(connection -> new Gaps(connection, plan, points).find());
  }

  /**
   * Reads every page of the store.
   *
   * @throws FolderException when it is damaged
   */
  public void requireWhole() {
    new StoreFile(folder.store()).requireWhole();
  }

  /** Tells every outcome in the store, in the order of runs. */
  public void outcomes(List<Response> responses, Consumer<Outcome> each) {
    read(connection -> new OutcomeStream(connection, responses).tell(each));
  }

  /** The names of the design points, in order. */
  public List<String> points() {
    return texts("SELECT name FROM design_point ORDER BY point");
  }

  /** The candidates of an exploration so far, as coordinates. */
  public List<List<Double>> candidates() {
    return read(CandidateRows::all);
  }

  /**
   * The digest of a replication, where it was finished.
   *
   * @param point index of its design point
   */
  public OptionalLong digest(long point, long replication) {
    return read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT digest FROM replication WHERE point = ? AND replication = ?"
                      + " AND status = 'done'")) {
            query.setLong(1, point);
            query.setLong(2, replication);
            try (ResultSet row = query.executeQuery()) {
              return row.next()
                  ? OptionalLong.of(Long.parseUnsignedLong(row.getString(1), 16))
                  : OptionalLong.empty();
            }
          }
        });
  }

  /**
   * The number of the replication in a row of the outcomes of a design point.
   *
   * @param row from 0, among the finished replications
   */
  public long replication(long point, long row) {
    String finished = "SELECT replication FROM outcome WHERE point = " + point;
    return read(
        connection -> number(connection, finished + " ORDER BY replication LIMIT 1 OFFSET " + row));
  }

  /** Number of replications that are not done, by what went wrong, the most frequent first. */
  public Map<String, Long> causes() {
    return read(
        connection -> {
          Map<String, Long> causes = new LinkedHashMap<>();
          try (Statement statement = connection.createStatement();
              ResultSet rows =
                  statement.executeQuery(
                      "SELECT error, count(*) FROM replication WHERE status <> 'done'"
                          + " GROUP BY error ORDER BY count(*) DESC, error")) {
            while (rows.next()) {
              causes.put(rows.getString(1), rows.getLong(2));
            }
          }
          return causes;
        });
  }

  /** Number of replications that took too long. */
  public long timedOut() {
    return read(
        connection ->
            number(connection, "SELECT count(*) FROM replication WHERE status LIKE 'timed%out'"));
  }

  /** A finished replication, by its place among all finished ones, in order. */
  public Optional<Place> finished(long row) {
    return read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT point, replication FROM outcome ORDER BY replication, point"
                      + " LIMIT 1 OFFSET ?")) {
            query.setLong(1, row);
            try (ResultSet found = query.executeQuery()) {
              return found.next()
                  ? Optional.of(new Place(found.getLong(1), found.getLong(2)))
                  : Optional.empty();
            }
          }
        });
  }

  /** The values of a finished replication, in the order of the responses. */
  public List<Double> values(Place place, List<Response> responses) {
    return read(
        connection -> {
          List<Double> values = new ArrayList<>();
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT "
                      + Column.names(responses)
                      + " FROM outcome"
                      + " WHERE point = ? AND replication = ?")) {
            query.setLong(1, place.point());
            query.setLong(2, place.replication());
            try (ResultSet row = query.executeQuery()) {
              while (row.next()) {
                values.addAll(Column.all(row, responses));
              }
            }
          }
          return values;
        });
  }

  /** The messages of failed replications with their number, the most frequent first. */
  public List<String> failures() {
    return texts(
        "SELECT error || ' (' || count(*) || ')' FROM replication WHERE status = 'failed'"
            + " GROUP BY error ORDER BY count(*) DESC, error");
  }

  /** The outcomes of every replication that is finished now, read by columns when asked for. */
  public OutcomeTable outcomes(List<Response> responses) {
    return OutcomeColumns.table(folder.store(), points(), responses);
  }

  /**
   * The weekly series of the first replications of a design point, read one after another.
   *
   * @param most number of replications, at least 1
   */
  public Stream<SeriesTable> series(long point, long most) {
    return read(SeriesColumns::columns).stream()
        .flatMap(
            column ->
                read(connection -> new SeriesColumns(connection, point, most).table(column))
                    .stream());
  }

  /** The regions of a design point, as means over the replications that were kept. */
  public Optional<RegionMeans> regions(long point) {
    return read(connection -> RegionRows.means(connection, point));
  }

  /** The events of a replication; empty where they were not kept. */
  public Optional<List<CrisisEvent>> events(long point, long replication) {
    List<CrisisEvent> events = read(connection -> EventRows.of(connection, point, replication));
    return events.isEmpty() ? Optional.empty() : Optional.of(events);
  }

  private List<String> texts(String query) {
    return read(
        connection -> {
          List<String> texts = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
              texts.add(rows.getString(1));
            }
          }
          return texts;
        });
  }

  /** Number in the first column of the first row. */
  static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  <T> T read(Database.Work<T> work) {
    Path file = folder.store();
    return Database.read(file, work);
  }
}
