package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Table;

/** Gathers the rows of one table while a method goes through its subjects. */
final class Rows {

  private final String table;
  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  /** An empty table with its name and its columns, in snake case. */
  Rows(String table, List<String> columns) {
    this.table = table;
    this.columns = List.copyOf(columns);
  }

  /** One row: a cell for each column. */
  void add(List<Object> cells) {
    rows.add(cells);
  }

  /** The table with the rows so far. */
  Table table() {
    return new Table(table, columns, rows);
  }
}
