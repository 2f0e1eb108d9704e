package org.casus.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies what was found from one store into another of the same design. */
record StoreCopy(Connection connection, SeriesRows series) {

  private static final List<String> TABLES =
      List.of("replication", "outcome", "event", "region", "flow");

  long from(Path other) throws SQLException {
    // A database is attached outside of a transaction.
    connection.commit();
    connection.setAutoCommit(true);
    Database.insert(connection, "ATTACH DATABASE ? AS other", other.toAbsolutePath().toString());
    try {
      Map<String, String> columns = columns();
      connection.setAutoCommit(false);
      for (Map.Entry<String, String> column : columns.entrySet()) {
        series.widen(column.getKey(), column.getValue());
      }
      for (String table : TABLES) {
        Database.execute(connection, "INSERT INTO main." + table + " SELECT * FROM other." + table);
      }
      copySeries(columns);
      long added = StoreReader.number(connection, "SELECT count(*) FROM other.replication");
      connection.commit();
      connection.setAutoCommit(true);
      return added;
    } finally {
      if (connection.getAutoCommit()) {
        Database.execute(connection, "DETACH DATABASE other");
      }
      connection.setAutoCommit(false);
    }
  }

  private void copySeries(Map<String, String> columns) throws SQLException {
    String names =
        "point, replication, day"
            + columns.keySet().stream()
                .map(name -> ", " + Database.quoted(name))
                .collect(Collectors.joining());
    Database.execute(
        connection,
        "INSERT INTO main.series (" + names + ") SELECT " + names + " FROM other.series");
  }

  private Map<String, String> columns() throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT name, unit FROM other.series_column ORDER BY rowid")) {
      while (rows.next()) {
        columns.put(rows.getString(1), rows.getString(2));
      }
    }
    return columns;
  }
}
