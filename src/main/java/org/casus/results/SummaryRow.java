package org.casus.results;

import java.util.List;

/**
 * One response at one design point, summed up.
 *
 * @param category the category counted; empty for other responses
 * @param n replications in which it was observed, at least 0
 * @param missing replications in which it was not observed, at least 0
 * @param estimate a probability for a yes or no and for a category, otherwise a mean
 * @param low lower limit of the 95 % interval, in the unit of the estimate
 * @param high upper limit
 * @param method how the limits were found
 * @param spread standard deviation over replications
 * @param quantiles the 5, 25, 50, 75 and 95 % quantiles; empty for a probability
 */
public record SummaryRow(
    String point,
    String response,
    String category,
    String kind,
    String unit,
    long n,
    long missing,
    double estimate,
    double low,
    double high,
    String method,
    double spread,
    List<Double> quantiles) {

  public SummaryRow {
    quantiles = List.copyOf(quantiles);
  }
}
