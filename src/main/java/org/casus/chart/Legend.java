package org.casus.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Samples and their names below a figure, in as many rows as they need.
 *
 * @param entries from left to right
 */
record Legend(List<Entry> entries) {

  private static final double GAP = 18;

  /**
   * One sample with its name.
   *
   * @param name beside the sample
   * @param glyph the sample
   */
  record Entry(String name, Glyph glyph) {

    double width(double allowed) {
      return Math.min(allowed, Glyph.WIDTH + 6 + Letters.width(name, Theme.TEXT));
    }
  }

  Legend {
    entries = entries.stream().filter(entry -> !entry.name().isBlank()).toList();
  }

  static Legend none() {
    return new Legend(List.of());
  }

  double height(double width) {
    return rows(width).size() * rowHeight();
  }

  void draw(Graphics2D g, double left, double top, double width) {
    double y = top + rowHeight() / 2;
    for (List<Entry> row : rows(width)) {
      double x = left;
      for (Entry entry : row) {
        entry.glyph().draw(g, x, y);
        double start = x + Glyph.WIDTH + 6;
        String name = Letters.shorten(entry.name(), Theme.TEXT, left + width - start);
        double base = y + 0.35 * Theme.TEXT.getSize2D();
        Ink.text(g, name, start, base, Theme.TEXT, Theme.INK, Anchor.START);
        x += entry.width(width) + GAP;
      }
      y += rowHeight();
    }
  }

  private static double rowHeight() {
    return Letters.lineHeight(Theme.TEXT) + 4;
  }

  private List<List<Entry>> rows(double width) {
    List<List<Entry>> rows = new ArrayList<>();
    double used = 0;
    for (Entry entry : entries) {
      double needed = entry.width(width);
      if (rows.isEmpty() || used + needed > width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(entry);
      used += needed + GAP;
    }
    return rows;
  }
}
