package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.experiment.Observation;
import org.casus.experiment.RegionMeans;
import org.casus.history.RegionHistory;

/** Writes and reads the tables {@code region} and {@code flow}. */
final class RegionRows implements AutoCloseable {

  static final String REGIONS =
      "CREATE TABLE region (point INTEGER, replication INTEGER, day INTEGER, region TEXT,"
          + " deaths REAL, control REAL, fighters REAL, displaced REAL, garrison REAL,"
          + " PRIMARY KEY (replication, point, day, region)) WITHOUT ROWID";
  static final String FLOWS =
      "CREATE TABLE flow (point INTEGER, replication INTEGER, origin TEXT, host TEXT,"
          + " persons INTEGER, PRIMARY KEY (replication, point, origin, host)) WITHOUT ROWID";

  private static final List<String> MEASURES =
      List.of(
          RegionHistory.DEATHS,
          RegionHistory.CONTROL,
          RegionHistory.FIGHTERS,
          RegionHistory.DISPLACED,
          RegionHistory.GARRISON);

  private final PreparedStatement region;
  private final PreparedStatement flow;

  RegionRows(Connection connection) throws SQLException {
    region = connection.prepareStatement("INSERT INTO region VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    flow = connection.prepareStatement("INSERT INTO flow VALUES (?, ?, ?, ?, ?)");
  }

  void add(Observation observation) throws SQLException {
    Optional<RegionHistory> history = observation.regions();
    if (history.isEmpty()) {
      return;
    }
    long point = observation.outcome().point();
    long replication = observation.outcome().replication();
    region.setLong(1, point);
    region.setLong(2, replication);
    for (int day = 0; day < history.get().days().size(); day++) {
      add(history.get(), day);
    }
    flow.setLong(1, point);
    flow.setLong(2, replication);
    for (RegionHistory.Flow people : history.get().flows()) {
      flow.setString(3, people.from());
      flow.setString(4, people.to());
      flow.setLong(5, people.persons());
      flow.executeUpdate();
    }
  }

  private void add(RegionHistory history, int day) throws SQLException {
    region.setInt(3, history.days().get(day));
    for (int r = 0; r < history.regions().size(); r++) {
      region.setString(4, history.regions().get(r));
      for (int m = 0; m < MEASURES.size(); m++) {
        List<List<Double>> values = history.byDay().getOrDefault(MEASURES.get(m), List.of());
        if (day < values.size()) {
          region.setDouble(m + 5, values.get(day).get(r));
        } else {
          region.setNull(m + 5, Types.REAL);
        }
      }
      region.executeUpdate();
    }
  }

  /** The means over the replications of a design point that were kept. */
  static Optional<RegionMeans> means(Connection connection, long point) throws SQLException {
    long n =
        StoreReader.number(
            connection, "SELECT count(DISTINCT replication) FROM region WHERE point = " + point);
    if (n == 0) {
      return Optional.empty();
    }
    Set<String> regions = new LinkedHashSet<>();
    Set<Integer> days = new LinkedHashSet<>();
    Map<String, List<List<Double>>> means = new LinkedHashMap<>();
    MEASURES.forEach(measure -> means.put(measure, new ArrayList<>()));
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT day, region, avg(deaths), avg(control), avg(fighters), avg(displaced),"
                + " avg(garrison) FROM region WHERE point = ? GROUP BY day, region"
                + " ORDER BY day, region")) {
      query.setLong(1, point);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          if (days.add(row.getInt(1))) {
            means.values().forEach(byDay -> byDay.add(new ArrayList<>()));
          }
          regions.add(row.getString(2));
          int column = 3;
          for (List<List<Double>> byDay : means.values()) {
            byDay.get(days.size() - 1).add(row.getDouble(column));
            column++;
          }
        }
      }
    }
    return Optional.of(
        new RegionMeans(
            n, List.copyOf(regions), List.copyOf(days), means, flows(connection, point, n)));
  }

  private static List<RegionMeans.Flow> flows(Connection connection, long point, long n)
      throws SQLException {
    List<RegionMeans.Flow> flows = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT origin, host, sum(persons) FROM flow WHERE point = ? GROUP BY origin, host"
                + " ORDER BY origin, host")) {
      query.setLong(1, point);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          flows.add(new RegionMeans.Flow(row.getString(1), row.getString(2), row.getDouble(3) / n));
        }
      }
    }
    return flows;
  }

  @Override
  public void close() throws SQLException {
    region.close();
    flow.close();
  }
}
