package org.casus.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of cells separated by commas (RFC 4180) as rows, with the place of every cell.
 *
 * <p>A cell in double quotes may hold commas, line ends and, doubled, quotes. Rows whose cells are
 * all blank are left out.
 */
final class Csv {

  private final String source;
  private final String text;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int at;
  private int line = 1;
  private int start;

  /** A cell without its quotes and the white space around it. */
  record Cell(String text, Location location) {}

  private Csv(String source, String text) {
    this.source = source;
    this.text = text;
  }

  static Csv of(String source, String text) {
    Csv csv = new Csv(source, text);
    csv.read();
    return csv;
  }

  List<List<Cell>> rows() {
    return List.copyOf(rows);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void read() {
    while (at < text.length()) {
      List<Cell> row = new ArrayList<>();
      do {
        row.add(cell());
      } while (taken(','));
      taken('\r');
      taken('\n');
      if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
        rows.add(row);
      }
    }
  }

  private Cell cell() {
    Location location = new Location(source, line, at - start + 1);
    String content = at < text.length() && text.charAt(at) == '"' ? quoted(location) : "";
    int from = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String rest = text.substring(from, at).strip();
    if (!content.isEmpty() && !rest.isEmpty()) {
      findings.add(Finding.error(location, "text after the closing quotation mark of a cell"));
    }
    return new Cell((content + rest).strip(), location);
  }

  private String quoted(Location location) {
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter == '"' && !(at + 1 < text.length() && text.charAt(at + 1) == '"')) {
        at++;
        return content.toString();
      }
      at += letter == '"' ? 1 : 0;
      content.append(letter);
      taken(letter);
    }
    findings.add(Finding.error(location, "a quotation mark is not closed"));
    return content.toString();
  }

  /** Goes on behind a letter if it is the next one. */
  private boolean taken(char letter) {
    if (at >= text.length() || text.charAt(at) != letter) {
      return false;
    }
    at++;
    if (letter == '\n') {
      line++;
      start = at;
    }
    return true;
  }
}
