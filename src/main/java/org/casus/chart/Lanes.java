package org.casus.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Events packed into rows so that no label touches another, lane by lane.
 *
 * @param slots one for each event
 * @param edges of the lanes, counted in rows
 * @param labelled whether there was room for labels
 */
record Lanes(List<Slot> slots, List<Double> edges, boolean labelled) {

  /** Distance of a label from its mark in pixels. */
  static final double GAP = 8;

  private static final double ROW = 13.5;
  private static final double LEAST_ROW = 9;
  private static final double MARK = 5;
  private static final double[] WIDTHS = {420, 260, 180, 120, 80};

  /**
   * Where an event stands.
   *
   * @param mark the event
   * @param row of its mark, counted from the top of the first lane
   * @param label as far as there is room
   * @param leftwards whether the label stands left of the mark
   */
  record Slot(Mark mark, double row, String label, boolean leftwards) {}

  /** Packs events with the widest labels for which the rows fit into a height in pixels. */
  static Lanes pack(Figure.Timeline figure, Ruler time, double width, double height) {
    for (double step : new double[] {ROW, LEAST_ROW}) {
      for (double widest : WIDTHS) {
        Lanes lanes = packed(figure, time, width, widest);
        if (lanes.height() * step <= height) {
          return lanes;
        }
      }
    }
    return packed(figure, time, width, 0);
  }

  /** Returns the pixels that all labels need in full, or nearly so. */
  static double room(Figure.Timeline figure, Ruler time, double width) {
    return packed(figure, time, width, WIDTHS[1]).height() * ROW;
  }

  private double height() {
    return edges.get(edges.size() - 1);
  }

  private static Lanes packed(Figure.Timeline figure, Ruler time, double width, double widest) {
    List<Slot> slots = new ArrayList<>();
    List<Double> edges = new ArrayList<>(List.of(0.0));
    double scale = width / time.getRange().getLength();
    for (String lane : figure.lanes()) {
      double top = edges.get(edges.size() - 1);
      List<Double> ends = new ArrayList<>();
      figure.marks().stream()
          .filter(mark -> mark.lane().equals(lane))
          .sorted(Comparator.comparingDouble(Mark::time))
          .forEach(
              mark -> {
                double x = (mark.time() - time.getLowerBound()) * scale;
                slots.add(slot(mark, x, width, widest, top, ends));
              });
      edges.add(top + Math.max(1, ends.size()) + 0.6);
    }
    return new Lanes(slots, edges, widest > 0);
  }

  private static Slot slot(
      Mark mark, double x, double width, double widest, double top, List<Double> ends) {
    String label =
        widest == 0 ? "" : Letters.shorten(mark.label(), Theme.SMALL, Math.min(widest, width / 2));
    double length = Letters.width(label, Theme.SMALL);
    boolean leftwards = x + GAP + length > width + 8;
    double start = leftwards ? x - GAP - length - 6 : x - MARK;
    double end = leftwards ? x + MARK : x + GAP + length + 6;
    int row = 0;
    while (row < ends.size() && ends.get(row) > start) {
      row++;
    }
    if (row == ends.size()) {
      ends.add(end);
    } else {
      ends.set(row, end);
    }
    return new Slot(mark, top + row + 0.8, label, leftwards);
  }
}
