package org.casus.report.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Bands;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Fan;
import org.casus.chart.Figure;
import org.casus.chart.Point;
import org.casus.chart.Slice;
import org.casus.experiment.SeriesTable;
import org.casus.history.Series;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Sources;
import org.casus.report.words.Words;
import org.casus.scenario.Observed;
import org.casus.scenario.Scenario;

/** Deaths by violence a month by state, with what was seen in the world as points. */
public record DeathsFigure(Scenario scenario, Names names, WeeklyTables series) {

  private static final double MONTH = 365.25 / 12;
  private static final int MOST = 6;
  private static final int PANEL = 240;

  /** The figure; empty where nobody dies by violence. */
  public Optional<ReportFigure> figure() {
    List<SeriesTable> most =
        series.ending(WeeklyTables.DEATHS).stream()
            .filter(table -> WeeklyTables.total(table) > 0)
            .sorted(
                Comparator.comparing(this::unseen)
                    .thenComparing(Comparator.comparingDouble(WeeklyTables::total).reversed()))
            .limit(MOST)
            .toList();
    List<Fan> fans = new ArrayList<>();
    most.forEach(table -> fan(table).ifPresent(fans::add));
    if (fans.isEmpty()) {
      return Optional.empty();
    }
    boolean seen = fans.stream().anyMatch(fan -> !fan.observed().isEmpty());
    int n = WeeklyTables.whole(most.get(0)).size();
    Caption caption =
        Caption.of(
            "Deaths by violence month by month",
            "Median with bands of 50 % and 90 % of replications, n = " + Words.whole(n));
    Figure figure =
        new Figure.Bands(
            seen ? caption.withFootnote("Observed: " + sources()) : caption,
            Axis.number("Days since the start of the run", "days"),
            fans);
    return Optional.of(
        new ReportFigure(
            "deaths-by-month",
            figure,
            150 + PANEL * ((fans.size() + 1) / 2),
            "Deaths by violence a month in the states with most of them: attacks and fights of"
                + " armed groups and soldiers, and civilians killed in wars."
                + (seen
                    ? " Points are deaths that were counted in the world; those before day 0 may"
                        + " have set the model's start, those after it were not used."
                    : ""),
            "A band says where replications are in one month; points outside the light band are"
                + " months that the model would have called rare."));
  }

  private boolean unseen(SeriesTable table) {
    return scenario.observed().filter(o -> o.deaths().containsKey(owner(table))).isEmpty();
  }

  private static String owner(SeriesTable table) {
    return WeeklyTables.owner(table);
  }

  private String sources() {
    List<String> keys = scenario.observed().stream().flatMap(o -> o.sources().stream()).toList();
    return new Sources(scenario).told(keys);
  }

  private Optional<Fan> fan(SeriesTable table) {
    List<double[]> months = WeeklyTables.whole(table).stream().map(DeathsFigure::months).toList();
    if (months.isEmpty() || months.get(0).length == 0) {
      return Optional.empty();
    }
    List<Bands.Line> lines = Bands.of(months, 0.05, 0.25, 0.5, 0.75, 0.95).lines();
    List<Slice> slices = new ArrayList<>();
    for (int month = 0; month < months.get(0).length; month++) {
      slices.add(
          new Slice(
              (month + 0.5) * MONTH,
              lines.get(0).values().get(month),
              lines.get(1).values().get(month),
              lines.get(2).values().get(month),
              lines.get(3).values().get(month),
              lines.get(4).values().get(month)));
    }
    String state = owner(table);
    Axis axis = Axis.number(Words.capital(names.of(state)), "deaths a month");
    return Optional.of(new Fan(axis, slices, observed(state)));
  }

  /** Whole months of a run, from weeks: a week counts for the month that holds its last day. */
  static double[] months(double[] weeks) {
    int count = (int) Math.floor((weeks.length - 1) * Series.STEP / MONTH);
    double[] sums = new double[count];
    int[] parts = new int[count];
    for (int week = 1; week < weeks.length; week++) {
      int month = (int) Math.floor((week * Series.STEP - 1) / MONTH);
      if (month < count) {
        sums[month] += weeks[week];
        parts[month]++;
      }
    }
    for (int month = 0; month < count; month++) {
      sums[month] *= parts[month] == 0 ? 0 : MONTH / Series.STEP / parts[month];
    }
    return sums;
  }

  private List<Point> observed(String state) {
    List<Point> points = new ArrayList<>();
    Optional<Observed.Months> months =
        scenario.observed().flatMap(o -> Optional.ofNullable(o.deaths().get(state)));
    if (months.isPresent()) {
      LocalDate start = scenario.scenario().start();
      for (int i = 0; i < months.get().values().size(); i++) {
        LocalDate middle = months.get().from().plusMonths(i).withDayOfMonth(15);
        double day = ChronoUnit.DAYS.between(start, middle);
        if (day <= scenario.scenario().days()) {
          points.add(Point.at(day, months.get().values().get(i)));
        }
      }
    }
    return points;
  }
}
