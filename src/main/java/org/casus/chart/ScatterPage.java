package org.casus.chart;

import java.awt.Color;
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
    List<Point> points = clouds.stream().flatMap(cloud -> cloud.points().stream()).toList();
    Panel panel =
        new Panel(
            "",
            plot,
            figure.x().label(),
            figure.y().label(),
            Panel.Margins.none(),
            List.of(new PointLabels(points, false)::draw));
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

  private static double[] xs(List<Cloud> clouds) {
    return clouds.stream().flatMap(c -> c.points().stream()).mapToDouble(Point::x).toArray();
  }

  private static double[] ys(List<Cloud> clouds) {
    return clouds.stream().flatMap(c -> c.points().stream()).mapToDouble(Point::y).toArray();
  }
}
