package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Remaining;
import org.casus.experiment.Span;

/**
 * Finds the runs that a store lacks.
 *
 * @param plan the runs it is to have
 * @param points number of design points
 */
record Gaps(Connection connection, Span plan, long points) {

  Remaining find() throws SQLException {
    List<Span> gaps = new ArrayList<>();
    long done = 0;
    long failed = 0;
    long next = plan.first();
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT replication, point, status = 'done' FROM replication"
                    + " ORDER BY replication, point");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        long run = row.getLong(1) * points + row.getLong(2);
        if (run >= plan.first() && run < plan.end()) {
          gap(gaps, next, run);
          next = run + 1;
          done++;
          failed += row.getInt(3) == 0 ? 1 : 0;
        }
      }
    }
    gap(gaps, next, plan.end());
    return new Remaining(done, failed, gaps);
  }

  private static void gap(List<Span> gaps, long first, long end) {
    if (end > first) {
      gaps.add(new Span(first, end));
    }
  }
}
