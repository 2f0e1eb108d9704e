package org.casus.chart;

/**
 * One function for each kind of figure, so that a new kind fails to compile where it is not
 * handled.
 *
 * @param <T> what the functions return
 */
public interface Cases<T> {

  /** Returns the result for probabilities of categories. */
  T shares(Figure.Shares figure);

  /** Returns the result for survival curves. */
  T survival(Figure.Survival figure);

  /** Returns the result for quantile bands over time. */
  T bands(Figure.Bands figure);

  /** Returns the result for a forest plot. */
  T forest(Figure.Forest figure);

  /** Returns the result for a matrix of probabilities. */
  T matrix(Figure.Matrix figure);

  /** Returns the result for the spread of a response. */
  T distribution(Figure.Distribution figure);

  /** Returns the result for a timeline. */
  T timeline(Figure.Timeline figure);

  /** Returns the result for a scatter plot. */
  T scatter(Figure.Scatter figure);

  /** Returns the result for a front. */
  T front(Figure.Front figure);

  /** Returns the result for curves. */
  T lines(Figure.Lines figure);

  /** Returns the result for bars. */
  T bars(Figure.Bars figure);

  /** Returns the result for maps. */
  T choropleth(Figure.Choropleth figure);
}
