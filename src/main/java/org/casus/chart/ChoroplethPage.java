package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Lays out maps of shaded areas side by side, with one scale of shades below them. */
final class ChoroplethPage {

  private static final double KEY = 44;
  private static final double HEAD = Letters.lineHeight(Theme.HEADING) + 2;

  private ChoroplethPage() {}

  static Page of(Figure.Choropleth figure, double width, double height) {
    Classes classes = Classes.of(figure);
    Rectangle2D box = bounds(figure);
    int columns = columns(figure.sheets().size(), box, width, height - 110);
    return new Page(
        figure.caption(), (g, area) -> draw(g, area, figure, classes, box, columns), Legend.none());
  }

  /** Returns the number of columns that makes the maps largest. */
  private static int columns(int sheets, Rectangle2D box, double width, double height) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= sheets; columns++) {
      int rows = (sheets + columns - 1) / columns;
      Rectangle2D room = Ink.rectangle(0, 0, width / columns, height / rows - HEAD);
      double scale = Projection.of(box, room).scale();
      if (scale > largest * (1 + 1e-9)) {
        largest = scale;
        best = columns;
      }
    }
    return best;
  }

  /** Returns the height at which the maps fill the width, at most three beside one another. */
  static double height(Figure.Choropleth figure, double width) {
    int columns = Math.min(3, figure.sheets().size());
    int rows = (figure.sheets().size() + columns - 1) / columns;
    Rectangle2D room = Ink.rectangle(0, 0, (width - 24) / columns - 8, 1e6);
    double map = Math.min(width, Projection.of(bounds(figure), room).height());
    return 110 + KEY + rows * (map + HEAD + 6);
  }

  private static void draw(
      Graphics2D g,
      Rectangle2D area,
      Figure.Choropleth figure,
      Classes classes,
      Rectangle2D box,
      int columns) {
    int rows = (figure.sheets().size() + columns - 1) / columns;
    double width = area.getWidth() / columns;
    double most = (area.getHeight() - KEY) / rows;
    Rectangle2D cell = Ink.rectangle(0, 0, width - 8, Math.max(10, most - HEAD - 6));
    double height = Math.min(most, HEAD + 6 + Projection.of(box, cell).height());
    for (int i = 0; i < figure.sheets().size(); i++) {
      Sheet sheet = figure.sheets().get(i);
      double left = area.getX() + i % columns * width;
      int row = i / columns;
      double top = area.getY() + row * height;
      String name = Letters.shorten(sheet.title(), Theme.HEADING, width - 8);
      double base = top + Theme.HEADING.getSize2D();
      Ink.text(g, name, left, base, Theme.HEADING, Theme.INK, Anchor.START);
      Rectangle2D room = Ink.rectangle(left, top + HEAD, left + width - 8, top + height - 6);
      Projection projection = Projection.of(box, room);
      sheet.areas().forEach(one -> area(g, one, projection, classes));
    }
    boolean missing =
        figure.sheets().stream()
            .flatMap(sheet -> sheet.areas().stream())
            .anyMatch(one -> one.value().isEmpty());
    classes.draw(g, area.getX(), area.getY() + rows * height + 8, area.getWidth(), missing);
  }

  private static void area(Graphics2D g, Area area, Projection projection, Classes classes) {
    Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    area.rings().forEach(ring -> trace(shape, ring, projection));
    if (area.value().isPresent()) {
      Ink.fill(g, shape, classes.shade(area.value().getAsDouble()));
    } else {
      Hatching.missing(g, shape);
    }
    Ink.outline(g, shape, Theme.AXIS, Theme.HAIR);
  }

  /**
   * Adds a ring on a grid of half pixels, which neighbours share; points that fall together are
   * one.
   */
  private static void trace(Path2D shape, List<Point> ring, Projection projection) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (Point point : ring) {
      double x = Math.rint(2 * projection.x(point)) / 2;
      double y = Math.rint(2 * projection.y(point)) / 2;
      if (Double.isNaN(lastX)) {
        shape.moveTo(x, y);
      } else if (x != lastX || y != lastY) {
        shape.lineTo(x, y);
      }
      lastX = x;
      lastY = y;
    }
    if (!ring.isEmpty()) {
      shape.closePath();
    }
  }

  private static Rectangle2D bounds(Figure.Choropleth figure) {
    double[] x = points(figure).mapToDouble(Point::x).toArray();
    double[] y = points(figure).mapToDouble(Point::y).toArray();
    double left = DoubleStream.of(x).min().orElse(0);
    double bottom = DoubleStream.of(y).min().orElse(0);
    return new Rectangle2D.Double(
        left,
        bottom,
        Math.max(1e-6, DoubleStream.of(x).max().orElse(1) - left),
        Math.max(1e-6, DoubleStream.of(y).max().orElse(1) - bottom));
  }

  private static Stream<Point> points(Figure.Choropleth figure) {
    return figure.sheets().stream()
        .flatMap(sheet -> sheet.areas().stream())
        .flatMap(area -> area.rings().stream())
        .flatMap(List::stream);
  }
}
