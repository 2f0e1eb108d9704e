package org.casus.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.experiment.Table;

/** Writes what analyses found beside the outcomes: a table of the store and a flat file each. */
public record ResultTables(StudyFolder folder) {

  /**
   * Puts a table in the place of an earlier one of its name.
   *
   * @param request name under which the store notes what was asked for
   * @param wish what was asked for, so that a report can be written again
   */
  public void write(Table table, String request, String wish) {
    try (Connection connection = Database.toWrite(folder.store())) {
      connection.setAutoCommit(false);
      Database.execute(connection, "DROP TABLE IF EXISTS " + Database.quoted(table.name()));
      Database.execute(connection, declaration(table));
      insert(connection, table);
      Database.insert(connection, "INSERT OR REPLACE INTO meta VALUES (?, ?)", request, wish);
      connection.commit();
    } catch (SQLException e) {
      throw Failures.of(folder.store(), e);
    }
    csv(table);
  }

  private static String declaration(Table table) {
    return table.columns().stream()
        .map(Database::quoted)
        .collect(
            Collectors.joining(", ", "CREATE TABLE " + Database.quoted(table.name()) + " (", ")"));
  }

  private static void insert(Connection connection, Table table) throws SQLException {
    String holes = "?" + ", ?".repeat(table.columns().size() - 1);
    String sql = "INSERT INTO " + Database.quoted(table.name()) + " VALUES (" + holes + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<Object> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          boolean known = !row.get(i).equals(Double.NaN) && !row.get(i).equals("");
          if (known) {
            statement.setObject(i + 1, row.get(i));
          } else {
            statement.setNull(i + 1, Types.NULL);
          }
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void csv(Table table) {
    try (CsvFile csv = new CsvFile(folder.root().resolve(table.name() + ".csv"))) {
      csv.row(table.columns());
      table.rows().forEach(row -> csv.row(row.stream().map(ResultTables::text).toList()));
      csv.finish();
    }
  }

  private static String text(Object cell) {
    return cell instanceof Double number ? Numbers.text(number) : cell.toString();
  }
}
