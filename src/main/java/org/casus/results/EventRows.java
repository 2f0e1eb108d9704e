package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.history.CrisisEvent;
import org.casus.scenario.EventKind;

/** Writes and reads the table {@code event}. */
final class EventRows implements AutoCloseable {

  private final PreparedStatement insert;
  private final PreparedStatement delete;
  private final Map<EventKind, String> words = new EnumMap<>(EventKind.class);

  EventRows(Connection connection) throws SQLException {
    this.insert =
        connection.prepareStatement(
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.delete =
        connection.prepareStatement("DELETE FROM event WHERE point = ? AND replication = ?");
    for (EventKind kind : EventKind.values()) {
      words.put(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  void replace(long point, long replication, List<CrisisEvent> events) throws SQLException {
    flush();
    delete.setLong(1, point);
    delete.setLong(2, replication);
    delete.executeUpdate();
    add(point, replication, events);
  }

  void add(long point, long replication, List<CrisisEvent> events) throws SQLException {
    for (CrisisEvent event : events) {
      insert.setLong(1, point);
      insert.setLong(2, replication);
      insert.setInt(3, event.id());
      insert.setInt(4, event.day());
      insert.setString(5, words.get(event.kind()));
      insert.setString(6, event.actor());
      insert.setString(7, event.target());
      insert.setString(8, event.object());
      insert.setString(9, event.place());
      insert.setDouble(10, event.amount());
      insert.setString(11, causes(event));
      insert.setString(12, Reasons.words(event.reason()));
      insert.setString(13, Reasons.json(event.reason()));
      insert.addBatch();
    }
  }

  /** Hands all rows that wait over to the open transaction. */
  void flush() throws SQLException {
    insert.executeBatch();
  }

  static List<CrisisEvent> of(Connection connection, long point, long replication)
      throws SQLException {
    List<CrisisEvent> events = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id, day, kind, actor, target, object, place, amount, cause, reason FROM event"
                + " WHERE point = ? AND replication = ? ORDER BY id")) {
      query.setLong(1, point);
      query.setLong(2, replication);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          events.add(event(row));
        }
      }
    }
    return events;
  }

  private static CrisisEvent event(ResultSet row) throws SQLException {
    return new CrisisEvent(
        row.getInt(1),
        row.getInt(2),
        EventKind.valueOf(row.getString(3).toUpperCase(Locale.ROOT).replace('-', '_')),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getDouble(8),
        causes(row.getString(9)),
        Reasons.of(row.getString(10)));
  }

  private static String causes(CrisisEvent event) {
    return event.causes().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Integer> causes(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    delete.close();
  }
}
