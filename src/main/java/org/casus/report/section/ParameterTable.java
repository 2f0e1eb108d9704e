package org.casus.report.section;

import java.util.List;
import org.casus.report.section.ParameterRows.ParameterRow;
import org.casus.scenario.Evidence;
import org.casus.scenario.Parameters;

/** The parameters in force as a table in Markdown, as a description after ODD asks for it. */
public record ParameterTable(Parameters parameters) {

  private static final String HEAD =
      """
      # Parameters

      The parameter table of a description after ODD, filled in from the study. A star marks a value
      that the scenario changed. Grades: A read in a source or computed from public data; B a
      well-known figure, recalled; C judgement anchored on cases; D a placeholder, only its sign is
      defensible.

      | parameter | meaning | value | unit | default | range to vary | grade | source |
      |---|---|---|---|---|---|---|---|
      """;

  /** The table, with a heading. */
  public String markdown() {
    List<String> rows = ParameterRows.of(parameters).stream().map(ParameterTable::row).toList();
    return HEAD + String.join("\n", rows) + "\n";
  }

  private static String row(ParameterRow row) {
    String range = row.evidence().map(e -> ParameterRows.range(e.low(), e.high())).orElse("");
    List<String> cells =
        List.of(
            "`" + row.path() + "`",
            row.meaning(),
            row.value() + (row.overridden() ? " *" : ""),
            row.unit(),
            row.fallback(),
            range,
            row.evidence().map(e -> e.grade().name()).orElse(""),
            row.evidence().map(Evidence::source).orElse(""));
    return "| "
        + String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList())
        + " |";
  }
}
