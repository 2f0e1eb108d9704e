package org.casus.chart;

import java.awt.geom.Rectangle2D;

/**
 * A plate carree map true at the middle latitude.
 *
 * @param box of the world in degrees
 * @param room in pixels
 * @param scale pixels for a degree of latitude
 * @param squeeze of a degree of longitude, (0, 1]
 */
record Projection(Rectangle2D box, Rectangle2D room, double scale, double squeeze) {

  static Projection of(Rectangle2D box, Rectangle2D room) {
    double squeeze = Math.max(0.05, Math.cos(Math.toRadians(box.getCenterY())));
    double scale =
        Math.min(room.getWidth() / (squeeze * box.getWidth()), room.getHeight() / box.getHeight());
    return new Projection(box, room, scale, squeeze);
  }

  double height() {
    return box.getHeight() * scale;
  }

  double x(Point point) {
    return room.getX() + (point.x() - box.getMinX()) * squeeze * scale;
  }

  double y(Point point) {
    return room.getY() + (box.getMaxY() - point.y()) * scale;
  }
}
