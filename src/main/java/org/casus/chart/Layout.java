package org.casus.chart;

/**
 * Lays out a figure for a size.
 *
 * @param width in pixels at scale 1
 * @param height in pixels at scale 1
 */
record Layout(double width, double height) implements Cases<Page> {

  @Override
  public Page shares(Figure.Shares figure) {
    return SharesPage.of(figure, widestName());
  }

  @Override
  public Page survival(Figure.Survival figure) {
    return SurvivalPage.of(figure, width);
  }

  @Override
  public Page bands(Figure.Bands figure) {
    return BandsPage.of(figure, width, height);
  }

  @Override
  public Page forest(Figure.Forest figure) {
    return ForestPage.of(figure, widestName());
  }

  @Override
  public Page matrix(Figure.Matrix figure) {
    return MatrixPage.of(figure, widestName());
  }

  @Override
  public Page distribution(Figure.Distribution figure) {
    return DistributionPage.of(figure);
  }

  @Override
  public Page timeline(Figure.Timeline figure) {
    return TimelinePage.of(figure, width, height);
  }

  @Override
  public Page scatter(Figure.Scatter figure) {
    return ScatterPage.of(figure);
  }

  @Override
  public Page front(Figure.Front figure) {
    return FrontPage.of(figure);
  }

  @Override
  public Page lines(Figure.Lines figure) {
    return LinesPage.of(figure, width);
  }

  @Override
  public Page bars(Figure.Bars figure) {
    return BarsPage.of(figure, widestName());
  }

  @Override
  public Page choropleth(Figure.Choropleth figure) {
    return ChoroplethPage.of(figure, width, height);
  }

  private double widestName() {
    return Math.min(220, 0.34 * width);
  }
}
