package org.casus.results;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.casus.experiment.Outcome;
import org.casus.experiment.Response;

/** Reads outcomes one after another, without their digests. */
record OutcomeStream(Connection connection, List<Response> responses) {

  /** Tells each; the number of them. */
  long tell(Consumer<Outcome> each) throws SQLException {
    List<Column> columns = responses.stream().map(Column::new).toList();
    long count = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query())) {
      while (row.next()) {
        each.accept(outcome(row, columns));
        count++;
      }
    }
    return count;
  }

  private String query() {
    String names =
        responses.stream()
            .map(response -> ", o." + Database.quoted(response.name()))
            .collect(Collectors.joining());
    return "SELECT r.point, r.replication, r.seed, r.status, r.error"
        + names
        + " FROM replication r"
        + " LEFT JOIN outcome o ON o.replication = r.replication AND o.point = r.point"
        + " ORDER BY r.replication, r.point";
  }

  private static Outcome outcome(ResultSet row, List<Column> columns) throws SQLException {
    String status = row.getString(4).toUpperCase(Locale.ROOT).replace('-', '_');
    boolean done = status.equals(Outcome.Status.DONE.name());
    List<Double> values = new ArrayList<>();
    for (int i = 0; done && i < columns.size(); i++) {
      values.add(columns.get(i).read(row, i + 6));
    }
    return new Outcome(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        Outcome.Status.valueOf(status),
        row.getString(5),
        0,
        values);
  }
}
