package org.casus.facts;

/**
 * A statistic as the runs have it.
 *
 * @param median median of its bootstrap distribution
 * @param low 5 % quantile of that distribution
 * @param high 95 % quantile of that distribution
 * @param n number of crises that count for it
 */
public record Measured(double median, double low, double high, long n) {

  @Override
  public String toString() {
    return Double.isNaN(median)
        ? "none"
        : Numbers.plain(median) + " (" + Numbers.plain(low) + " to " + Numbers.plain(high) + ")";
  }
}
