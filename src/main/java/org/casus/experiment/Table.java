package org.casus.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * What an analysis found, as a flat table.
 *
 * @param name of the table and of its file, in snake case
 * @param columns their names in snake case, at least one
 * @param rows as many cells a row as columns; a cell is a text, a {@code Long} or a {@code Double},
 *     {@code NaN} where there is no number
 */
public record Table(String name, List<String> columns, List<List<Object>> rows) {

  public Table {
    columns = List.copyOf(columns);
    List<List<Object>> copy = new ArrayList<>();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
      copy.add(List.copyOf(row));
    }
    rows = List.copyOf(copy);
  }
}
