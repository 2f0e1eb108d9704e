package org.casus.results;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.experiment.Response;

/**
 * Writes {@code outcomes.csv}: a row a replication, in the order of replications and points.
 *
 * <p>A yes is 1, a no 0; what was not observed is empty.
 */
public record OutcomesCsv(StoreReader store, List<Response> responses) {

  public OutcomesCsv {
    responses = List.copyOf(responses);
  }

  /** Writes the file of the study, a row at a time. */
  public void write() {
    write(store.folder().outcomes());
  }

  /** Writes a file, a row at a time. */
  public void write(Path file) {
    List<Column> columns = responses.stream().map(Column::new).toList();
    try (CsvFile csv = new CsvFile(file)) {
      csv.row(header());
      store.read(
          connection -> {
            try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query())) {
              while (row.next()) {
                csv.row(cells(row, columns));
              }
            }
            return true;
          });
      csv.finish();
    }
  }

  /** The names of the columns. */
  List<String> header() {
    return Stream.concat(
            Stream.of("point", "replication", "seed", "status"),
            responses.stream().map(Response::name))
        .toList();
  }

  private String query() {
    String names =
        responses.stream()
            .map(response -> ", o." + Database.quoted(response.name()))
            .collect(Collectors.joining());
    return "SELECT p.name, r.replication, r.seed, r.status"
        + names
        + " FROM replication r JOIN design_point p ON p.point = r.point"
        + " LEFT JOIN outcome o ON o.replication = r.replication AND o.point = r.point"
        + " ORDER BY r.replication, r.point";
  }

  private static List<String> cells(ResultSet row, List<Column> columns) throws SQLException {
    List<String> cells = new ArrayList<>();
    cells.add(row.getString(1));
    cells.add(Long.toString(row.getLong(2)));
    cells.add(Long.toString(row.getLong(3)));
    cells.add(row.getString(4));
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      cells.add(column.text(column.read(row, i + 5)));
    }
    return cells;
  }
}
