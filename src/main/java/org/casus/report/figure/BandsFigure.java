package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.analysis.Bands;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Fan;
import org.casus.chart.Figure;
import org.casus.chart.Slice;
import org.casus.experiment.SeriesTable;
import org.casus.history.Series;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Words;

/** The state variables over time, as medians with bands, one panel each. */
public record BandsFigure(Names names, Iterable<SeriesTable> series) {

  private static final int PANEL = 240;

  /** The figure; empty without series. */
  public Optional<ReportFigure> figure() {
    List<Fan> fans = new ArrayList<>();
    List<String> flat = new ArrayList<>();
    int n = 0;
    for (SeriesTable table : series) {
      List<double[]> whole = whole(table.values());
      if (!whole.isEmpty() && !WeeklyTables.ofGround(table.name())) {
        Fan fan = fan(table, whole);
        n = Math.max(n, whole.size());
        if (flat(fan)) {
          flat.add(fan.axis().name());
        } else {
          fans.add(fan);
        }
      }
    }
    if (fans.isEmpty()) {
      return Optional.empty();
    }
    Figure figure =
        new Figure.Bands(
            Caption.of(
                "The crisis week by week",
                "Median with bands of 50 % and 90 % of replications, n = " + Words.whole(n)),
            Axis.number("Days since the start of the run", "days"),
            fans);
    return Optional.of(
        new ReportFigure(
            "bands",
            figure,
            130 + PANEL * ((fans.size() + 1) / 2),
            "State variables week by week: the line is the median, the dark band holds the middle"
                + " half of replications, the light band nine of ten."
                + (flat.isEmpty()
                    ? ""
                    : " Left out, since nine of ten replications stay at 0 throughout: "
                        + Words.list(flat)
                        + "."),
            "A band says where replications are on one day; a single replication may cross from one"
                + " edge to the other."));
  }

  private static boolean flat(Fan fan) {
    return fan.slices().stream().allMatch(slice -> slice.q05() == 0 && slice.q95() == 0);
  }

  private static List<double[]> whole(List<double[]> values) {
    int length = values.stream().mapToInt(one -> one.length).max().orElse(0);
    return values.stream()
        .filter(one -> length > 0 && one.length == length)
        .filter(one -> Arrays.stream(one).allMatch(Double::isFinite))
        .toList();
  }

  private Fan fan(SeriesTable table, List<double[]> values) {
    List<Bands.Line> lines = Bands.of(values, 0.05, 0.25, 0.5, 0.75, 0.95).lines();
    List<Slice> slices = new ArrayList<>();
    for (int week = 0; week < values.get(0).length; week++) {
      slices.add(
          new Slice(
              (double) week * Series.STEP,
              lines.get(0).values().get(week),
              lines.get(1).values().get(week),
              lines.get(2).values().get(week),
              lines.get(3).values().get(week),
              lines.get(4).values().get(week)));
    }
    return new Fan(axis(table), slices, List.of());
  }

  private Axis axis(SeriesTable table) {
    int dot = table.name().indexOf('.');
    String actor = dot < 0 ? "" : names.of(table.name().substring(0, dot));
    String variable = table.name().substring(dot + 1).toLowerCase(Locale.ROOT);
    return switch (variable) {
      case "legitimacy" -> Axis.share("Support for those in power in " + actor);
      case "isolation" -> Axis.share("Isolation of " + actor);
      case "resolve" -> Axis.share("Belief of its target that " + actor + " would fight");
      case "output-loss" -> Axis.number("Output lost in " + actor, table.unit());
      case "deployed" -> Axis.number("Force of " + actor + " in the field", "soldiers");
      case "deaths" -> Axis.number("Battle deaths so far", table.unit());
      default -> Axis.number(Words.capital(Words.plain(table.name())), table.unit());
    };
  }
}
