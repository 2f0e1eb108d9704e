package org.casus.report;

import java.util.ArrayList;
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

/**
 * How many people live under armed groups, state upon state: a stack of means over time.
 *
 * <p>The height of a layer is the share of the people of one state who live where armed groups
 * rule.
 */
record ControlFigure(Names names, WeeklyTables series) {

  private static final int MOST = 5;
  private static final int HEIGHT = 460;

  /** The figure; empty where armed groups rule nowhere. */
  Optional<ReportFigure> figure() {
    List<SeriesTable> states =
        series.ending(WeeklyTables.CONTROL).stream()
            .filter(table -> lost(table).length > 0 && peak(table) >= 0.005)
            .sorted(Comparator.comparingDouble(ControlFigure::peak).reversed())
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
            Axis.number("Shares of the people of each state, added up", ""),
            curves);
    return Optional.of(
        new ReportFigure(
            "control",
            figure,
            HEIGHT,
            "The share of a state's people who live where armed groups rule, layer upon layer: a"
                + " layer as high as 0.4 is two fifths of the people of that state.",
            "The height of a layer counts, not where it lies; the top is the sum of all."));
  }

  /** The mean share that the state does not control, by week. */
  private static double[] lost(SeriesTable table) {
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

  private static double peak(SeriesTable table) {
    double peak = 0;
    for (double lost : lost(table)) {
      peak = Math.max(peak, lost);
    }
    return peak;
  }
}
