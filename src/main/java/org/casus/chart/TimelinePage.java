package org.casus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Lays out events in lanes; a lane is as high as its labels need, so that none overlap. */
final class TimelinePage {

  /** Height of all that stands above and below the lanes. */
  private static final double AROUND = 130;

  private static final Color STRIPE = new Color(0, 0, 0, 9);

  private TimelinePage() {}

  static Page of(Figure.Timeline figure, double width, double height) {
    Ruler time = time(figure);
    double widest = widest(width);
    Lanes lanes = Lanes.pack(figure, time, room(figure, width), height - AROUND);
    Names names = new Names(figure.lanes(), lanes.edges(), widest);
    names.setInverted(true);
    List<String> kinds = figure.marks().stream().map(Mark::kind).distinct().toList();
    XYPlot plot = Plots.blank(time, names);
    Panel panel =
        new Panel(
            "",
            plot,
            figure.time().label(),
            "",
            Panel.Margins.none(),
            List.of(stripes(lanes), marks(lanes, kinds)));
    List<Legend.Entry> keys = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      keys.add(new Legend.Entry(kinds.get(i), Glyph.mark(i)));
    }
    return new Page(figure.caption(), Grid.of(panel), new Legend(keys), remarks(lanes));
  }

  /** Returns the height at which no label need be shortened. */
  static double height(Figure.Timeline figure, double width) {
    return AROUND + 10 + Lanes.room(figure, time(figure), room(figure, width));
  }

  private static Ruler time(Figure.Timeline figure) {
    double first = figure.marks().stream().mapToDouble(Mark::time).min().orElse(0);
    double last = figure.marks().stream().mapToDouble(Mark::time).max().orElse(1);
    return Ruler.spanning(figure.time(), first >= 0 ? 0 : first, last);
  }

  private static double widest(double width) {
    return Math.min(140, 0.22 * width);
  }

  private static double room(Figure.Timeline figure, double width) {
    double names = Math.min(widest(width), Letters.widest(figure.lanes(), Theme.TEXT));
    return Math.max(40, width - names - 46);
  }

  private static List<String> remarks(Lanes lanes) {
    return lanes.labelled()
        ? List.of()
        : List.of("Labels are left out where there are too many events for this size.");
  }

  private static Overlay stripes(Lanes lanes) {
    return (g, spot) -> {
      Rectangle2D frame = spot.frame();
      for (int i = 1; i + 1 < lanes.edges().size(); i += 2) {
        double top = spot.y(lanes.edges().get(i));
        double bottom = spot.y(lanes.edges().get(i + 1));
        Ink.fill(g, Ink.rectangle(frame.getMinX(), top, frame.getMaxX(), bottom), STRIPE);
      }
    };
  }

  private static Overlay marks(Lanes lanes, List<String> kinds) {
    return (g, spot) -> {
      double step = Math.abs(spot.y(1) - spot.y(0));
      Font font = Theme.SMALL.deriveFont((float) Math.max(7, Math.min(10, 0.85 * step)));
      for (Lanes.Slot slot : lanes.slots()) {
        mark(g, spot, slot, kinds, font, Math.max(4, Math.min(9, step - 2)));
      }
    };
  }

  private static void mark(
      Graphics2D g,
      Overlay.Spot spot,
      Lanes.Slot slot,
      List<String> kinds,
      Font font,
      double size) {
    int kind = kinds.indexOf(slot.mark().kind());
    double x = spot.x(slot.mark().time());
    double y = spot.y(slot.row());
    Ink.mark(g, Theme.mark(kind, size), x, y, Theme.color(kind));
    double base = y + 0.35 * font.getSize2D();
    double start = slot.leftwards() ? x - Lanes.GAP : x + Lanes.GAP;
    Anchor anchor = slot.leftwards() ? Anchor.END : Anchor.START;
    Ink.text(g, slot.label(), start, base, font, Theme.INK, anchor);
  }
}
