package org.casus.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** JFreeChart's plots and renderers in the theme. */
final class Plots {

  private Plots() {}

  /** Returns a plot without data: white, with a light grid and without a border. */
  static XYPlot blank(Side x, Side y) {
    XYPlot plot = new XYPlot(null, x, y, new XYLineAndShapeRenderer());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Theme.GRID);
    plot.setRangeGridlinePaint(Theme.GRID);
    plot.setDomainGridlineStroke(Theme.HAIR);
    plot.setRangeGridlineStroke(Theme.HAIR);
    return plot;
  }

  /** Adds a layer over those already there. */
  static void add(XYPlot plot, XYDataset values, XYItemRenderer renderer) {
    int index = plot.getDatasetCount();
    if (index == 1 && plot.getDataset(0) == null) {
      index = 0;
    }
    plot.setDataset(index, values);
    plot.setRenderer(index, renderer);
  }

  /** Returns the values of a curve and its band. */
  static YIntervalSeriesCollection curve(List<Knot> knots) {
    YIntervalSeries series = new YIntervalSeries("curve", false, true);
    knots.forEach(knot -> series.add(knot.x(), knot.y(), knot.low(), knot.high()));
    YIntervalSeriesCollection values = new YIntervalSeriesCollection();
    values.addSeries(series);
    return values;
  }

  /** Returns a renderer for a line and the band around it. */
  static DeviationRenderer line(Color color, java.awt.Stroke stroke, double opacity) {
    return styled(new DeviationRenderer(true, false), color, stroke, opacity);
  }

  /** Returns a renderer for steps and the band around them. */
  static DeviationRenderer steps(Color color, java.awt.Stroke stroke, double opacity) {
    return styled(new DeviationStepRenderer(true, false), color, stroke, opacity);
  }

  private static DeviationRenderer styled(
      DeviationRenderer renderer, Color color, java.awt.Stroke stroke, double opacity) {
    renderer.setSeriesPaint(0, color);
    renderer.setSeriesFillPaint(0, color);
    renderer.setSeriesStroke(0, stroke);
    renderer.setAlpha((float) opacity);
    return renderer;
  }
}
