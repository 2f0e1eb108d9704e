package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.experiment.Observation;
import org.casus.history.Series;

/** Writes the table {@code series}: a row a week, a column a state variable. */
final class SeriesRows implements AutoCloseable {

  private final Connection connection;
  private final List<String> names;
  private Optional<PreparedStatement> insert = Optional.empty();

  SeriesRows(Connection connection) throws SQLException {
    this.connection = connection;
    this.names = names(connection);
  }

  static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name FROM series_column ORDER BY rowid")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  void add(Observation observation) throws SQLException {
    List<Series> all = observation.series();
    if (all.isEmpty()) {
      return;
    }
    for (Series series : all) {
      widen(series.name(), series.unit());
    }
    List<List<Double>> columns = columns(all);
    int weeks = all.stream().mapToInt(s -> s.values().size()).max().orElse(0);
    PreparedStatement statement = statement();
    statement.setLong(1, observation.outcome().point());
    statement.setLong(2, observation.outcome().replication());
    for (int week = 0; week < weeks; week++) {
      statement.setInt(3, week * Series.STEP);
      for (int i = 0; i < columns.size(); i++) {
        bind(statement, i + 4, columns.get(i), week);
      }
      statement.addBatch();
    }
  }

  /** The values of each column of the table; none for a variable that this scenario has not. */
  private List<List<Double>> columns(List<Series> all) {
    List<List<Double>> columns = new ArrayList<>(Collections.nCopies(names.size(), List.of()));
    all.forEach(series -> columns.set(names.indexOf(series.name()), series.values()));
    return columns;
  }

  private static void bind(PreparedStatement statement, int place, List<Double> values, int week)
      throws SQLException {
    if (week < values.size() && !values.get(week).isNaN()) {
      statement.setDouble(place, values.get(week));
    } else {
      statement.setNull(place, Types.NULL);
    }
  }

  /** Hands all rows that wait over to the open transaction. */
  void flush() throws SQLException {
    if (insert.isPresent()) {
      insert.get().executeBatch();
    }
  }

  /** Adds a column where there is none of that name yet. */
  void widen(String name, String unit) throws SQLException {
    if (names.contains(name)) {
      return;
    }
    flush();
    close();
    insert = Optional.empty();
    Database.execute(
        connection, "ALTER TABLE series ADD COLUMN " + Database.quoted(name) + " REAL");
    Database.insert(connection, "INSERT INTO series_column VALUES (?, ?)", name, unit);
    names.add(name);
  }

  private PreparedStatement statement() throws SQLException {
    if (insert.isEmpty()) {
      String columns =
          names.stream().map(name -> ", " + Database.quoted(name)).collect(Collectors.joining());
      insert =
          Optional.of(
              connection.prepareStatement(
                  "INSERT INTO series (point, replication, day"
                      + columns
                      + ") VALUES (?, ?, ?"
                      + ", ?".repeat(names.size())
                      + ")"));
    }
    return insert.get();
  }

  @Override
  public void close() throws SQLException {
    if (insert.isPresent()) {
      insert.get().close();
    }
  }
}
