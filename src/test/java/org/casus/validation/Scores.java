package org.casus.validation;

import java.util.ArrayList;
import java.util.List;

/** Scores of one way to forecast, over months. */
final class Scores {

  private static final double CONFIDENCE = 0.9;

  private final List<Double> crps = new ArrayList<>();
  private int covered;

  /** Scores one more month. */
  void add(Ensemble forecast, double seen) {
    crps.add(forecast.crps(seen));
    covered += forecast.covers(seen, CONFIDENCE) ? 1 : 0;
  }

  /** Takes over all months of another. */
  void addAll(Scores other) {
    crps.addAll(other.crps);
    covered += other.covered;
  }

  /** Mean CRPS, deaths a month; the lower, the better. */
  double mean() {
    return crps.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** Share of the months that the 90 % interval held. */
  double coverage() {
    return (double) covered / crps.size();
  }
}
