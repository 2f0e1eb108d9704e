package org.casus.chart;

import java.awt.Color;
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

  private static void draw(
      Graphics2D g,
      Rectangle2D area,
      Figure.Choropleth figure,
      Classes classes,
      Rectangle2D box,
      int columns) {
    int rows = (figure.sheets().size() + columns - 1) / columns;
    double width = area.getWidth() / columns;
    double height = (area.getHeight() - KEY) / rows;
    for (int i = 0; i < figure.sheets().size(); i++) {
      Sheet sheet = figure.sheets().get(i);
      double left = area.getX() + i % columns * width;
      double top = area.getY() + i / columns * height;
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
    classes.draw(g, area.getX(), area.getMaxY() - KEY + 6, area.getWidth(), missing);
  }

  private static void area(Graphics2D g, Area area, Projection projection, Classes classes) {
    Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (List<Point> ring : area.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        double x = projection.x(ring.get(i));
        double y = projection.y(ring.get(i));
        if (i == 0) {
          shape.moveTo(x, y);
        } else {
          shape.lineTo(x, y);
        }
      }
      if (!ring.isEmpty()) {
        shape.closePath();
      }
    }
    if (area.value().isPresent()) {
      Ink.fill(g, shape, classes.shade(area.value().getAsDouble()));
    } else {
      Hatching.missing(g, shape);
    }
    Ink.outline(g, shape, Theme.AXIS, Theme.HAIR);
  }

  /**
   * A plate carree map true at the middle latitude.
   *
   * @param box of the world in degrees
   * @param room in pixels
   * @param scale pixels for a degree of latitude
   * @param squeeze of a degree of longitude, (0, 1]
   */
  private record Projection(Rectangle2D box, Rectangle2D room, double scale, double squeeze) {

    static Projection of(Rectangle2D box, Rectangle2D room) {
      double squeeze = Math.max(0.05, Math.cos(Math.toRadians(box.getCenterY())));
      double scale =
          Math.min(
              room.getWidth() / (squeeze * box.getWidth()), room.getHeight() / box.getHeight());
      return new Projection(box, room, scale, squeeze);
    }

    double x(Point point) {
      return room.getX() + (point.x() - box.getMinX()) * squeeze * scale;
    }

    double y(Point point) {
      return room.getY() + (box.getMaxY() - point.y()) * scale;
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

  /**
   * Classes of equal width with nice edges, each with its shade.
   *
   * @param axis what the shades measure
   * @param ticks edges of the classes
   */
  private record Classes(Axis axis, Ticks ticks) {

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
}
