package org.casus.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Estimate;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Row;
import org.casus.report.findings.Comparison;
import org.casus.report.findings.Findings;
import org.casus.report.findings.Tally;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Words;

/** How much each what-if changes the probability of an intervention. */
public record WhatIfFigure(Findings findings) {

  private static final int POINTS = 100;

  /** The figure; empty when no what-if can be compared. */
  public Optional<ReportFigure> figure() {
    List<Row> rows = new ArrayList<>();
    for (int point = 1; point < findings.outcomes().points().size(); point++) {
      String name = findings.title(point);
      new Comparison(findings.outcomes(), point)
          .difference("intervention")
          .ifPresent(difference -> rows.add(new Row(name, inPoints(difference))));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Figure figure =
        new Figure.Forest(
            Caption.of(
                "What changes the probability of an intervention",
                "Paired difference against the baseline with 95 % interval, n = "
                    + Words.whole(new Tally(findings.outcomes(), 0).n())
                    + " pairs"),
            Axis.number("Change of the probability", "percentage points"),
            rows,
            0,
            0);
    return Optional.of(
        new ReportFigure(
            "what-ifs",
            figure,
            160 + 38 * rows.size(),
            "Change of the share of replications with an intervention, pair by pair on the same"
                + " chance, with its 95\u00a0% interval ("
                + Comparison.method(findings.outcomes())
                + ").",
            "An interval that crosses the line at 0 leaves open whether the change makes an"
                + " intervention more or less likely."));
  }

  private static Interval inPoints(Estimate difference) {
    return new Interval(
        POINTS * difference.value(), POINTS * difference.low(), POINTS * difference.high());
  }
}
