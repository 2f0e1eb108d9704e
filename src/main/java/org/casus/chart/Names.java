package org.casus.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ui.RectangleEdge;

/** A side with names: categories, actors or lanes, wrapped and shortened to fit. */
final class Names extends Side {

  private static final long serialVersionUID = 1L;
  private static final int MOST_LINES = 3;

  @SuppressWarnings("serial")
  private final List<String> names;

  @SuppressWarnings("serial")
  private final List<Double> edges;

  private final double widest;

  /**
   * Puts each name in the middle of its stretch of the axis.
   *
   * @param edges of the stretches, ascending, one more than names
   * @param widest pixels a row's name may take across the axis
   */
  Names(List<String> names, List<Double> edges, double widest) {
    super(edges.get(0), edges.get(edges.size() - 1));
    this.names = List.copyOf(names);
    this.edges = List.copyOf(edges);
    this.widest = widest;
  }

  /** Returns names at 0, 1, 2 and so on. */
  static Names rightwards(List<String> names, double widest) {
    return new Names(
        names, IntStream.rangeClosed(0, names.size()).mapToObj(i -> i - 0.5).toList(), widest);
  }

  /** Returns names at 0, 1, 2 and so on from top to bottom. */
  static Names downwards(List<String> names, double widest) {
    Names side = rightwards(names, widest);
    side.setInverted(true);
    return side;
  }

  private double narrowest(double length) {
    double least = getRange().getLength();
    for (int i = 0; i < names.size(); i++) {
      least = Math.min(least, edges.get(i + 1) - edges.get(i));
    }
    return least * length / getRange().getLength();
  }

  @Override
  double depth(double length, boolean horizontal) {
    double room = narrowest(length);
    if (!horizontal) {
      Font font = rowFont(room);
      return 8
          + names.stream()
              .flatMap(name -> Letters.wrap(name, font, widest, lines(font, room)).stream())
              .mapToDouble(line -> Letters.width(line, font))
              .max()
              .orElse(0);
    }
    if (upright(room)) {
      int most = names.stream().mapToInt(name -> wrapped(name, room).size()).max().orElse(1);
      return 6 + most * Letters.lineHeight(Theme.TEXT);
    }
    return 8 + Math.min(widest, Letters.widest(names, columnFont(room)));
  }

  @Override
  List<Double> gridLines(double length, boolean horizontal) {
    return List.of();
  }

  @Override
  void label(Graphics2D g, Rectangle2D plot, RectangleEdge edge) {
    boolean horizontal = RectangleEdge.isTopOrBottom(edge);
    double room = narrowest(horizontal ? plot.getWidth() : plot.getHeight());
    for (int i = 0; i < names.size(); i++) {
      double at = valueToJava2D((edges.get(i) + edges.get(i + 1)) / 2, plot, edge);
      if (horizontal) {
        column(g, names.get(i), at, plot.getMaxY(), room);
      } else {
        Font font = rowFont(room);
        List<String> lines = Letters.wrap(names.get(i), font, widest, lines(font, room));
        Ink.block(g, lines, plot.getMinX() - 7, at, font, Theme.INK, Anchor.END);
      }
    }
  }

  private void column(Graphics2D g, String name, double at, double bottom, double room) {
    if (upright(room)) {
      List<String> lines = wrapped(name, room);
      double middle = bottom + 4 + lines.size() * Letters.lineHeight(Theme.TEXT) / 2;
      Ink.block(g, lines, at, middle, Theme.TEXT, Theme.INK, Anchor.MIDDLE);
    } else {
      Font font = columnFont(room);
      String text = Letters.shorten(name, font, widest);
      Ink.upwards(g, text, at, bottom + 6, font, Theme.INK, Anchor.END);
    }
  }

  private boolean upright(double room) {
    return names.stream().allMatch(n -> Letters.fits(n, Theme.TEXT, room - 6, MOST_LINES));
  }

  private static List<String> wrapped(String name, double room) {
    return Letters.wrap(name, Theme.TEXT, room - 6, MOST_LINES);
  }

  private static int lines(Font font, double room) {
    return (int) Math.max(1, Math.min(MOST_LINES, room / Letters.lineHeight(font)));
  }

  private static Font rowFont(double room) {
    return Theme.TEXT.deriveFont((float) Math.max(7, Math.min(11, 0.85 * room)));
  }

  private static Font columnFont(double room) {
    return Theme.TEXT.deriveFont((float) Math.max(7, Math.min(11, 0.85 * room)));
  }
}
