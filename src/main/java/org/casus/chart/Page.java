package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A figure ready to be drawn: words above and below, and a body between.
 *
 * @param caption title, subtitle and footnote
 * @param body what fills the middle
 * @param legend below the body
 * @param remarks printed before the footnote, such as what was left out
 */
record Page(Caption caption, Body body, Legend legend, List<String> remarks) {

  private static final double MARGIN = 12;

  /** Draws into a rectangle. */
  @FunctionalInterface
  interface Body {
    void draw(Graphics2D g, Rectangle2D area);
  }

  Page(Caption caption, Body body, Legend legend) {
    this(caption, body, legend, List.of());
  }

  /** Returns a page that says why there is nothing to draw. */
  static Page empty(Caption caption) {
    String sentence = "No data: " + caption.absence().strip();
    String full = sentence.endsWith(".") ? sentence : sentence + ".";
    return new Page(caption, (g, area) -> sentence(g, area, full), Legend.none());
  }

  void draw(Graphics2D g, double width, double height) {
    Ink.fill(g, new Rectangle2D.Double(0, 0, width, height), Theme.PAPER);
    double room = width - 2 * MARGIN;
    double top = words(g, room);
    double bottom = height - MARGIN;
    List<String> notes =
        Letters.wrap(String.join(" ", remarks) + " " + caption.footnote(), Theme.SMALL, room, 4);
    double line = Letters.lineHeight(Theme.SMALL);
    bottom -= notes.size() * line;
    double base = bottom + Theme.SMALL.getSize2D();
    for (String note : notes) {
      Ink.text(g, note, MARGIN, base, Theme.SMALL, Theme.QUIET, Anchor.START);
      base += line;
    }
    double keys = legend.height(room);
    bottom -= notes.isEmpty() ? keys : keys + 4;
    legend.draw(g, MARGIN, bottom, room);
    bottom -= keys > 0 ? 5 : 0;
    body.draw(g, Ink.rectangle(MARGIN, top, width - MARGIN, Math.max(top + 20, bottom)));
  }

  private double words(Graphics2D g, double room) {
    double y = MARGIN - 2;
    for (String line : Letters.wrap(caption.title(), Theme.TITLE, room, 3)) {
      y += Letters.lineHeight(Theme.TITLE);
      Ink.text(g, line, MARGIN, y - 3, Theme.TITLE, Theme.INK, Anchor.START);
    }
    for (String line : Letters.wrap(caption.subtitle(), Theme.SUBTITLE, room, 3)) {
      y += Letters.lineHeight(Theme.SUBTITLE);
      Ink.text(g, line, MARGIN, y - 2, Theme.SUBTITLE, Theme.QUIET, Anchor.START);
    }
    return y + 8;
  }

  private static void sentence(Graphics2D g, Rectangle2D area, String sentence) {
    Ink.outline(g, area, Theme.GRID, Theme.THIN);
    List<String> lines = Letters.wrap(sentence, Theme.SUBTITLE, area.getWidth() - 30, 6);
    Ink.block(
        g, lines, area.getCenterX(), area.getCenterY(), Theme.SUBTITLE, Theme.QUIET, Anchor.MIDDLE);
  }
}
