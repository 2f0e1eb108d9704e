package org.casus.chart;

import java.util.List;

/**
 * The height at which a figure has room for what it shows.
 *
 * @param width in pixels
 */
record Height(double width) implements Cases<Double> {

  private static final double WORDS = 150;
  private static final double PLOT = 0.55;
  private static final double ROW = 30;

  @Override
  public Double shares(Figure.Shares figure) {
    return WORDS + rows(figure.categories(), figure.series(), 15);
  }

  @Override
  public Double survival(Figure.Survival figure) {
    return plot() + 14.0 * figure.atRisk().counts().size();
  }

  @Override
  public Double bands(Figure.Bands figure) {
    int panels = figure.fans().size();
    int columns = panels < 2 ? 1 : panels < 5 ? 2 : 3;
    int rows = (panels + columns - 1) / columns;
    return panels == 1 ? plot() : WORDS + rows * (60 + 0.42 * width / columns);
  }

  @Override
  public Double forest(Figure.Forest figure) {
    return WORDS + ROW * Math.max(2, figure.rows().size());
  }

  @Override
  public Double matrix(Figure.Matrix figure) {
    return WORDS + 60 + ROW * Math.max(2, figure.rows().size());
  }

  @Override
  public Double distribution(Figure.Distribution figure) {
    return figure.cumulative() ? 1.3 * plot() : plot();
  }

  @Override
  public Double timeline(Figure.Timeline figure) {
    return Math.max(200, TimelinePage.height(figure, width));
  }

  @Override
  public Double scatter(Figure.Scatter figure) {
    return plot();
  }

  @Override
  public Double front(Figure.Front figure) {
    return 1.2 * plot();
  }

  @Override
  public Double lines(Figure.Lines figure) {
    return plot();
  }

  @Override
  public Double bars(Figure.Bars figure) {
    return WORDS + rows(figure.categories(), figure.series(), 15);
  }

  @Override
  public Double choropleth(Figure.Choropleth figure) {
    return ChoroplethPage.height(figure, width);
  }

  private double plot() {
    return Math.max(240, PLOT * width);
  }

  private static double rows(List<String> categories, List<Estimates> series, double each) {
    return Math.max(2, categories.size()) * Math.max(34, 10 + each * series.size());
  }
}
