package org.casus.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Lays out survival curves as steps with bands, named at their ends, numbers at risk below. */
final class SurvivalPage {

  private static final double LINE = Letters.lineHeight(Theme.SMALL);

  private SurvivalPage() {}

  static Page of(Figure.Survival figure, double width) {
    List<Curve> curves = figure.curves();
    Ruler time = Ruler.exactly(figure.time(), Math.min(0, EndLabels.firstX(curves)), last(figure));
    XYPlot plot = Plots.blank(time, Ruler.spanning(figure.share(), 0, 1));
    Curves.add(plot, curves, true);
    boolean beside = EndLabels.fit(curves, width);
    List<Overlay> overlays = new ArrayList<>();
    if (beside) {
      overlays.add(EndLabels.overlay(curves));
    }
    boolean table = !figure.atRisk().counts().isEmpty();
    if (table) {
      overlays.add((g, spot) -> atRisk(g, spot, figure.atRisk()));
    }
    double below = table ? (figure.atRisk().counts().size() + 1) * LINE + 6 : 0;
    Panel panel =
        new Panel(
            "",
            plot,
            figure.time().label(),
            figure.share().label(),
            new Panel.Margins(beside ? EndLabels.margin(curves) : 0, below),
            overlays);
    return new Page(figure.caption(), Grid.of(panel), Curves.legend(curves, beside, true));
  }

  private static double last(Figure.Survival figure) {
    return figure.atRisk().times().stream()
        .mapToDouble(Double::doubleValue)
        .reduce(EndLabels.lastX(figure.curves()), Math::max);
  }

  private static void atRisk(Graphics2D g, Overlay.Spot spot, AtRisk atRisk) {
    double left = spot.frame().getMinX();
    double base =
        spot.frame().getMaxY() + 2 * Letters.lineHeight(Theme.TEXT) + 14 + Theme.SMALL.getSize2D();
    Ink.text(g, "Number at risk", left, base, Theme.SMALL, Theme.QUIET, Anchor.START);
    for (int curve = 0; curve < atRisk.counts().size(); curve++) {
      base += LINE;
      double middle = base - 0.35 * Theme.SMALL.getSize2D();
      Glyph.line(Theme.color(curve), Theme.line(curve)).draw(g, left - 46, middle);
      for (int i = 0; i < atRisk.times().size(); i++) {
        String count = Ticks.number(atRisk.counts().get(curve).get(i), 0);
        double x = spot.x(atRisk.times().get(i));
        Ink.text(g, count, x, base, Theme.SMALL, Theme.INK, Anchor.MIDDLE);
      }
    }
  }
}
