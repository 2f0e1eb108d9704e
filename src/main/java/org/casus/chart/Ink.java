package org.casus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The few strokes all figures are drawn with, in pixels. */
final class Ink {

  private Ink() {}

  /** Asks for smooth edges and exact places. */
  static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Writes a text on its baseline. In SVG the viewer's font decides the width, not ours. */
  static void text(
      Graphics2D g, String text, double x, double y, Font font, Color color, Anchor anchor) {
    if (text.isEmpty()) {
      return;
    }
    g.setFont(font);
    g.setPaint(color);
    if (g instanceof SvgSurface svg) {
      svg.write(text, x, y, anchor);
    } else {
      double shift = anchor.share() * Letters.width(text, font);
      g.drawString(text, (float) (x - shift), (float) y);
    }
  }

  /** Writes a text that is centred on a point. */
  static void centred(Graphics2D g, String text, double x, double y, Font font, Color color) {
    text(g, text, x, y + 0.35 * font.getSize2D(), font, color, Anchor.MIDDLE);
  }

  /** Writes lines below one another, their middle at the height given. */
  static void block(
      Graphics2D g, List<String> lines, double x, double y, Font font, Color color, Anchor a) {
    double step = Letters.lineHeight(font);
    double base = y - step * (lines.size() - 1) / 2 + 0.35 * font.getSize2D();
    for (String line : lines) {
      text(g, line, x, base, font, color, a);
      base += step;
    }
  }

  /** Writes a text that reads upwards, centred on a point. */
  static void upwards(
      Graphics2D g, String text, double x, double y, Font font, Color color, Anchor anchor) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    text(g, text, 0, 0.35 * font.getSize2D(), font, color, anchor);
    g.setTransform(before);
  }

  static void line(
      Graphics2D g, double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
    g.setPaint(color);
    g.setStroke(stroke);
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  static void fill(Graphics2D g, Shape shape, Color color) {
    g.setPaint(color);
    g.fill(shape);
  }

  static void outline(Graphics2D g, Shape shape, Color color, Stroke stroke) {
    g.setPaint(color);
    g.setStroke(stroke);
    g.draw(shape);
  }

  /** Draws a mark with a thin white rim, so that marks on lines and on one another stay apart. */
  static void mark(Graphics2D g, Shape mark, double x, double y, Color color) {
    Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(mark);
    fill(g, placed, color);
    outline(g, placed, Theme.PAPER, Theme.HAIR);
  }

  static Rectangle2D rectangle(double x1, double y1, double x2, double y2) {
    return new Rectangle2D.Double(
        Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }
}
