package org.casus.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Lays out a histogram with quantiles and, below it, the empirical distribution function. */
final class DistributionPage {

  private static final int MOST_STEPS = 400;
  private static final double LONG_TAIL = 2;

  private DistributionPage() {}

  static Page of(Figure.Distribution figure) {
    double[] sorted = figure.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double limit = limit(sorted);
    Histogram histogram = Histogram.of(figure.values().stream().filter(v -> v <= limit).toList());
    List<Quantile> quantiles = quantiles(sorted);
    List<Panel> panels = new ArrayList<>();
    String title = figure.axis().label();
    panels.add(histogram(histogram, quantiles, figure, figure.cumulative() ? "" : title));
    if (figure.cumulative()) {
      panels.add(cumulative(sorted, histogram, quantiles, figure));
    }
    return new Page(
        figure.caption(),
        new Grid(panels, 1),
        legend(sorted, figure.axis()),
        remarks(sorted, limit, figure.axis()));
  }

  /** Returns where the picture ends: at the maximum, or at the 99 % quantile of a long tail. */
  private static double limit(double[] sorted) {
    double most = sorted[sorted.length - 1];
    double low = Histogram.quantile(sorted, 0.05);
    double high = Histogram.quantile(sorted, 0.99);
    return high > low && most - low > LONG_TAIL * (high - low) ? high : most;
  }

  private static List<String> remarks(double[] sorted, double limit, Axis axis) {
    long beyond = Arrays.stream(sorted).filter(value -> value > limit).count();
    if (beyond == 0) {
      return List.of();
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "%s of %s values lie beyond the picture; the largest is %s.",
            Ticks.number(beyond, 0),
            Ticks.number(sorted.length, 0),
            print(sorted, 1, axis)));
  }

  /**
   * A quantile and how its line looks.
   *
   * @param value in the unit of the response
   * @param stroke of its line
   */
  private record Quantile(double value, BasicStroke stroke) {}

  private static final BasicStroke QUARTILE = Theme.dashed(1.3f, 6, 3);
  private static final BasicStroke TAIL = Theme.dashed(1.3f, 1.5f, 2.5f);

  private static List<Quantile> quantiles(double[] sorted) {
    return List.of(
        new Quantile(Histogram.quantile(sorted, 0.5), Theme.BOLD),
        new Quantile(Histogram.quantile(sorted, 0.25), QUARTILE),
        new Quantile(Histogram.quantile(sorted, 0.75), QUARTILE),
        new Quantile(Histogram.quantile(sorted, 0.05), TAIL),
        new Quantile(Histogram.quantile(sorted, 0.95), TAIL));
  }

  private static Panel histogram(
      Histogram histogram, List<Quantile> quantiles, Figure.Distribution figure, String title) {
    XYPlot plot = Plots.blank(ruler(histogram, figure.axis()), Ruler.counting(histogram.highest()));
    XYIntervalSeries bars = new XYIntervalSeries("bars", false, true);
    for (int i = 0; i < histogram.counts().size(); i++) {
      double low = histogram.first() + i * histogram.width();
      double high = low + histogram.width();
      int n = histogram.counts().get(i);
      bars.add((low + high) / 2, low, high, n, n, n);
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(bars);
    Plots.add(plot, dataset, renderer());
    mark(plot, quantiles);
    return new Panel("", plot, title, "Replications", Panel.Margins.none(), List.of());
  }

  private static XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer(0.04);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, Shades.of(0.45));
    return renderer;
  }

  private static Panel cumulative(
      double[] sorted, Histogram histogram, List<Quantile> quantiles, Figure.Distribution figure) {
    Axis share = Axis.share("Share at or below");
    XYPlot plot = Plots.blank(ruler(histogram, figure.axis()), Ruler.spanning(share, 0, 1));
    List<Knot> knots = new ArrayList<>();
    knots.add(Knot.at(histogram.first(), 0));
    int stride = Math.max(1, sorted.length / MOST_STEPS);
    for (int i = 0; i < sorted.length; i += stride) {
      knots.add(Knot.at(sorted[i], (i + 1.0) / sorted.length));
    }
    double last = sorted[sorted.length - 1];
    knots.add(Knot.at(last, 1));
    knots.add(Knot.at(Math.max(last, histogram.last()), 1));
    Plots.add(plot, Plots.curve(knots), Plots.steps(Theme.color(0), Theme.BOLD, 0));
    mark(plot, quantiles);
    String title = figure.axis().label();
    return new Panel("", plot, title, share.label(), Panel.Margins.none(), List.of());
  }

  private static Ruler ruler(Histogram histogram, Axis axis) {
    return Ruler.exactly(axis, histogram.first(), histogram.last());
  }

  private static void mark(XYPlot plot, List<Quantile> quantiles) {
    for (Quantile quantile : quantiles) {
      ValueMarker line = new ValueMarker(quantile.value(), Theme.INK, quantile.stroke());
      line.setAlpha(1);
      plot.addDomainMarker(line, Layer.FOREGROUND);
    }
  }

  private static Legend legend(double[] sorted, Axis axis) {
    return new Legend(
        List.of(
            new Legend.Entry(
                "Median " + print(sorted, 0.5, axis), Glyph.line(Theme.INK, Theme.BOLD)),
            new Legend.Entry(
                "Quartiles " + print(sorted, 0.25, axis) + " and " + print(sorted, 0.75, axis),
                Glyph.line(Theme.INK, QUARTILE)),
            new Legend.Entry(
                "5\u00A0% and 95\u00A0% quantiles "
                    + print(sorted, 0.05, axis)
                    + " and "
                    + print(sorted, 0.95, axis),
                Glyph.line(Theme.INK, TAIL))));
  }

  private static String print(double[] sorted, double probability, Axis axis) {
    double value = Histogram.quantile(sorted, probability);
    return axis.isShare() ? Ticks.percent(value) : Ticks.brief(value);
  }
}
