package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * One plot with its axes, titles and what is written over it.
 *
 * @param heading above the plot, or empty
 * @param plot JFreeChart's plot, whose axes are sides
 * @param xTitle below the plot, or empty
 * @param yTitle beside the plot, or empty
 * @param margins room right of and below the plot for what its overlays write there
 * @param overlays drawn last, in their order
 */
record Panel(
    String heading,
    XYPlot plot,
    String xTitle,
    String yTitle,
    Margins margins,
    List<Overlay> overlays) {

  private static final double TITLE_ROOM = Letters.lineHeight(Theme.TEXT) + 4;

  /**
   * Room that overlays need outside the frame, in pixels.
   *
   * @param right of the frame
   * @param below the axis and its title
   */
  record Margins(double right, double below) {

    static Margins none() {
      return new Margins(0, 0);
    }
  }

  Side x() {
    return (Side) plot.getDomainAxis();
  }

  Side y() {
    return (Side) plot.getRangeAxis();
  }

  /** Returns the room the panel needs around its frame when it gets a rectangle of this size. */
  Frame frame(double width, double height) {
    double top = heading.isBlank() ? 9 : Letters.lineHeight(Theme.HEADING) + 6;
    double right = Math.max(14, margins.right());
    double titles = xTitle.isBlank() ? 0 : TITLE_ROOM;
    double guess = height - top - titles - 24 - margins.below();
    double left = y().depth(guess, false) + (yTitle.isBlank() ? 0 : TITLE_ROOM);
    double bottom = x().depth(width - left - right, true) + titles + margins.below();
    return new Frame(top, left, bottom, right);
  }

  void draw(Graphics2D g, Rectangle2D area, Frame frame) {
    Rectangle2D inner = frame.inside(area);
    fix(frame);
    double top = area.getY() + frame.top();
    Rectangle2D plotArea =
        new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getHeight() - frame.top());
    plot.draw(g, plotArea, null, null, null);
    titles(g, area, inner, frame);
    Overlay.Spot spot = new Overlay.Spot(plot, inner);
    overlays.forEach(overlay -> overlay.draw(g, spot));
  }

  private void fix(Frame frame) {
    AxisSpace vertical = new AxisSpace();
    vertical.add(frame.left(), RectangleEdge.LEFT);
    vertical.add(frame.right(), RectangleEdge.RIGHT);
    AxisSpace horizontal = new AxisSpace();
    horizontal.add(frame.bottom(), RectangleEdge.BOTTOM);
    plot.setFixedRangeAxisSpace(vertical);
    plot.setFixedDomainAxisSpace(horizontal);
  }

  private void titles(Graphics2D g, Rectangle2D area, Rectangle2D inner, Frame frame) {
    double head = area.getY() + Theme.HEADING.getSize2D();
    double room = area.getWidth();
    String name = Letters.shorten(heading, Theme.HEADING, room);
    Ink.text(g, name, area.getX(), head, Theme.HEADING, Theme.INK, Anchor.START);
    if (!xTitle.isBlank()) {
      double y = inner.getMaxY() + frame.bottom() - margins.below() - 5;
      String text = Letters.shorten(xTitle, Theme.TEXT, area.getWidth());
      double half = Letters.width(text, Theme.TEXT) / 2;
      double x = Math.max(area.getX() + half, Math.min(inner.getCenterX(), area.getMaxX() - half));
      Ink.text(g, text, x, y, Theme.TEXT, Theme.INK, Anchor.MIDDLE);
    }
    String text = Letters.shorten(yTitle, Theme.TEXT, area.getHeight());
    double half = Letters.width(text, Theme.TEXT) / 2;
    double y = Math.max(area.getY() + half, Math.min(inner.getCenterY(), area.getMaxY() - half));
    double x = area.getX() + 7;
    Ink.upwards(g, text, x, y, Theme.TEXT, Theme.INK, Anchor.MIDDLE);
  }

  /**
   * Room around a frame in pixels.
   *
   * @param top for the heading
   * @param left for names or numbers and a title
   * @param bottom for names or numbers, a title and more
   * @param right for what is written beside the plot
   */
  record Frame(double top, double left, double bottom, double right) {

    Frame max(Frame other) {
      return new Frame(
          Math.max(top, other.top),
          Math.max(left, other.left),
          Math.max(bottom, other.bottom),
          Math.max(right, other.right));
    }

    Rectangle2D inside(Rectangle2D area) {
      return new Rectangle2D.Double(
          area.getX() + left,
          area.getY() + top,
          Math.max(10, area.getWidth() - left - right),
          Math.max(10, area.getHeight() - top - bottom));
    }
  }
}
