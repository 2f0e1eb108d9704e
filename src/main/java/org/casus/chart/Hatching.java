package org.casus.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Slanted lines inside a shape, so that fills differ without colour. */
final class Hatching {

  private static final double GAP = 5;

  private Hatching() {}

  /** Fills a shape in the manner of a series: plain, then slanted, then crossed. */
  static void fill(Graphics2D g, Shape shape, int series) {
    Color color = Theme.color(series);
    Ink.fill(g, shape, Theme.translucent(color, series % 3 == 1 ? 0.55 : 0.85));
    if (series % 3 != 0) {
      lines(g, shape, Theme.PAPER, 1);
    }
    if (series % 3 == 2) {
      lines(g, shape, Theme.PAPER, -1);
    }
    Ink.outline(g, shape, color, Theme.HAIR);
  }

  /** Marks a shape as one without a figure. */
  static void missing(Graphics2D g, Shape shape) {
    Ink.fill(g, shape, Theme.PAPER);
    lines(g, shape, Theme.FAINT, 1);
  }

  private static void lines(Graphics2D g, Shape shape, Color color, int slope) {
    Rectangle2D box = shape.getBounds2D();
    Path2D path = new Path2D.Double();
    double height = box.getHeight();
    double first = Math.floor((box.getMinX() - height) / GAP) * GAP;
    for (double x = first; x < box.getMaxX() + height; x += GAP) {
      path.moveTo(x, slope > 0 ? box.getMaxY() : box.getMinY());
      path.lineTo(x + height, slope > 0 ? box.getMinY() : box.getMaxY());
    }
    Shape before = g.getClip();
    AffineTransform same = g.getTransform();
    g.clip(shape);
    Ink.outline(g, path, color, Theme.HAIR);
    g.setTransform(same);
    g.setClip(before);
  }
}
