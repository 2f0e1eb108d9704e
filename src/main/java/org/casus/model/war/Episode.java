package org.casus.model.war;

import org.casus.model.chance.Check;
import org.casus.model.chance.Weibull;

/**
 * How long an episode of force lasts: a Weibull duration, some episodes ending within a day.
 *
 * <p>What hastens or delays the end multiplies the hazard. Leaves out escalation, which competes.
 *
 * <p>Source: shapes and scales are fitted to the GML-MID data (Gibler, Miller and Little 2016,
 * doi:10.1093/isq/sqw045).
 *
 * @param shape Weibull shape, &gt; 0
 * @param scale Weibull scale, days, &gt; 0
 * @param oneDay share of episodes that end at the end of the first day, [0, 1)
 */
public record Episode(double shape, double scale, double oneDay) {

  /** Refuses values outside their ranges. */
  public Episode {
    Check.positive("shape", shape);
    Check.positive("scale", scale);
    Check.within("oneDay", oneDay, 0, StrictMath.nextDown(1.0));
  }

  /**
   * Share of episodes that last longer than a time.
   *
   * @param days days since the start, &ge; 0
   * @return probability in [0, 1]
   */
  public double survival(double days) {
    return StrictMath.exp(-cumulativeHazard(days));
  }

  /**
   * Probability that an episode that lasts at one day has ended by a later one.
   *
   * @param from days since the start at which it lasts, &ge; 0
   * @param to later time, days since the start, &ge; from
   * @param logFactor sum of what hastens (above 0) or delays (below 0) the end, log-hazard
   * @return probability in [0, 1]
   */
  public double endsBetween(double from, double to, double logFactor) {
    double hazard = cumulativeHazard(to) - cumulativeHazard(from);
    Check.nonNegative("hazard", hazard);
    return -StrictMath.expm1(-hazard * StrictMath.exp(Check.finite("logFactor", logFactor)));
  }

  private double cumulativeHazard(double days) {
    double mass = days >= 1 ? -StrictMath.log1p(-oneDay) : 0;
    return mass + Weibull.cumulativeHazard(shape, scale, days);
  }
}
