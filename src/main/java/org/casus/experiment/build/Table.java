package org.casus.experiment.build;

import java.util.List;

/**
 * Design points listed in a file: a column a factor, a row a point.
 *
 * @param name of the file, for messages
 * @param header paths of the factors
 * @param rows cells as they are written
 */
public record Table(String name, List<String> header, List<Row> rows) {

  /**
   * One design point.
   *
   * @param line where it stands, from 1
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  String at(Row row) {
    return name + ":" + row.line() + ": ";
  }
}
