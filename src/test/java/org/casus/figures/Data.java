package org.casus.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folder of data, and its tables as rows by column. */
final class Data {

  static final Path FOLDER = Path.of(System.getProperty("casus.data", "../shared/data"));

  private Data() {}

  static boolean isThere() {
    return Files.isDirectory(FOLDER);
  }

  static String missing() {
    return "no data at " + FOLDER + ": name their folder with -Dcasus.data=DIR";
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table of the folder. */
  static List<Map<String, String>> rows(String name) {
    return parse(text(name));
  }

  /** The rows of a text with a header, cells in quotes where they hold a comma. */
  static List<Map<String, String>> parse(String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> lines = text.lines().toList();
    List<String> header = cells(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char letter : line.toCharArray()) {
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
