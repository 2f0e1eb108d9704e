package org.casus.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Curve;
import org.casus.chart.Figure;
import org.casus.chart.Knot;
import org.casus.history.History;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Words;

/**
 * The share of replications in which each measure against the target is in force, by day.
 *
 * @param days length of a run, days
 */
public record MeasuresFigure(Iterable<History> histories, int days) {

  /** The figure; empty without kept histories. */
  public Optional<ReportFigure> figure() {
    InForce[] measures = InForce.values();
    int[][] counts = new int[measures.length][days + 1];
    int n = 0;
    for (History history : histories) {
      n++;
      for (int i = 0; i < measures.length; i++) {
        count(measures[i].days(history, days), counts[i]);
      }
    }
    return n == 0 ? Optional.empty() : Optional.of(figure(measures, counts, n));
  }

  private ReportFigure figure(InForce[] measures, int[][] counts, int n) {
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < measures.length; i++) {
      curves.add(new Curve(measures[i].words(), knots(counts[i], n)));
    }
    Figure figure =
        new Figure.Lines(
            Caption.of(
                "What is in force, day by day",
                "Share of replications, n = " + Words.whole(n) + " whose events were kept"),
            Axis.number("Days since the start of the run", "days"),
            Axis.share("Share of replications"),
            curves);
    return new ReportFigure(
        "measures",
        figure,
        420,
        "Share of replications in which sanctions, an ultimatum, a stand-by order or an order"
            + " to go in are in force on each day. An ultimatum ends with its deadline or"
            + " once its demand is met, the orders end when they are dropped or the force goes home.",
        "A line at 60\u00a0% on day 100 means that the measure is in force on that day in six"
            + " of ten replications.");
  }

  private static void count(boolean[] active, int[] counts) {
    for (int day = 0; day < counts.length; day++) {
      counts[day] += active[day] ? 1 : 0;
    }
  }

  private List<Knot> knots(int[] counts, int n) {
    List<Knot> knots = new ArrayList<>();
    for (int day = 0; day <= days; day++) {
      boolean turns = day == 0 || day == days || counts[day] != counts[day - 1];
      boolean before = day < days && counts[day] != counts[day + 1];
      if (turns || before) {
        knots.add(Knot.at(day, (double) counts[day] / n));
      }
    }
    return knots;
  }
}
