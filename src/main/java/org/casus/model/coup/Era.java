package org.casus.model.coup;

import org.casus.model.chance.Check;

/**
 * The shock that all states of a region share in a year, which makes coups come in waves without
 * any contagion.
 *
 * <p>An autoregression of order one on the log-hazard, started where it settles and corrected so
 * that the mean hazard stays what it is.
 *
 * <p>Assumption: yearly steps and normal shocks, because the counts of attempts in three years that
 * they are fitted to identify no more.
 *
 * @param deviation standard deviation where it has settled, log-hazard, at least 0
 * @param persistence correlation of one year with the next, [0, 1]
 */
public record Era(double deviation, double persistence) {

  /** Refuses values outside their ranges. */
  public Era {
    Check.nonNegative("deviation", deviation);
    Check.probability("persistence", persistence);
  }

  /** The first year, from a standard normal draw; standard deviations. */
  public double first(double normal) {
    return Check.finite("normal", normal);
  }

  /** The next year, from this one and a standard normal draw; standard deviations. */
  public double next(double before, double normal) {
    double fresh = StrictMath.sqrt(1 - persistence * persistence);
    return persistence * Check.finite("before", before) + fresh * Check.finite("normal", normal);
  }

  /** What a year adds to the hazard, log-hazard; its exponential has the mean 1. */
  public double effect(double year) {
    return deviation * year - deviation * deviation / 2;
  }
}
