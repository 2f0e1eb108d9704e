package org.casus.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Lays out a front: crosses of intervals over small grey points. */
final class FrontPage {

  private static final double EDGE = 0.03;

  private FrontPage() {}

  static Page of(Figure.Front figure) {
    List<Member> members = figure.members();
    List<Point> others = figure.others();
    Side x =
        side(
            figure.x(),
            DoubleStream.concat(
                others.stream().mapToDouble(Point::x),
                members.stream().flatMapToDouble(m -> ends(m.x()))));
    Side y =
        side(
            figure.y(),
            DoubleStream.concat(
                others.stream().mapToDouble(Point::y),
                members.stream().flatMapToDouble(m -> ends(m.y()))));
    List<Point> named = new ArrayList<>();
    members.forEach(m -> named.add(new Point(m.x().estimate(), m.y().estimate(), m.label())));
    Panel panel =
        new Panel(
            "",
            Plots.blank(x, y),
            figure.x().label(),
            figure.y().label(),
            Panel.Margins.none(),
            List.of(
                (g, spot) -> others(g, spot, others),
                (g, spot) -> members.forEach(member -> cross(g, spot, member)),
                new PointLabels(named, true)::draw));
    return new Page(
        figure.caption(),
        Grid.of(panel),
        new Legend(
            List.of(
                new Legend.Entry("Beaten by no other", Glyph.interval(0)),
                new Legend.Entry("Beaten in the means", FrontPage::sample))));
  }

  private static DoubleStream ends(Interval interval) {
    return DoubleStream.of(interval.least(), interval.most());
  }

  private static Side side(Axis axis, DoubleStream drawn) {
    double[] values = drawn.toArray();
    double least = DoubleStream.of(values).min().orElse(0);
    double most = DoubleStream.of(values).max().orElse(1);
    double edge = EDGE * (most - least);
    return Ruler.exactly(axis, least - edge, most + edge);
  }

  private static void others(Graphics2D g, Overlay.Spot spot, List<Point> others) {
    others.forEach(point -> dot(g, spot.x(point.x()), spot.y(point.y())));
  }

  private static void sample(Graphics2D g, double left, double y) {
    dot(g, left + Glyph.WIDTH / 2, y);
  }

  private static void dot(Graphics2D g, double x, double y) {
    Ink.mark(g, Theme.mark(0, 5), x, y, Theme.FAINT);
  }

  private static void cross(Graphics2D g, Overlay.Spot spot, Member member) {
    Color color = Theme.color(0);
    double x = spot.x(member.x().estimate());
    double y = spot.y(member.y().estimate());
    Color pale = Theme.translucent(color, 0.55);
    Ink.line(g, spot.x(member.x().low()), y, spot.x(member.x().high()), y, pale, Theme.THIN);
    Ink.line(g, x, spot.y(member.y().low()), x, spot.y(member.y().high()), pale, Theme.THIN);
    Ink.mark(g, Theme.mark(0, 8), x, y, color);
  }
}
