package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Exploration;

/**
 * Writes and reads the table {@code candidate}: a row a candidate and factor, with the coordinate
 * of its level.
 */
final class CandidateRows {

  private CandidateRows() {}

  static void create(Connection connection) throws SQLException {
    Database.execute(
        connection,
        "CREATE TABLE candidate (candidate INTEGER, factor TEXT, place INTEGER, coordinate REAL,"
            + " PRIMARY KEY (candidate, place)) WITHOUT ROWID");
  }

  /** Inserts every candidate from a number on. */
  static void insert(Connection connection, Exploration exploration, int from) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO candidate VALUES (?, ?, ?, ?)")) {
      for (int number = from; number < exploration.candidates().size(); number++) {
        List<Double> coordinates = exploration.candidates().get(number);
        for (int place = 0; place < coordinates.size(); place++) {
          insert.setInt(1, number);
          insert.setString(2, exploration.factors().get(place).path());
          insert.setInt(3, place);
          insert.setDouble(4, coordinates.get(place));
          insert.executeUpdate();
        }
      }
    }
  }

  /** The coordinates of every candidate, in order. */
  static List<List<Double>> all(Connection connection) throws SQLException {
    List<List<Double>> candidates = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT candidate, coordinate FROM candidate ORDER BY candidate, place")) {
      while (row.next()) {
        if (row.getInt(1) == candidates.size()) {
          candidates.add(new ArrayList<>());
        }
        candidates.get(candidates.size() - 1).add(row.getDouble(2));
      }
    }
    return candidates;
  }
}
