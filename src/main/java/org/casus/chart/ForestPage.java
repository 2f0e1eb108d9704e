package org.casus.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Lays out a forest plot: estimates with intervals, a reference line, and the numbers beside. */
final class ForestPage {

  private static final double RIM = 0.02;
  private static final Color ZONE = new Color(0, 0, 0, 28);

  private ForestPage() {}

  static Page of(Figure.Forest figure, double widestName) {
    List<Interval> values = figure.rows().stream().map(Row::value).toList();
    List<String> names = figure.rows().stream().map(Row::name).toList();
    double rim = RIM * (most(figure) - least(figure));
    Ruler ruler = Ruler.spanning(figure.axis(), least(figure) - rim, most(figure) + rim);
    XYPlot plot = Rows.plot(ruler, names, widestName);
    Rows.add(plot, values, 0, 1, 8);
    reference(plot, figure);
    double range = ruler.getRange().getLength();
    List<String> numbers = values.stream().map(value -> number(value, range, figure)).toList();
    Panel.Margins margins = new Panel.Margins(Letters.widest(numbers, Theme.SMALL) + 14, 0);
    Panel panel =
        new Panel("", plot, figure.axis().label(), "", margins, List.of(numbers(numbers)));
    return new Page(figure.caption(), Grid.of(panel), legend(figure, range));
  }

  private static Overlay numbers(List<String> numbers) {
    return (g, spot) -> {
      float room = (float) (0.9 * spot.frame().getHeight() / numbers.size());
      java.awt.Font font = Theme.SMALL.deriveFont(Math.max(6, Math.min(10, room)));
      for (int row = 0; row < numbers.size(); row++) {
        double base = spot.y(row) + 0.35 * font.getSize2D();
        double x = spot.frame().getMaxX() + 8;
        Ink.text(g, numbers.get(row), x, base, font, Theme.INK, Anchor.START);
      }
    };
  }

  private static void reference(XYPlot plot, Figure.Forest figure) {
    double zone = figure.smallestEffect();
    if (zone > 0) {
      double middle = figure.reference();
      IntervalMarker band = new IntervalMarker(middle - zone, middle + zone, ZONE);
      band.setAlpha(1);
      plot.addDomainMarker(band, Layer.BACKGROUND);
    }
    plot.addDomainMarker(
        new ValueMarker(figure.reference(), Theme.INK, Theme.THIN), Layer.BACKGROUND);
  }

  private static Legend legend(Figure.Forest figure, double range) {
    if (figure.smallestEffect() == 0) {
      return Legend.none();
    }
    String size = one(figure.smallestEffect(), range, figure);
    return new Legend(
        List.of(
            new Legend.Entry(
                "Smaller than the smallest effect of interest (\u00B1" + size + ")",
                Glyph.patch(ZONE))));
  }

  private static String number(Interval value, double range, Figure.Forest figure) {
    String middle = one(value.estimate(), range, figure);
    if (value.low() == value.high()) {
      return middle;
    }
    return String.format(
        Locale.ROOT,
        "%s [%s, %s]",
        middle,
        one(value.low(), range, figure),
        one(value.high(), range, figure));
  }

  private static String one(double value, double range, Figure.Forest figure) {
    double factor = figure.axis().isShare() ? 100 : 1;
    int decimals = (int) Math.max(0, Math.ceil(1.7 - Math.log10(factor * range)));
    return Ticks.number(factor * value, Math.min(decimals, 6));
  }

  private static double least(Figure.Forest figure) {
    return figure.rows().stream()
        .mapToDouble(row -> row.value().least())
        .reduce(figure.reference() - figure.smallestEffect(), Math::min);
  }

  private static double most(Figure.Forest figure) {
    return figure.rows().stream()
        .mapToDouble(row -> row.value().most())
        .reduce(figure.reference() + figure.smallestEffect(), Math::max);
  }
}
