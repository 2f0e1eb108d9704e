package org.casus.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.section.ParameterRows.ParameterRow;
import org.casus.report.words.Words;
import org.casus.scenario.Evidence;
import org.casus.scenario.Grade;
import org.casus.scenario.Parameters;

/** The parameters in force: value, default, unit, range, source and grade. */
public record ParametersSection(Parameters parameters) {

  /** The section as it stands on the page. */
  public Section section() {
    List<ParameterRow> rows = ParameterRows.of(parameters);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(spoken(rows)));
    blocks.add(
        new Block.Meanings(
            List.of(
                new Block.Meaning("Grade A", "read in a source or computed from public data."),
                new Block.Meaning("Grade B", "a well-known figure, recalled and not read again."),
                new Block.Meaning(
                    "Grade C", "judgement, anchored on past cases or on better figures."),
                new Block.Meaning("Grade D", "a placeholder: only its sign is defensible."),
                new Block.Meaning(
                    "Prototype",
                    "as a source: set by hand on an earlier, simpler model of this crisis, which is"
                        + " not published; as good as judgement."))));
    blocks.add(new Block.Prose(overridden(rows)));
    Map<String, List<Block.Row>> groups = new LinkedHashMap<>();
    rows.forEach(r -> groups.computeIfAbsent(r.group(), g -> new ArrayList<>()).add(row(r)));
    groups.forEach((group, cells) -> blocks.add(grid(group, cells)));
    return new Section("parameters", "Parameters in force", blocks);
  }

  private static String spoken(List<ParameterRow> rows) {
    long c = rows.stream().filter(row -> row.graded(Grade.C)).count();
    long d = rows.stream().filter(row -> row.graded(Grade.D)).count();
    return "The model has "
        + Words.count(rows.size(), "parameter", "parameters")
        + ". Of these, "
        + Words.whole(c + d)
        + " rest on judgement: "
        + Words.whole(c)
        + " of grade C and "
        + Words.whole(d)
        + " of grade D. Results that hang on them are no stronger than they are; vary them before"
        + " you rely on a figure.";
  }

  private static String overridden(List<ParameterRow> rows) {
    List<String> changed =
        rows.stream().filter(ParameterRow::overridden).map(ParameterRow::path).toList();
    return changed.isEmpty()
        ? "The scenario overrides none of them: every value is the model's default."
        : "The scenario overrides "
            + Words.count(changed.size(), "parameter", "parameters")
            + ", marked in the tables: "
            + String.join(", ", changed)
            + ".";
  }

  private static Block.Grid grid(String group, List<Block.Row> rows) {
    return new Block.Grid(
        Words.capital(Words.split(group)) + ": " + ParameterRows.meaning(group),
        List.of(
            "Parameter",
            "#Value",
            "#Default",
            "Unit",
            "#Range to vary",
            "Grade",
            "Source",
            "@Path"),
        rows,
        true);
  }

  private static Block.Row row(ParameterRow row) {
    return new Block.Row(
        List.of(
            (row.overridden() ? "Overridden. " : "") + row.meaning(),
            row.value(),
            row.fallback(),
            row.unit(),
            row.evidence().map(e -> ParameterRows.range(e.low(), e.high())).orElse(""),
            row.evidence().map(e -> e.grade().name()).orElse(""),
            row.evidence().map(Evidence::source).orElse(""),
            row.path()),
        row.overridden());
  }
}
