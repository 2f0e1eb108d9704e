package org.casus.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Classes with nice edges, each with its shade: of equal width, or each about three times as wide
 * as the one before where few areas have far more than most.
 *
 * @param axis what the shades measure
 * @param ticks how edges are printed where classes are of equal width
 * @param edges of the classes, from low to high
 */
record Classes(Axis axis, Ticks ticks, List<Double> edges) {

  private static final int MOST = 6;
  private static final double SKEWED = 12;

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
    List<Double> even = new ArrayList<>();
    for (int i = 0;
        i <= Math.max(1, Math.round((ticks.high() - ticks.low()) / ticks.step()));
        i++) {
      even.add(ticks.low() + i * ticks.step());
    }
    boolean skewed = !share && least >= 0 && most >= 10 && most > SKEWED * median(values);
    return new Classes(figure.axis(), ticks, skewed ? growing(most) : even);
  }

  /** The median of the values above 0. */
  private static double median(double[] values) {
    double[] some = DoubleStream.of(values).filter(v -> v > 0).sorted().toArray();
    return some.length == 0 ? 0 : some[some.length / 2];
  }

  /** Edges at 0 and at 1, 3, 10, 30 and so on, the last at least the highest value. */
  private static List<Double> growing(double most) {
    List<Double> edges = new ArrayList<>();
    double edge = 1;
    boolean one = true;
    while (edge < most) {
      edges.add(edge);
      edge = one ? edge * 3 : edge / 3 * 10;
      one = !one;
    }
    edges.add(edge);
    int first = Math.max(0, edges.size() - MOST);
    List<Double> kept = new ArrayList<>(edges.subList(first, edges.size()));
    kept.add(0, 0.0);
    return kept;
  }

  private int count() {
    return edges.size() - 1;
  }

  Color shade(double value) {
    int index = 0;
    while (index < count() - 1 && value >= edges.get(index + 1) - 1e-9) {
      index++;
    }
    return shadeOf(index);
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
      String text = edge(edges.get(i));
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
    if (axis.isShare()) {
      return Ticks.percent(value);
    }
    return edges.get(1) == ticks.low() + ticks.step() ? ticks.label(value) : Ticks.number(value, 0);
  }
}
