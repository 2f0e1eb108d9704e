package org.casus.yaml;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.build.Table;

/** Splits the text of a comma-separated file into a header and rows; blank lines are skipped. */
final class CsvTable {

  private CsvTable() {}

  static Table of(String name, String text) {
    List<Table.Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        rows.add(new Table.Row(number, cells(line)));
      }
    }
    return rows.isEmpty()
        ? new Table(name, List.of(), List.of())
        : new Table(name, rows.get(0).cells(), rows.subList(1, rows.size()));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean doubled = quoted && letter == '"' && line.startsWith("\"\"", i);
      if (doubled) {
        cell.append('"');
        i++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
