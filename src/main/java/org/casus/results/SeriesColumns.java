package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.experiment.SeriesTable;

/** Reads the table {@code series} of one design point, one variable at a time. */
record SeriesColumns(Connection connection, long point, long most) {

  /** A column of the table {@code series}. */
  record Column(String name, String unit) {}

  static List<Column> columns(Connection connection) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT name, unit FROM series_column ORDER BY rowid")) {
      while (row.next()) {
        columns.add(new Column(row.getString(1), row.getString(2)));
      }
    }
    return columns;
  }

  /** The values of a column; empty where no replication has any. */
  Optional<SeriesTable> table(Column column) throws SQLException {
    List<double[]> values = values(column.name());
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new SeriesTable(column.name(), column.unit(), values));
  }

  private List<double[]> values(String name) throws SQLException {
    List<double[]> all = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT replication, "
                + Database.quoted(name)
                + " FROM series WHERE point = ? AND replication < ? ORDER BY replication, day")) {
      query.setLong(1, point);
      query.setLong(2, most);
      try (ResultSet row = query.executeQuery()) {
        collect(row, all);
      }
    }
    return all;
  }

  private static void collect(ResultSet row, List<double[]> all) throws SQLException {
    List<Double> one = new ArrayList<>();
    long current = -1;
    while (row.next()) {
      if (row.getLong(1) != current) {
        keep(one, all);
        current = row.getLong(1);
      }
      double value = row.getDouble(2);
      one.add(row.wasNull() ? Double.NaN : value);
    }
    keep(one, all);
  }

  /** A replication whose scenario has no such variable has only gaps and is left out. */
  private static void keep(List<Double> one, List<double[]> all) {
    if (one.stream().anyMatch(value -> !value.isNaN())) {
      all.add(one.stream().mapToDouble(Double::doubleValue).toArray());
    }
    one.clear();
  }
}
