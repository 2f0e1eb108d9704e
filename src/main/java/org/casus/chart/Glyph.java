package org.casus.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;

/** The sample of a legend entry, 26 pixels wide. */
@FunctionalInterface
interface Glyph {

  /** Width of every sample in pixels. */
  double WIDTH = 26;

  /** Draws the sample from a left end, centred on a height. */
  void draw(Graphics2D g, double left, double y);

  /** Returns the mark of a series on a piece of its interval. */
  static Glyph interval(int series) {
    return (g, left, y) -> {
      Ink.line(g, left + 2, y, left + WIDTH - 2, y, Theme.color(series), Theme.BOLD);
      Ink.mark(g, Theme.mark(series, 8), left + WIDTH / 2, y, Theme.color(series));
    };
  }

  /** Returns the mark of a series. */
  static Glyph mark(int series) {
    return (g, left, y) ->
        Ink.mark(g, Theme.mark(series, 9), left + WIDTH / 2, y, Theme.color(series));
  }

  /** Returns a line. */
  static Glyph line(Color color, Stroke stroke) {
    return (g, left, y) -> Ink.line(g, left, y, left + WIDTH, y, color, stroke);
  }

  /** Returns a patch of one colour. */
  static Glyph patch(Color color) {
    return (g, left, y) -> {
      Rectangle2D box = new Rectangle2D.Double(left + 3, y - 5, WIDTH - 6, 10);
      Ink.fill(g, box, color);
    };
  }

  /** Returns a patch filled in the manner of a series. */
  static Glyph bar(int series) {
    return (g, left, y) ->
        Hatching.fill(g, new Rectangle2D.Double(left + 3, y - 5, WIDTH - 6, 10), series);
  }
}
