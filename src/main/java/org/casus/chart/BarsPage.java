package org.casus.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Lays out grouped horizontal bars, filled so that they differ without colour. */
final class BarsPage {

  private BarsPage() {}

  static Page of(Figure.Bars figure, double widestName) {
    List<Estimates> series = figure.series();
    Ruler ruler = Ruler.spanning(figure.axis(), Rows.least(series, 0), Rows.most(series, 0));
    XYPlot plot = Rows.plot(ruler, figure.categories(), widestName);
    List<Legend.Entry> keys = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      keys.add(new Legend.Entry(series.get(i).name(), Glyph.bar(i)));
    }
    Panel panel =
        new Panel("", plot, figure.axis().label(), "", Panel.Margins.none(), List.of(bars(series)));
    return new Page(figure.caption(), Grid.of(panel), new Legend(keys));
  }

  private static Overlay bars(List<Estimates> series) {
    return (g, spot) -> {
      for (int i = 0; i < series.size(); i++) {
        List<Interval> values = series.get(i).values();
        for (int row = 0; row < values.size(); row++) {
          bar(g, spot, values.get(row), row + Rows.offset(i, series.size()), i, series.size());
        }
      }
      double zero = spot.x(0);
      double bottom = spot.frame().getMaxY();
      Ink.line(g, zero, spot.frame().getMinY(), zero, bottom, Theme.AXIS, Theme.THIN);
    };
  }

  private static void bar(
      Graphics2D g, Overlay.Spot spot, Interval value, double y, int series, int of) {
    double half = 0.44 * Rows.thickness(of);
    double end = spot.x(value.estimate());
    Hatching.fill(g, Ink.rectangle(spot.x(0), spot.y(y - half), end, spot.y(y + half)), series);
    if (value.low() < value.high()) {
      double middle = spot.y(y);
      double cap = Math.min(3, Math.abs(spot.y(y + half) - middle) - 0.5);
      double low = spot.x(value.low());
      double high = spot.x(value.high());
      Ink.line(g, low, middle, high, middle, Theme.INK, Theme.THIN);
      Ink.line(g, low, middle - cap, low, middle + cap, Theme.INK, Theme.THIN);
      Ink.line(g, high, middle - cap, high, middle + cap, Theme.INK, Theme.THIN);
    }
  }
}
