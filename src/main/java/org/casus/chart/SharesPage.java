package org.casus.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Lays out probabilities of categories: dots with intervals and their numbers. */
final class SharesPage {

  private static final double LEAST_ROOM = 11;

  /** Room for half a mark at 0 and 100 %. */
  private static final double RIM = 0.012;

  private static final Color PALE = Theme.translucent(Theme.color(0), 0.16);

  private SharesPage() {}

  static Page of(Figure.Shares figure, double widestName) {
    List<Estimates> series = figure.series();
    Ruler ruler = Ruler.exactly(figure.axis(), -RIM, 1 + RIM);
    XYPlot plot = Rows.plot(ruler, figure.categories(), widestName);
    List<Legend.Entry> keys = new ArrayList<>();
    double size = series.size() > 3 ? 6.5 : 8;
    for (int i = 0; i < series.size(); i++) {
      Rows.add(plot, series.get(i).values(), i, series.size(), size);
      keys.add(new Legend.Entry(series.get(i).name(), Glyph.interval(i)));
    }
    if (series.size() == 1) {
      bars(plot, series.get(0).values());
    }
    Panel.Margins margins = new Panel.Margins(Letters.width(" >99\u00A0% ", Theme.TEXT) + 8, 0);
    Panel panel = new Panel("", plot, figure.axis().label(), "", margins, List.of(numbers(series)));
    return new Page(figure.caption(), Grid.of(panel), new Legend(keys));
  }

  /** Draws a pale bar under each mark of a single series. */
  private static void bars(XYPlot plot, List<Interval> values) {
    for (int row = 0; row < values.size(); row++) {
      double x = values.get(row).estimate();
      plot.getRenderer()
          .addAnnotation(
              new XYBoxAnnotation(0, row + 0.3, x, row - 0.3, null, null, PALE), Layer.BACKGROUND);
    }
  }

  /** Writes each share right of its interval, if the rows are high enough. */
  private static Overlay numbers(List<Estimates> series) {
    return (g, spot) -> {
      int rows = series.get(0).values().size();
      double room = spot.frame().getHeight() / rows * Rows.thickness(series.size());
      if (room < LEAST_ROOM) {
        return;
      }
      for (int i = 0; i < series.size(); i++) {
        for (int row = 0; row < rows; row++) {
          Interval value = series.get(i).values().get(row);
          number(g, spot, value, row + Rows.offset(i, series.size()));
        }
      }
    };
  }

  private static void number(Graphics2D g, Overlay.Spot spot, Interval value, double y) {
    double x = spot.x(value.most()) + 7;
    double base = spot.y(y) + 0.35 * Theme.SMALL.getSize2D();
    String text = Ticks.percent(value.estimate());
    Ink.text(g, text, x, base, Theme.SMALL, Theme.INK, Anchor.START);
  }
}
