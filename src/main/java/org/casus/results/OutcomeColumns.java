package org.casus.results;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;

/** Reads the table {@code outcome} into one array a design point and response. */
record OutcomeColumns(Connection connection, List<String> points, List<Response> responses) {

  OutcomeTable table() throws SQLException {
    double[][][] values = new double[points.size()][responses.size()][];
    List<Long> failed = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      int done = Math.toIntExact(count("outcome WHERE point = " + point));
      for (int i = 0; i < responses.size(); i++) {
        values[point][i] = new double[done];
      }
      failed.add(count("replication WHERE status = 'failed' AND point = " + point));
    }
    fill(values);
    return new OutcomeTable(points, responses, named(values), failed);
  }

  private long count(String where) throws SQLException {
    return StoreReader.number(connection, "SELECT count(*) FROM " + where);
  }

  private void fill(double[][][] values) throws SQLException {
    List<Column> columns = responses.stream().map(Column::new).toList();
    String names =
        responses.stream()
            .map(response -> ", " + Database.quoted(response.name()))
            .collect(Collectors.joining());
    int[] next = new int[points.size()];
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT point" + names + " FROM outcome ORDER BY replication, point")) {
      while (row.next()) {
        int point = row.getInt(1);
        for (int i = 0; i < columns.size(); i++) {
          values[point][i][next[point]] = columns.get(i).read(row, i + 2);
        }
        next[point]++;
      }
    }
  }

  private List<Map<String, double[]>> named(double[][][] values) {
    List<Map<String, double[]>> named = new ArrayList<>();
    for (double[][] point : values) {
      Map<String, double[]> columns = new LinkedHashMap<>();
      for (int i = 0; i < responses.size(); i++) {
        columns.put(responses.get(i).name(), point[i]);
      }
      named.add(columns);
    }
    return named;
  }
}
