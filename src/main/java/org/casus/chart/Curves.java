package org.casus.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Curves of a plot and their legend. */
final class Curves {

  private static final double BAND = 0.2;
  private static final Color PATCH = new Color(0x70, 0x70, 0x70, 70);

  private Curves() {}

  /** Adds curves, nameless ones below the others. */
  static void add(XYPlot plot, List<Curve> curves, boolean steps) {
    for (boolean named : new boolean[] {false, true}) {
      for (int i = 0; i < curves.size(); i++) {
        Curve curve = curves.get(i);
        if (named != curve.name().isBlank() && !curve.knots().isEmpty()) {
          boolean bold = named || curves.size() == 1;
          Color color = bold ? Theme.color(series(curves, i)) : Theme.FAINT;
          Stroke stroke = bold ? Theme.line(series(curves, i)) : Theme.HAIR;
          Plots.add(
              plot,
              Plots.curve(curve.knots()),
              steps ? Plots.steps(color, stroke, BAND) : Plots.line(color, stroke, BAND));
        }
      }
    }
  }

  /** Returns the number of a curve among those with a name. */
  static int series(List<Curve> curves, int index) {
    return (int) curves.subList(0, index).stream().filter(c -> !c.name().isBlank()).count();
  }

  /** Returns the entries that are not already said beside the curves. */
  static Legend legend(List<Curve> curves, boolean named, boolean confidence) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < curves.size() && !named; i++) {
      int series = series(curves, i);
      Glyph line = Glyph.line(Theme.color(series), Theme.line(series));
      entries.add(new Legend.Entry(curves.get(i).name(), line));
    }
    if (confidence && curves.stream().anyMatch(Curve::hasBand)) {
      entries.add(new Legend.Entry("95\u00A0% interval", Glyph.patch(PATCH)));
    }
    return new Legend(entries);
  }
}
