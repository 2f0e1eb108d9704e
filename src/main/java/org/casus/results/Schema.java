package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.experiment.Experiment;
import org.casus.experiment.Factor;
import org.casus.experiment.Response;

/** Makes the tables of a new store and fills in what is known before the first replication. */
final class Schema {

  static final int VERSION = 1;

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
          "CREATE TABLE factor (path TEXT, level INTEGER, value TEXT, kind TEXT, role TEXT,"
              + " title TEXT, unit TEXT, grade TEXT, source TEXT, PRIMARY KEY (path, level))",
          "CREATE TABLE response (name TEXT PRIMARY KEY, title TEXT, unit TEXT, kind TEXT,"
              + " definition TEXT, categories TEXT)",
          "CREATE TABLE replication (point INTEGER, replication INTEGER, seed INTEGER,"
              + " status TEXT, error TEXT, wall_ms REAL, digest TEXT,"
              + " PRIMARY KEY (replication, point)) WITHOUT ROWID",
          "CREATE TABLE series_column (name TEXT PRIMARY KEY, unit TEXT)",
          "CREATE TABLE series (point INTEGER, replication INTEGER, day INTEGER,"
              + " PRIMARY KEY (replication, point, day)) WITHOUT ROWID",
          "CREATE TABLE event (point INTEGER, replication INTEGER, id INTEGER, day INTEGER,"
              + " kind TEXT, actor TEXT, target TEXT, object TEXT, place TEXT, amount REAL,"
              + " cause TEXT, text TEXT, reason TEXT,"
              + " PRIMARY KEY (replication, point, id)) WITHOUT ROWID",
          RegionRows.REGIONS,
          RegionRows.FLOWS);

  private Schema() {}

  static void create(
      Connection connection,
      Experiment experiment,
      List<Response> responses,
      Map<String, String> meta)
      throws SQLException {
    for (String table : TABLES) {
      Database.execute(connection, table);
    }
    Database.execute(connection, "PRAGMA user_version = " + VERSION);
    for (Map.Entry<String, String> entry : meta.entrySet()) {
      Database.insert(
          connection, "INSERT INTO meta VALUES (?, ?)", entry.getKey(), entry.getValue());
    }
    FactorRows.insert(connection, experiment.factors());
    points(connection, experiment.factors());
    addPoints(connection, experiment, 0);
    if (experiment.exploration().isPresent()) {
      CandidateRows.create(connection);
      CandidateRows.insert(connection, experiment.exploration().get(), 0);
    }
    responses(connection, responses);
  }

  private static void points(Connection connection, List<Factor> factors) throws SQLException {
    StringBuilder columns = new StringBuilder("point INTEGER PRIMARY KEY, name TEXT");
    for (Factor factor : factors) {
      columns.append(", ").append(Database.quoted(factor.path()));
    }
    Database.execute(connection, "CREATE TABLE design_point (" + columns + ")");
  }

  /** Lists the design points from one on. */
  static void addPoints(Connection connection, Experiment experiment, long first)
      throws SQLException {
    String holes = "?, ?" + ", ?".repeat(experiment.factors().size());
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO design_point VALUES (" + holes + ")")) {
      for (long index = first; index < experiment.points(); index++) {
        Map<String, Object> levels = experiment.levels(index);
        insert.setLong(1, index);
        insert.setString(2, experiment.name(index));
        int column = 3;
        for (Factor factor : experiment.factors()) {
          insert.setObject(column, levels.get(factor.path()));
          column++;
        }
        insert.executeUpdate();
      }
    }
  }

  private static void responses(Connection connection, List<Response> responses)
      throws SQLException {
    String columns =
        responses.stream()
            .map(response -> ", " + new Column(response).declaration())
            .collect(Collectors.joining());
    Database.execute(
        connection,
        "CREATE TABLE outcome (point INTEGER, replication INTEGER"
            + columns
            + ", PRIMARY KEY (replication, point)) WITHOUT ROWID");
    for (Response response : responses) {
      Database.insert(
          connection,
          "INSERT INTO response VALUES (?, ?, ?, ?, ?, ?)",
          response.name(),
          response.title(),
          response.unit(),
          response.kind().name(),
          response.definition(),
          String.join(",", response.categories()));
    }
  }
}
