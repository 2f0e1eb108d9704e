package org.casus.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;

/**
 * Classes of equal width with nice edges, each with its shade.
 *
 * @param axis what the shades measure
 * @param ticks edges of the classes
 */
record Classes(Axis axis, Ticks ticks) {

  static Classes of(Figure.Choropleth figure) {
    double[] values =
        figure.sheets().stream()
            .flatMap(sheet -> sheet.areas().stream())
            .flatMapToDouble(area -> area.value().stream())
            .toArray();
    double least = DoubleStream.of(values).min().orElse(0);
    double most = DoubleStream.of(values).max().orElse(1);
    boolean share = figure.axis().isShare();
    Ticks ticks =
        share ? Ticks.covering(0, 1, 5) : Ticks.covering(Spans.withZero(least, most), most, 5);
    return new Classes(figure.axis(), ticks);
  }

  private int count() {
    return (int) Math.max(1, Math.round((ticks.high() - ticks.low()) / ticks.step()));
  }

  Color shade(double value) {
    int index = (int) Math.floor((value - ticks.low()) / ticks.step() + 1e-9);
    return shadeOf(Math.max(0, Math.min(count() - 1, index)));
  }

  private Color shadeOf(int index) {
    return Shades.of(count() == 1 ? 0.5 : 0.04 + 0.92 * index / (count() - 1));
  }

  void draw(Graphics2D g, double left, double top, double width, boolean missing) {
    double base = top + Theme.TEXT.getSize2D() - 1;
    String name = Letters.shorten(axis.label(), Theme.TEXT, width);
    Ink.text(g, name, left, base, Theme.TEXT, Theme.INK, Anchor.START);
    double step = Math.min(58, 0.7 * width / count());
    double y = top + 15;
    for (int i = 0; i < count(); i++) {
      Rectangle2D box = new Rectangle2D.Double(left + 10 + i * step, y, step, 10);
      Ink.fill(g, box, shadeOf(i));
      Ink.outline(g, box, Theme.AXIS, Theme.HAIR);
    }
    for (int i = 0; i <= count(); i++) {
      String text = edge(ticks.low() + i * ticks.step());
      double x = left + 10 + i * step;
      Ink.text(g, text, x, y + 21, Theme.SMALL, Theme.QUIET, Anchor.MIDDLE);
    }
    if (missing) {
      double x = left + 10 + count() * step + 28;
      Rectangle2D box = new Rectangle2D.Double(x, y, 22, 10);
      Hatching.missing(g, box);
      Ink.outline(g, box, Theme.AXIS, Theme.HAIR);
      Ink.text(g, "No data", x + 28, y + 9, Theme.SMALL, Theme.INK, Anchor.START);
    }
  }

  private String edge(double value) {
    return axis.isShare() ? Ticks.percent(value) : ticks.label(value);
  }
}
