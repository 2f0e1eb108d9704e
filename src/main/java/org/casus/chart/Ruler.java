package org.casus.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;

/** A side with numbers at nice places. */
final class Ruler extends Side {

  private static final long serialVersionUID = 1L;
  private static final Font FONT = Theme.TEXT;

  /** Room above 100 % for half the width of a line. */
  private static final double RIM = 0.008;

  private final boolean share;
  private final double least;

  private Ruler(double low, double high, boolean share) {
    this(low, high, share, 0);
  }

  private Ruler(double low, double high, boolean share, double least) {
    super(low, high);
    this.share = share;
    this.least = least;
  }

  /** Returns the side for counts from 0, with ticks at whole numbers only. */
  static Ruler counting(int most) {
    Ticks ticks = Ticks.covering(0, Math.max(1, most), 8).apartBy(1);
    return new Ruler(0, Math.max(ticks.high(), most), false, 1);
  }

  /** Returns the side for an axis whose values span a range; shares span 0 to 100 %. */
  static Ruler spanning(Axis axis, double least, double most) {
    if (axis.isShare()) {
      return new Ruler(Math.min(0, least), Math.max(1 + RIM, most), true);
    }
    Ticks ticks = Ticks.covering(least, most, 8);
    return new Ruler(ticks.low(), ticks.high(), false);
  }

  /** Returns the side for exactly this range. */
  static Ruler exactly(Axis axis, double low, double high) {
    return high > low ? new Ruler(low, high, axis.isShare()) : spanning(axis, low, high);
  }

  @Override
  double depth(double length, boolean horizontal) {
    if (horizontal) {
      return Letters.lineHeight(FONT) + 6;
    }
    double widest = 0;
    for (double share : new double[] {0.7, 1, 1.4}) {
      Ticks ticks = ticks(share * length, false);
      List<String> texts = ticks.places().stream().map(at -> text(ticks, at)).toList();
      widest = Math.max(widest, Letters.widest(texts, FONT));
    }
    return 7 + widest;
  }

  @Override
  List<Double> gridLines(double length, boolean horizontal) {
    return ticks(length, horizontal).places();
  }

  @Override
  void label(Graphics2D g, Rectangle2D plot, RectangleEdge edge) {
    boolean horizontal = RectangleEdge.isTopOrBottom(edge);
    Ticks ticks = ticks(horizontal ? plot.getWidth() : plot.getHeight(), horizontal);
    for (double value : ticks.places()) {
      double at = valueToJava2D(value, plot, edge);
      String text = text(ticks, value);
      if (horizontal) {
        double bottom = plot.getMaxY();
        Ink.line(g, at, bottom, at, bottom + 4, Theme.AXIS, Theme.HAIR);
        double base = bottom + 5 + FONT.getSize2D();
        Ink.text(g, text, at, base, FONT, Theme.QUIET, Anchor.MIDDLE);
      } else {
        double base = at + 0.35 * FONT.getSize2D();
        Ink.text(g, text, plot.getMinX() - 6, base, FONT, Theme.QUIET, Anchor.END);
      }
    }
    if (horizontal) {
      double bottom = plot.getMaxY();
      Ink.line(g, plot.getMinX(), bottom, plot.getMaxX(), bottom, Theme.AXIS, Theme.HAIR);
    }
  }

  private Ticks ticks(double length, boolean horizontal) {
    double low = getRange().getLowerBound();
    double high = getRange().getUpperBound();
    if (!horizontal) {
      return Ticks.within(low, high, (int) Math.max(1, length / 34)).apartBy(least);
    }
    double width = widestLabel(low, high) + 22;
    return Ticks.within(low, high, (int) Math.max(1, length / Math.max(48, width)));
  }

  private double widestLabel(double low, double high) {
    Ticks rough = Ticks.within(low, high, 6);
    return Letters.widest(rough.places().stream().map(at -> text(rough, at)).toList(), FONT);
  }

  private String text(Ticks ticks, double value) {
    if (!share) {
      return ticks.label(value);
    }
    Ticks percents = new Ticks(100 * ticks.low(), 100 * ticks.high(), 100 * ticks.step());
    return percents.label(100 * value) + "\u00A0%";
  }
}
