package org.casus.report.page;

import org.casus.chart.Figure;

/**
 * A figure of a report with what explains it.
 *
 * @param id short name, which is also that of its files
 * @param height in pixels at a width of 820; what would be taller than can be drawn is drawn closer
 * @param caption what is drawn and by what rule, in sentences
 * @param reading one sentence on how to read it
 */
public record ReportFigure(String id, Figure figure, int height, String caption, String reading) {

  /** Width of every figure, in pixels. */
  public static final int WIDTH = 820;

  private static final int TALLEST = 10_000;

  public ReportFigure {
    height = Math.min(height, TALLEST);
  }
}
