package org.casus.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;

/** Lays out medians with 50 % and 90 % bands, one panel for each quantity. */
final class BandsPage {

  private static final Color COLOR = Theme.color(0);
  private static final double WIDE = 0.18;
  private static final double NARROW = 0.3;

  private BandsPage() {}

  static Page of(Figure.Bands figure, double width, double height) {
    List<Fan> fans = figure.fans();
    int columns = Grid.columns(fans.size(), width, height - 110);
    Ruler time =
        Ruler.exactly(figure.time(), times(fans).min().orElse(0), times(fans).max().orElse(1));
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < fans.size(); i++) {
      boolean lowest = i + columns >= fans.size();
      panels.add(panel(fans.get(i), time, lowest ? figure.time().label() : ""));
    }
    boolean observed = fans.stream().anyMatch(fan -> !fan.observed().isEmpty());
    return new Page(figure.caption(), new Grid(panels, columns), legend(observed));
  }

  private static Panel panel(Fan fan, Ruler time, String title) {
    double least = values(fan).min().orElse(0);
    double most = values(fan).max().orElse(1);
    Ruler y = Ruler.spanning(fan.axis(), Spans.withZero(least, most), most);
    Ruler x = Ruler.exactly(Axis.number("", ""), time.getLowerBound(), time.getUpperBound());
    XYPlot plot = Plots.blank(x, y);
    if (!fan.slices().isEmpty()) {
      band(plot, fan, Slice::q05, Slice::q95, WIDE);
      band(plot, fan, Slice::q25, Slice::q75, NARROW);
    }
    return new Panel(
        fan.axis().label(), plot, title, "", Panel.Margins.none(), List.of(overlay(fan)));
  }

  private static void band(
      XYPlot plot,
      Fan fan,
      ToDoubleFunction<Slice> low,
      ToDoubleFunction<Slice> high,
      double opacity) {
    List<Knot> knots =
        fan.slices().stream()
            .map(s -> new Knot(s.x(), s.median(), low.applyAsDouble(s), high.applyAsDouble(s)))
            .toList();
    Plots.add(plot, Plots.curve(knots), Plots.line(COLOR, Theme.BOLD, opacity));
  }

  private static Overlay overlay(Fan fan) {
    return (g, spot) -> {
      if (fan.slices().isEmpty() && fan.observed().isEmpty()) {
        double x = spot.frame().getCenterX();
        Ink.centred(g, "No data", x, spot.frame().getCenterY(), Theme.TEXT, Theme.QUIET);
      }
      for (Point point : fan.observed()) {
        Ink.mark(g, Theme.mark(3, 7), spot.x(point.x()), spot.y(point.y()), Theme.INK);
      }
    };
  }

  private static Legend legend(boolean observed) {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(new Legend.Entry("Median", Glyph.line(COLOR, Theme.BOLD)));
    Color narrow = Theme.translucent(COLOR, 1 - (1 - WIDE) * (1 - NARROW));
    entries.add(new Legend.Entry("Half of the replications", Glyph.patch(narrow)));
    Color wide = Theme.translucent(COLOR, WIDE);
    entries.add(new Legend.Entry("90\u00A0% of the replications", Glyph.patch(wide)));
    if (observed) {
      Glyph mark =
          (g, left, y) -> Ink.mark(g, Theme.mark(3, 7), left + Glyph.WIDTH / 2, y, Theme.INK);
      entries.add(new Legend.Entry("Observed", mark));
    }
    return new Legend(entries);
  }

  private static DoubleStream times(List<Fan> fans) {
    return fans.stream()
        .flatMapToDouble(
            fan ->
                DoubleStream.concat(
                    fan.slices().stream().mapToDouble(Slice::x),
                    fan.observed().stream().mapToDouble(Point::x)));
  }

  private static DoubleStream values(Fan fan) {
    return DoubleStream.concat(
        fan.slices().stream().flatMapToDouble(s -> DoubleStream.of(s.q05(), s.q95())),
        fan.observed().stream().mapToDouble(Point::y));
  }
}
