package org.casus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.plot.XYPlot;

/** Lays out a matrix of probabilities: shaded cells, each with its percentage. */
final class MatrixPage {

  private MatrixPage() {}

  static Page of(Figure.Matrix figure, double widestName) {
    Names columns = Names.rightwards(figure.columns(), 130);
    XYPlot plot = Plots.blank(columns, Names.downwards(figure.rows(), widestName));
    Panel panel =
        new Panel(
            "",
            plot,
            figure.columnsAre(),
            figure.rowsAre(),
            Panel.Margins.none(),
            List.of(cells(figure)));
    return new Page(
        figure.caption(), Grid.of(panel), Legend.none(), List.of("Numbers are percentages."));
  }

  private static Overlay cells(Figure.Matrix figure) {
    return (g, spot) -> {
      double width = spot.frame().getWidth() / figure.columns().size();
      double height = spot.frame().getHeight() / figure.rows().size();
      double most = Math.min(0.62 * height, 0.4 * width);
      Font font = Theme.TEXT.deriveFont((float) Math.max(6, Math.min(12, most)));
      Set<List<Integer>> known = new HashSet<>();
      for (Cell cell : figure.cells()) {
        cell(g, spot, cell, font);
        known.add(List.of(cell.row(), cell.column()));
      }
      for (int row = 0; row < figure.rows().size(); row++) {
        for (int column = 0; column < figure.columns().size(); column++) {
          if (!known.contains(List.of(row, column))) {
            blank(g, place(spot, row, column), font);
          }
        }
      }
    };
  }

  private static void blank(Graphics2D g, Rectangle2D box, Font font) {
    Ink.fill(g, box, Theme.STRIPE);
    Ink.centred(g, "\u2013", box.getCenterX(), box.getCenterY(), font, Theme.FAINT);
  }

  private static void cell(Graphics2D g, Overlay.Spot spot, Cell cell, Font font) {
    Rectangle2D box = place(spot, cell.row(), cell.column());
    Color shade = Shades.of(cell.value());
    Ink.fill(g, box, shade);
    Ink.outline(g, box, Theme.GRID, Theme.HAIR);
    String text = Ticks.percent(cell.value()).replace("\u00A0%", "");
    Ink.centred(g, text, box.getCenterX(), box.getCenterY(), font, Shades.inkOn(shade));
  }

  private static Rectangle2D place(Overlay.Spot spot, int row, int column) {
    return Ink.rectangle(
        spot.x(column - 0.5) + 1,
        spot.y(row - 0.5) + 1,
        spot.x(column + 0.5) - 1,
        spot.y(row + 0.5) - 1);
  }
}
