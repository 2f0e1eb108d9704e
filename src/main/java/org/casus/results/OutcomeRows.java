package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.casus.experiment.Observation;
import org.casus.experiment.Outcome;
import org.casus.experiment.Response;

/**
 * Writes the tables {@code replication} and {@code outcome}; rows wait until they are handed over
 * together.
 */
final class OutcomeRows implements AutoCloseable {

  private final List<Column> columns;
  private final PreparedStatement replication;
  private final PreparedStatement outcome;

  OutcomeRows(Connection connection, List<Response> responses) throws SQLException {
    this.columns = responses.stream().map(Column::new).toList();
    this.replication =
        connection.prepareStatement("INSERT INTO replication VALUES (?, ?, ?, ?, ?, ?, ?)");
    this.outcome =
        connection.prepareStatement(
            "INSERT INTO outcome VALUES (?, ?" + ", ?".repeat(columns.size()) + ")");
  }

  void add(Observation observation) throws SQLException {
    Outcome result = observation.outcome();
    boolean done = result.status() == Outcome.Status.DONE;
    replication.setLong(1, result.point());
    replication.setLong(2, result.replication());
    replication.setLong(3, result.seed());
    replication.setString(4, result.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    replication.setString(5, result.error());
    replication.setDouble(6, observation.milliseconds());
    replication.setString(7, done ? hex(result.digest()) : "");
    replication.addBatch();
    if (done) {
      values(result);
    }
  }

  private void values(Outcome result) throws SQLException {
    outcome.setLong(1, result.point());
    outcome.setLong(2, result.replication());
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).bind(outcome, i + 3, result.values().get(i));
    }
    outcome.addBatch();
  }

  /** Hands all rows that wait over to the open transaction. */
  void flush() throws SQLException {
    replication.executeBatch();
    outcome.executeBatch();
  }

  /** A digest as text; SQLite and R have no unsigned 64-bit numbers. */
  static String hex(long digest) {
    String digits = Long.toHexString(digest);
    return "0".repeat(16 - digits.length()) + digits;
  }

  @Override
  public void close() throws SQLException {
    replication.close();
    outcome.close();
  }
}
