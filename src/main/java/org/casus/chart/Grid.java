package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Panels in rows and columns with their frames aligned.
 *
 * @param panels row by row
 * @param columns at least 1
 */
record Grid(List<Panel> panels, int columns) implements Page.Body {

  private static final double GUTTER = 10;

  static Grid of(Panel panel) {
    return new Grid(List.of(panel), 1);
  }

  /** Returns the number of columns that keeps panels near a shape of 3 to 2. */
  static int columns(int panels, double width, double height) {
    int best = 1;
    double least = Double.MAX_VALUE;
    for (int columns = 1; columns <= panels; columns++) {
      int rows = (panels + columns - 1) / columns;
      double shape = width / columns / (height / rows);
      double empty = rows * columns - panels;
      double cost = Math.abs(Math.log(shape / 1.6)) + empty / panels;
      if (cost < least) {
        least = cost;
        best = columns;
      }
    }
    return best;
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    int rows = (panels.size() + columns - 1) / columns;
    double width = (area.getWidth() - GUTTER * (columns - 1)) / columns;
    double height = (area.getHeight() - GUTTER * (rows - 1)) / rows;
    Panel.Frame frame =
        panels.stream()
            .map(panel -> panel.frame(width, height))
            .reduce(new Panel.Frame(0, 0, 0, 0), Panel.Frame::max);
    for (int i = 0; i < panels.size(); i++) {
      int row = i / columns;
      double x = area.getX() + i % columns * (width + GUTTER);
      double y = area.getY() + row * (height + GUTTER);
      panels.get(i).draw(g, new Rectangle2D.Double(x, y, width, height), frame);
    }
  }
}
