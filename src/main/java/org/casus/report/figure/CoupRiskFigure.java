package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Quantiles;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.experiment.SeriesTable;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Words;

/** The risk of an attempt of soldiers by state, on the first day and on the last. */
public record CoupRiskFigure(Names names, WeeklyTables series) {

  /** The figure; empty where coups are switched off. */
  public Optional<ReportFigure> figure() {
    List<SeriesTable> states =
        series.ending(WeeklyTables.RISK).stream()
            .filter(table -> !WeeklyTables.whole(table).isEmpty())
            .sorted(
                Comparator.comparingDouble((SeriesTable table) -> interval(table, false).estimate())
                    .reversed())
            .toList();
    if (states.isEmpty()) {
      return Optional.empty();
    }
    int n = WeeklyTables.whole(states.get(0)).size();
    Figure figure =
        new Figure.Shares(
            Caption.of(
                "The risk that soldiers try to take power, by state",
                "Median with the middle 90 % of replications, n = " + Words.whole(n)),
            Axis.share("Probability of an attempt within a year"),
            states.stream().map(t -> Words.capital(names.of(WeeklyTables.owner(t)))).toList(),
            List.of(
                new Estimates("First day", intervals(states, true)),
                new Estimates("Last day", intervals(states, false))));
    return Optional.of(
        new ReportFigure(
            "coup-risk",
            figure,
            150 + 34 * states.size(),
            "How likely soldiers are to try to take power within a year, by state, as it stands on"
                + " the first and on the last day of a run; half of all attempts succeed in"
                + " peace.",
            "A line holds nine of ten replications. The lines are long because all states of the"
                + " region share good and bad years, and which it is differs between replications."));
  }

  private static List<Interval> intervals(List<SeriesTable> states, boolean first) {
    List<Interval> intervals = new ArrayList<>();
    states.forEach(table -> intervals.add(interval(table, first)));
    return intervals;
  }

  private static Interval interval(SeriesTable table, boolean first) {
    double[] values =
        WeeklyTables.whole(table).stream()
            .mapToDouble(one -> first ? one[0] : one[one.length - 1])
            .toArray();
    return new Interval(
        Quantiles.of(values, 0.5), Quantiles.of(values, 0.05), Quantiles.of(values, 0.95));
  }
}
