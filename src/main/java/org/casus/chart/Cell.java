package org.casus.chart;

/**
 * One known cell of a matrix.
 *
 * @param row index from 0
 * @param column index from 0
 * @param value probability, [0, 1]
 */
public record Cell(int row, int column, double value) {

  /** Refuses what is no probability. */
  public Cell {
    Check.share("value", value);
  }
}
