package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** What is drawn over a plot in pixels: words, marks and whatever may leave the plot's frame. */
@FunctionalInterface
interface Overlay {

  /** Draws over the plot. */
  void draw(Graphics2D g, Spot spot);

  /**
   * Turns values into pixels.
   *
   * @param plot whose axes are used
   * @param frame of the plot in pixels
   */
  record Spot(XYPlot plot, Rectangle2D frame) {

    double x(double value) {
      return plot.getDomainAxis().valueToJava2D(value, frame, RectangleEdge.BOTTOM);
    }

    double y(double value) {
      return plot.getRangeAxis().valueToJava2D(value, frame, RectangleEdge.LEFT);
    }
  }
}
