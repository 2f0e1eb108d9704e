package org.casus.results;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Reads which replications of each design point are finished. */
public record ReplicationNumbers(StudyFolder folder) {

  /**
   * Their numbers, ascending, by design point.
   *
   * @param points number of design points
   */
  public List<long[]> byPoint(int points) {
    return Database.read(
        folder.store(),
        connection -> {
          List<LongStream.Builder> numbers = new ArrayList<>();
          for (int point = 0; point < points; point++) {
            numbers.add(LongStream.builder());
          }
          try (Statement statement = connection.createStatement();
              ResultSet rows =
                  statement.executeQuery(
                      "SELECT point, replication FROM outcome ORDER BY replication, point")) {
            while (rows.next()) {
              numbers.get(rows.getInt(1)).add(rows.getLong(2));
            }
          }
          return numbers.stream().map(one -> one.build().toArray()).toList();
        });
  }
}
