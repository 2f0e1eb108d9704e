package org.casus.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.report.findings.Comparison;
import org.casus.report.findings.Findings;
import org.casus.report.findings.Tally;
import org.casus.report.findings.Unmoved;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.words.Words;

/** What changes against the baseline when something is done otherwise. */
public record WhatIfSection(Findings findings) {

  private static final List<String> YES_NO =
      List.of("intervention", "pact-declared", "war-widened");

  /** The section; empty when no what-if was run. */
  public Optional<Section> section() {
    int points = findings.outcomes().points().size();
    if (points < 2 || new Tally(findings.outcomes(), 0).n() == 0) {
      return Optional.empty();
    }
    List<Block.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int point = 1; point < points; point++) {
      Comparison comparison = new Comparison(findings.outcomes(), point);
      String title = findings.title(point);
      List<String> cells = new ArrayList<>(List.of(title));
      YES_NO.forEach(response -> cells.add(comparison.cell(response)));
      cells.add(comparison.categoryCell("pact-honoured", "full"));
      cells.add(comparison.categoryCell("regime-outcome", "stays"));
      rows.add(new Block.Row(cells, false));
      sentences.add(Words.sentence(title) + " " + force(findings, point));
    }
    return Optional.of(
        new Section(
            "what-if",
            "What if?",
            List.of(
                new Block.Prose(
                    "Each what-if was run with the same chance as the baseline, replication by"
                        + " replication, so that only the change itself makes a difference."),
                new Block.Points(sentences),
                grid(rows),
                new Block.Prose(
                    "Each cell gives the change in percentage points against the baseline and its"
                        + " 95\u00a0% interval ("
                        + Comparison.method(findings.outcomes())
                        + "). An interval that holds 0 leaves open whether anything changes. The intervals are not corrected for looking"
                        + " at many of them: among twenty, one is expected to mislead."))));
  }

  private static Block.Grid grid(List<Block.Row> rows) {
    return new Block.Grid(
        "Paired differences against the baseline, percentage points",
        List.of(
            "What if",
            "#Intervention",
            "#A new pact",
            "#Wider war",
            "#Pact kept in full",
            "#Rulers stay"),
        rows,
        false);
  }

  /** How often force is used under a what-if and under the baseline, and what if nothing moves. */
  static String force(Findings findings, int point) {
    Comparison comparison = new Comparison(findings.outcomes(), point);
    String force = Words.capital(comparison.sentence("intervention", "an intervention by force"));
    return (force + " " + new Unmoved(findings, point).sentence()).strip();
  }
}
