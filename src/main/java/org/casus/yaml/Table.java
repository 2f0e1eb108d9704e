package org.casus.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Nearest;

/**
 * A table with named columns, read from a file.
 *
 * @param rows the cells of each row by the name of their column
 */
record Table(List<Map<String, Csv.Cell>> rows, List<Finding> findings, List<Source> sources) {

  /** Reads a file; a table that cannot be read has no rows and no source. */
  static Table read(Path file, List<String> allowed, List<String> needed) {
    FileText.Read read = FileText.read(file);
    if (read.refusal().isPresent()) {
      return new Table(List.of(), List.of(read.refusal().get()), List.of());
    }
    String name = file.toString();
    Csv csv = Csv.of(name, read.text());
    List<Finding> findings = new ArrayList<>(csv.findings());
    Source source = new Source(name, read.text(), Source.Role.TABLE);
    if (csv.rows().isEmpty()) {
      findings.add(Finding.error(Location.of(name), "the table holds no cells"));
      return new Table(List.of(), findings, List.of(source));
    }
    List<Csv.Cell> header = csv.rows().get(0);
    List<Map<String, Csv.Cell>> rows = List.of();
    if (columns(header, allowed, needed, findings)) {
      rows = rows(header, csv.rows().subList(1, csv.rows().size()), findings);
    }
    return new Table(rows, findings, List.of(source));
  }

  private static boolean columns(
      List<Csv.Cell> header, List<String> allowed, List<String> needed, List<Finding> findings) {
    int before = findings.size();
    Location first = header.get(0).location();
    if (header.size() == 1 && header.get(0).text().matches(".*[;\t].*")) {
      findings.add(
          Finding.error(
              first, "the cells are not separated by commas: save the table with commas"));
      return false;
    }
    Set<String> seen = new LinkedHashSet<>();
    for (Csv.Cell cell : header) {
      if (!allowed.contains(cell.text())) {
        String message = "unknown column \"" + cell.text() + "\": allowed are " + allowed;
        Problem problem = Problem.error("", message).maybe(Nearest.hint(cell.text(), allowed));
        findings.add(new Finding(cell.location(), problem));
      } else if (!seen.add(cell.text())) {
        findings.add(
            Finding.error(cell.location(), "the column \"" + cell.text() + "\" stands twice"));
      }
    }
    for (String name : needed) {
      if (!seen.contains(name)) {
        findings.add(Finding.error(first, "the column \"" + name + "\" is missing"));
      }
    }
    return findings.size() == before;
  }

  private static List<Map<String, Csv.Cell>> rows(
      List<Csv.Cell> header, List<List<Csv.Cell>> lines, List<Finding> findings) {
    List<Map<String, Csv.Cell>> rows = new ArrayList<>();
    for (List<Csv.Cell> cells : lines) {
      if (cells.size() != header.size()) {
        String message = cells.size() + " cells, but the header has " + header.size();
        findings.add(Finding.error(cells.get(0).location(), message));
        continue;
      }
      Map<String, Csv.Cell> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(header.get(i).text(), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
