package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Prints the labels of points beside them, where they hide neither each other nor a point.
 *
 * @param crosses whether lines go through the points, so that labels stand between them
 */
record PointLabels(List<Point> points, boolean crosses) {

  void draw(Graphics2D g, Overlay.Spot spot) {
    Placement placement = new Placement();
    List<Point> named = points.stream().filter(point -> !point.label().isBlank()).toList();
    if (named.isEmpty()) {
      return;
    }
    points.forEach(point -> placement.take(box(spot.x(point.x()) - 4, spot.y(point.y()), 8, 8)));
    for (Point point : named) {
      double x = spot.x(point.x());
      double y = spot.y(point.y());
      placement
          .first(choices(x, y, Letters.width(point.label(), Theme.SMALL)), around(spot.frame()))
          .ifPresent(
              place ->
                  Ink.text(
                      g,
                      point.label(),
                      place.getMinX(),
                      place.getCenterY() + 0.35 * Theme.SMALL.getSize2D(),
                      Theme.SMALL,
                      Theme.INK,
                      Anchor.START));
    }
  }

  private List<Rectangle2D> choices(double x, double y, double width) {
    return crosses ? between(x, y, width) : beside(x, y, width);
  }

  private static List<Rectangle2D> between(double x, double y, double width) {
    return List.of(
        box(x + 5, y - 9, width, 12),
        box(x + 5, y + 9, width, 12),
        box(x - 5 - width, y - 9, width, 12),
        box(x - 5 - width, y + 9, width, 12));
  }

  private static List<Rectangle2D> beside(double x, double y, double width) {
    return List.of(
        box(x + 6, y, width, 12),
        box(x - 6 - width, y, width, 12),
        box(x - width / 2, y - 11, width, 12),
        box(x - width / 2, y + 11, width, 12),
        box(x + 4, y - 9, width, 12),
        box(x + 4, y + 9, width, 12));
  }

  private static Rectangle2D box(double left, double middle, double width, double height) {
    return new Rectangle2D.Double(left, middle - height / 2, width, height);
  }

  private static Rectangle2D around(Rectangle2D frame) {
    return Ink.rectangle(
        frame.getMinX() + 1, frame.getMinY() - 6, frame.getMaxX() + 12, frame.getMaxY() - 1);
  }
}
