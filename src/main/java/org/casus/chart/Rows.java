package org.casus.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** What plots with a row for each category share: stripes, marks with intervals, their places. */
final class Rows {

  private static final Color STRIPE = new Color(0, 0, 0, 9);
  private static final double USED = 0.72;

  private Rows() {}

  /** Returns a plot with rows from top to bottom, every second one on a faint stripe. */
  static XYPlot plot(Ruler values, List<String> names, double widestName) {
    XYPlot plot = Plots.blank(values, Names.downwards(names, widestName));
    for (int i = 1; i < names.size(); i += 2) {
      IntervalMarker stripe = new IntervalMarker(i - 0.5, i + 0.5, STRIPE);
      stripe.setAlpha(1);
      plot.addRangeMarker(stripe, Layer.BACKGROUND);
    }
    return plot;
  }

  /** Returns where a series stands in a row, [-0.5, 0.5]. */
  static double offset(int series, int of) {
    return (series - (of - 1) / 2.0) * thickness(of);
  }

  /** Returns the share of a row that one of several series takes. */
  static double thickness(int of) {
    return USED / of;
  }

  /** Adds marks with horizontal intervals, one in each row. */
  static void add(XYPlot plot, List<Interval> values, int series, int of, double size) {
    XYIntervalSeries marks = new XYIntervalSeries("marks", false, true);
    for (int i = 0; i < values.size(); i++) {
      Interval value = values.get(i);
      double y = i + offset(series, of);
      marks.add(value.estimate(), value.low(), value.high(), y, y, y);
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(marks);
    Plots.add(plot, dataset, renderer(series, size));
  }

  private static XYErrorRenderer renderer(int series, double size) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(0);
    renderer.setErrorStroke(Theme.BOLD);
    renderer.setSeriesPaint(0, Theme.color(series));
    renderer.setSeriesShape(0, Theme.mark(series, size));
    renderer.setUseOutlinePaint(true);
    renderer.setDrawOutlines(true);
    renderer.setSeriesOutlinePaint(0, Theme.PAPER);
    renderer.setSeriesOutlineStroke(0, Theme.HAIR);
    return renderer;
  }

  /** Returns the largest of the intervals' ends, and at least a number. */
  static double most(List<Estimates> series, double atLeast) {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .mapToDouble(Interval::most)
        .reduce(atLeast, Math::max);
  }

  /** Returns the smallest of the intervals' ends, and at most a number. */
  static double least(List<Estimates> series, double atMost) {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .mapToDouble(Interval::least)
        .reduce(atMost, Math::min);
  }
}
