package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Curve;
import org.casus.chart.Figure;
import org.casus.chart.Knot;
import org.casus.experiment.SeriesTable;
import org.casus.history.Series;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Region;
import org.casus.scenario.Scenario;

/**
 * How many people live under armed groups, state upon state: a stack of means over time.
 *
 * <p>The height of a layer is the share of the people of one state who live where armed groups
 * rule.
 */
public record ControlFigure(Scenario scenario, Names names, WeeklyTables series) {

  private static final int MOST = 5;
  private static final int HEIGHT = 460;
  private static final double LEAST = 0.005;
  private static final double MILLION = 1e6;

  /** The figure; empty where armed groups rule nowhere. */
  public Optional<ReportFigure> figure() {
    List<SeriesTable> states =
        series.ending(WeeklyTables.CONTROL).stream()
            .filter(ControlFigure::seen)
            .sorted(Comparator.comparingDouble(this::peak).reversed())
            .limit(MOST)
            .toList();
    if (states.isEmpty()) {
      return Optional.empty();
    }
    double[] base = new double[lost(states.get(0)).length];
    List<Curve> curves = new ArrayList<>();
    for (SeriesTable table : states) {
      double[] lost = lost(table);
      List<Knot> knots = new ArrayList<>();
      for (int week = 0; week < base.length && week < lost.length; week++) {
        double low = base[week];
        base[week] += lost[week];
        knots.add(new Knot((double) week * Series.STEP, base[week], low, base[week]));
      }
      curves.add(new Curve(Words.capital(names.of(WeeklyTables.owner(table))), knots));
    }
    int n = WeeklyTables.whole(states.get(0)).size();
    Figure figure =
        new Figure.Lines(
            Caption.of(
                "People where armed groups rule", "Mean of replications, n = " + Words.whole(n)),
            Axis.number("Days since the start of the run", "days"),
            Axis.number(counted() ? "People" : "Shares of the people of each state", unit()),
            curves);
    return Optional.of(
        new ReportFigure(
            "control",
            figure,
            HEIGHT,
            counted()
                ? "People who live where armed groups rule, state upon state: the share of a region"
                    + " that its state does not control, times the people of the first day."
                : "The share of a state's people who live where armed groups rule, layer upon layer:"
                    + " a layer as high as 0.4 is two fifths of the people of that state.",
            "The height of a layer counts, not where it lies; the top is the sum of all."));
  }

  /** Whether the scenario knows the people of every state with a share to show. */
  private boolean counted() {
    return series.ending(WeeklyTables.CONTROL).stream()
        .filter(ControlFigure::seen)
        .allMatch(table -> people(WeeklyTables.owner(table)) > 0);
  }

  private String unit() {
    return counted() ? "millions" : "";
  }

  private double people(String state) {
    return scenario.regions().stream()
        .flatMap(layer -> layer.units().values().stream())
        .filter(region -> region.state().equals(state))
        .mapToLong(Region::population)
        .sum();
  }

  /** What the state does not control, by week: millions of people, or a share of them. */
  private double[] lost(SeriesTable table) {
    double all = counted() ? people(WeeklyTables.owner(table)) / MILLION : 1;
    double[] lost = share(table);
    Arrays.setAll(lost, week -> all * lost[week]);
    return lost;
  }

  /** The mean share that the state does not control, by week. */
  private static double[] share(SeriesTable table) {
    List<double[]> whole = WeeklyTables.whole(table);
    if (whole.isEmpty()) {
      return new double[0];
    }
    double[] lost = new double[whole.get(0).length];
    for (double[] one : whole) {
      for (int week = 0; week < lost.length; week++) {
        lost[week] += Math.max(0, 1 - one[week]) / whole.size();
      }
    }
    return lost;
  }

  private double peak(SeriesTable table) {
    return Arrays.stream(lost(table)).max().orElse(0);
  }

  private static boolean seen(SeriesTable table) {
    return Arrays.stream(share(table)).max().orElse(0) >= LEAST;
  }
}
