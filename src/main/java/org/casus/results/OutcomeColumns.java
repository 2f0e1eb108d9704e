package org.casus.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.experiment.OutcomeColumn;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;

/**
 * Reads the table {@code outcome} by columns, as many neighbours at once as fit into a block, and
 * remembers two blocks.
 */
final class OutcomeColumns implements Function<String, OutcomeColumn> {

  private static final int BLOCK_BYTES = 4 << 20;

  private final Path file;
  private final List<Response> responses;
  private final int[] sizes;
  private Map<String, OutcomeColumn> latest = Map.of();
  private Map<String, OutcomeColumn> before = Map.of();

  private OutcomeColumns(Path file, List<Response> responses, int[] sizes) {
    this.file = file;
    this.responses = responses;
    this.sizes = sizes;
  }

  static OutcomeTable table(Path file, List<String> points, List<Response> responses) {
    List<Long> finished = Database.read(file, c -> counts(c, "outcome", points.size()));
    List<Long> failed =
        Database.read(file, c -> counts(c, "replication WHERE status <> 'done'", points.size()));
    int[] sizes = finished.stream().mapToInt(Math::toIntExact).toArray();
    return OutcomeTable.apart(
        points, responses, finished, failed, new OutcomeColumns(file, responses, sizes));
  }

  @Override
  public synchronized OutcomeColumn apply(String response) {
    OutcomeColumn known = latest.get(response);
    if (known == null) {
      Map<String, OutcomeColumn> other = before;
      before = latest;
      latest =
          other.containsKey(response)
              ? other
              : Database.read(file, connection -> read(connection, block(response)));
      known = latest.get(response);
    }
    return Objects.requireNonNull(known);
  }

  /** The response and those that follow it, in turn; neighbours tend to be asked for together. */
  private List<Response> block(String response) {
    int first = responses.stream().map(Response::name).toList().indexOf(response);
    long bytes = Math.max(1, Double.BYTES * Arrays.stream(sizes).asLongStream().sum());
    int most = (int) Math.max(1, Math.min(responses.size(), BLOCK_BYTES / bytes));
    return responses.subList(first, Math.min(first + most, responses.size()));
  }

  private Map<String, OutcomeColumn> read(Connection connection, List<Response> block)
      throws SQLException {
    List<Column> columns = block.stream().map(Column::new).toList();
    List<OutcomeColumn.Filling> filling =
        block.stream().map(response -> new OutcomeColumn.Filling(sizes)).toList();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query(block))) {
      while (row.next()) {
        int point = row.getInt(1);
        for (int i = 0; i < columns.size(); i++) {
          filling.get(i).add(point, columns.get(i).read(row, i + 2));
        }
      }
    }
    Map<String, OutcomeColumn> named = new LinkedHashMap<>();
    for (int i = 0; i < block.size(); i++) {
      named.put(block.get(i).name(), filling.get(i).column());
    }
    return named;
  }

  private static String query(List<Response> block) {
    String names =
        block.stream()
            .map(response -> ", " + Database.quoted(response.name()))
            .collect(Collectors.joining());
    return "SELECT point" + names + " FROM outcome ORDER BY replication, point";
  }

  private static List<Long> counts(Connection connection, String rows, int points)
      throws SQLException {
    Long[] counts = new Long[points];
    Arrays.fill(counts, 0L);
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT point, count(*) FROM " + rows + " GROUP BY point")) {
      while (row.next()) {
        counts[row.getInt(1)] = row.getLong(2);
      }
    }
    return List.of(counts);
  }
}
