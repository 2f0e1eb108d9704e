package org.casus.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of curves at their right ends, pushed apart where they would touch. */
final class EndLabels {

  private static final double LEADER = 22;
  private static final int MOST = 6;

  private EndLabels() {}

  /**
   * A curve's name and where it ends.
   *
   * @param name beside the curve
   * @param series that gives colour and dashes
   * @param y value at its end
   */
  record End(String name, int series, double y) {}

  /** Returns the ends of the named curves, in their order. */
  static List<End> ends(List<Curve> curves) {
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      if (!curve.name().isBlank() && !curve.knots().isEmpty()) {
        ends.add(new End(curve.name(), Curves.series(curves, i), curve.last()));
      }
    }
    return ends;
  }

  /** Tells whether the names fit beside the curves, which must all end at the same place. */
  static boolean fit(List<Curve> curves, double width) {
    List<End> ends = ends(curves);
    double last = lastX(curves);
    double span = last - firstX(curves);
    return !ends.isEmpty()
        && ends.size() <= MOST
        && ends.stream().allMatch(end -> room(end) <= 0.3 * width)
        && curves.stream()
            .filter(curve -> !curve.name().isBlank() && !curve.knots().isEmpty())
            .allMatch(curve -> curve.end() >= last - 0.01 * span);
  }

  /** Returns the room right of the plot that the names take. */
  static double margin(List<Curve> curves) {
    return ends(curves).stream().mapToDouble(EndLabels::room).max().orElse(0) + 4;
  }

  static Overlay overlay(List<Curve> curves) {
    List<End> ends = ends(curves);
    return (g, spot) -> {
      List<End> sorted = new ArrayList<>(ends);
      sorted.sort(Comparator.comparingDouble(end -> spot.y(end.y())));
      double[] places = sorted.stream().mapToDouble(end -> spot.y(end.y())).toArray();
      double gap = Letters.lineHeight(Theme.TEXT);
      spread(places, gap, spot.frame().getMinY(), spot.frame().getMaxY());
      for (int i = 0; i < places.length; i++) {
        draw(g, spot, sorted.get(i), places[i]);
      }
    };
  }

  private static void draw(Graphics2D g, Overlay.Spot spot, End end, double place) {
    double x = spot.frame().getMaxX();
    double y = spot.y(end.y());
    java.awt.Color color = Theme.color(end.series());
    Ink.line(g, x + 1, y, x + LEADER - 8, place, color, Theme.HAIR);
    double base = place + 0.35 * Theme.TEXT.getSize2D();
    Ink.mark(g, Theme.mark(end.series(), 7), x + LEADER - 6, place, color);
    Ink.text(g, end.name(), x + LEADER + 2, base, Theme.TEXT, Theme.INK, Anchor.START);
  }

  /** Moves ascending places so that neighbours keep a gap, inside two bounds if they fit. */
  static void spread(double[] places, double gap, double top, double bottom) {
    for (int i = 1; i < places.length; i++) {
      places[i] = Math.max(places[i], places[i - 1] + gap);
    }
    double limit = bottom;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], limit);
      limit = places[i] - gap;
    }
    limit = top;
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(places[i], limit);
      limit = places[i] + gap;
    }
  }

  private static double room(End end) {
    return LEADER + 6 + Letters.width(end.name(), Theme.TEXT);
  }

  static double firstX(List<Curve> curves) {
    return knots(curves).mapToDouble(Knot::x).min().orElse(0);
  }

  static double lastX(List<Curve> curves) {
    return knots(curves).mapToDouble(Knot::x).max().orElse(1);
  }

  static java.util.stream.Stream<Knot> knots(List<Curve> curves) {
    return curves.stream().flatMap(curve -> curve.knots().stream());
  }
}
