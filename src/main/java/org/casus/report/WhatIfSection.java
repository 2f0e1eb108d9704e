package org.casus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.scenario.WhatIf;

/** What changes against the baseline when something is done otherwise. */
record WhatIfSection(Findings findings) {

  private static final List<String> YES_NO =
      List.of("intervention", "pact-declared", "war-widened");

  /** The section; empty when no what-if was run. */
  Optional<Section> section() {
    int points = findings.outcomes().points().size();
    if (points < 2 || new Tally(findings.outcomes(), 0).n() == 0) {
      return Optional.empty();
    }
    List<Block.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int point = 1; point < points; point++) {
      Comparison comparison = new Comparison(findings.outcomes(), point);
      String title = title(findings, point);
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
                        + method(findings)
                        + "). An interval that holds 0 leaves open whether anything changes. The intervals are not corrected for looking"
                        + " at many of them: among twenty, one is expected to mislead."))));
  }

  /** What the interval of a difference of shares is. */
  static String method(Findings findings) {
    return new Tally(findings.outcomes(), 0).pooled()
        ? "Student's over draws, each of which several worlds share; Tango's score where no draw"
            + " changes"
        : "Tango score";
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

  /** The question of a what-if, or its name. */
  static String title(Findings findings, int point) {
    String name = findings.outcomes().points().get(point);
    WhatIf whatIf = findings.scenario().whatIfs().get(name);
    return whatIf == null ? Words.spoken(name) : whatIf.title();
  }
}
