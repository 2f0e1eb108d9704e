package org.casus.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lays out points, translucent where there are many, with labels that do not overlap. */
final class ScatterPage {

  private static final int MANY = 150;

  private ScatterPage() {}

  static Page of(Figure.Scatter figure) {
    List<Cloud> clouds = figure.clouds();
    XYPlot plot = Plots.blank(side(figure.x(), xs(clouds)), side(figure.y(), ys(clouds)));
    List<Legend.Entry> keys = new ArrayList<>();
    for (int i = 0; i < clouds.size(); i++) {
      add(plot, clouds.get(i), i);
      keys.add(new Legend.Entry(clouds.get(i).name(), Glyph.mark(i)));
    }
    Panel panel =
        new Panel(
            "",
            plot,
            figure.x().label(),
            figure.y().label(),
            Panel.Margins.none(),
            List.of((g, spot) -> labels(g, spot, clouds)));
    return new Page(figure.caption(), Grid.of(panel), new Legend(keys));
  }

  private static Ruler side(Axis axis, double[] values) {
    double least = DoubleStream.of(values).min().orElse(0);
    double most = DoubleStream.of(values).max().orElse(1);
    double rim = axis.isShare() ? 0 : 0.02 * (most - least);
    double low = Spans.withZero(least, most) == 0 ? 0 : least - rim;
    Ruler nice = Ruler.spanning(axis, low, most + rim);
    double edge = 0.012 * nice.getRange().getLength();
    return Ruler.exactly(axis, nice.getLowerBound() - edge, nice.getUpperBound() + edge);
  }

  private static void add(XYPlot plot, Cloud cloud, int series) {
    boolean many = cloud.points().size() > MANY;
    XYSeries points = new XYSeries("points", false, true);
    cloud.points().forEach(point -> points.add(point.x(), point.y()));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    Color color = Theme.color(series);
    renderer.setSeriesPaint(0, many ? Theme.translucent(color, 0.45) : color);
    renderer.setSeriesShape(0, Theme.mark(series, many ? 5 : 8));
    renderer.setUseOutlinePaint(true);
    renderer.setDrawOutlines(!many);
    renderer.setSeriesOutlinePaint(0, Theme.PAPER);
    renderer.setSeriesOutlineStroke(0, Theme.HAIR);
    Plots.add(plot, new XYSeriesCollection(points), renderer);
  }

  private static void labels(Graphics2D g, Overlay.Spot spot, List<Cloud> clouds) {
    Placement placement = new Placement();
    List<Point> points = clouds.stream().flatMap(cloud -> cloud.points().stream()).toList();
    List<Point> named = points.stream().filter(point -> !point.label().isBlank()).toList();
    if (named.isEmpty()) {
      return;
    }
    points.forEach(point -> placement.take(box(spot.x(point.x()) - 4, spot.y(point.y()), 8, 8)));
    for (Point point : named) {
      double x = spot.x(point.x());
      double y = spot.y(point.y());
      placement
          .first(choices(x, y, Letters.width(point.label(), Theme.SMALL)), around(spot.frame()))
          .ifPresent(
              place ->
                  Ink.text(
                      g,
                      point.label(),
                      place.getMinX(),
                      place.getCenterY() + 0.35 * Theme.SMALL.getSize2D(),
                      Theme.SMALL,
                      Theme.INK,
                      Anchor.START));
    }
  }

  private static List<Rectangle2D> choices(double x, double y, double width) {
    return List.of(
        box(x + 6, y, width, 12),
        box(x - 6 - width, y, width, 12),
        box(x - width / 2, y - 11, width, 12),
        box(x - width / 2, y + 11, width, 12),
        box(x + 4, y - 9, width, 12),
        box(x + 4, y + 9, width, 12));
  }

  private static Rectangle2D box(double left, double middle, double width, double height) {
    return new Rectangle2D.Double(left, middle - height / 2, width, height);
  }

  private static Rectangle2D around(Rectangle2D frame) {
    return Ink.rectangle(
        frame.getMinX() + 1, frame.getMinY() - 6, frame.getMaxX() + 12, frame.getMaxY() - 1);
  }

  private static double[] xs(List<Cloud> clouds) {
    return clouds.stream().flatMap(c -> c.points().stream()).mapToDouble(Point::x).toArray();
  }

  private static double[] ys(List<Cloud> clouds) {
    return clouds.stream().flatMap(c -> c.points().stream()).mapToDouble(Point::y).toArray();
  }
}
