package org.casus.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Lays out curves with bands, named at their ends where they fit. */
final class LinesPage {

  private static final int FEW = 16;

  private LinesPage() {}

  static Page of(Figure.Lines figure, double width) {
    List<Curve> curves = figure.curves();
    double least =
        EndLabels.knots(curves).mapToDouble(k -> Math.min(k.y(), k.low())).min().orElse(0);
    double most =
        EndLabels.knots(curves).mapToDouble(k -> Math.max(k.y(), k.high())).max().orElse(1);
    Ruler x = Ruler.exactly(figure.x(), EndLabels.firstX(curves), EndLabels.lastX(curves));
    XYPlot plot = Plots.blank(x, Ruler.spanning(figure.y(), Spans.withZero(least, most), most));
    Curves.add(plot, curves, false);
    boolean beside = EndLabels.fit(curves, width);
    List<Overlay> overlays = new ArrayList<>();
    overlays.add(marks(curves));
    if (beside) {
      overlays.add(EndLabels.overlay(curves));
    }
    Panel panel =
        new Panel(
            "",
            plot,
            figure.x().label(),
            figure.y().label(),
            new Panel.Margins(beside ? EndLabels.margin(curves) : 0, 0),
            overlays);
    return new Page(figure.caption(), Grid.of(panel), Curves.legend(curves, beside, false));
  }

  /** Marks the knots of named curves that have few. */
  private static Overlay marks(List<Curve> curves) {
    return (g, spot) -> {
      for (int i = 0; i < curves.size(); i++) {
        Curve curve = curves.get(i);
        if (!curve.name().isBlank() && curve.knots().size() <= FEW) {
          int series = Curves.series(curves, i);
          Shape mark = Theme.mark(series, 7);
          for (Knot knot : curve.knots()) {
            Ink.mark(g, mark, spot.x(knot.x()), spot.y(knot.y()), Theme.color(series));
          }
        }
      }
    };
  }
}
