package org.casus.chart;

/** Ranges of axes. */
final class Spans {

  private Spans() {}

  /** Returns the lower end of an axis: zero where that does not squeeze the values together. */
  static double withZero(double least, double most) {
    return least >= 0 && least <= 0.6 * most ? 0 : least;
  }
}
