package org.casus.results;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a query as a flat file, one at a time. */
record TableCsv(StoreReader store, String query) {

  /** Writes the file and tells its columns. */
  List<String> write(Path file) {
    try (CsvFile csv = new CsvFile(file)) {
      List<String> header =
          store.read(
              connection -> {
                try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                  List<String> names = names(row.getMetaData());
                  csv.row(names);
                  while (row.next()) {
                    csv.row(cells(row, names.size()));
                  }
                  return names;
                }
              });
      csv.finish();
      return header;
    }
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnName(i));
    }
    return names;
  }

  private static List<String> cells(ResultSet row, int columns) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      Object value = row.getObject(i);
      cells.add(
          value == null
              ? ""
              : value instanceof Double number ? Numbers.text(number) : value.toString());
    }
    return cells;
  }
}
