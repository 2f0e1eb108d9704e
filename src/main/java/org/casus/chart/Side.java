package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** One side of a panel: an axis that draws its labels in the theme and knows how deep they are. */
abstract class Side extends NumberAxis {

  private static final long serialVersionUID = 1L;

  Side(double low, double high) {
    super("");
    setRange(low, high);
  }

  /** Returns the room the labels need across the axis, in pixels, without the title. */
  abstract double depth(double length, boolean horizontal);

  /** Returns where grid lines stand, in the unit of the axis. */
  abstract List<Double> gridLines(double length, boolean horizontal);

  /** Draws labels and ticks beside the plot. */
  abstract void label(Graphics2D g, Rectangle2D plot, RectangleEdge edge);

  @Override
  public AxisState draw(
      Graphics2D g,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D plot,
      RectangleEdge edge,
      PlotRenderingInfo ignored) {
    label(g, plot, edge);
    boolean horizontal = RectangleEdge.isTopOrBottom(edge);
    double length = horizontal ? plot.getWidth() : plot.getHeight();
    AxisState state = new AxisState(cursor);
    state.setTicks(gridLines(length, horizontal).stream().map(Side::tick).toList());
    return state;
  }

  private static NumberTick tick(double place) {
    return new NumberTick(place, "", TextAnchor.CENTER, TextAnchor.CENTER, 0);
  }
}
