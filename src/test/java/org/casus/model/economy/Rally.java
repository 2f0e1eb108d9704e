package org.casus.model.economy;

import org.casus.model.chance.Check;
import org.casus.model.chance.Hazard;

/**
 * A gain of legitimacy that fades, such as the rally of a public against a foreign ultimatum.
 *
 * <p>Leaves out why it arose; several rallies add.
 *
 * <p>Source: Grauvogel and von Soest (2014), doi:10.1111/1475-6765.12065, for the mechanism; size
 * and half-life are judgement.
 *
 * @param size gain on its first day, units of legitimacy
 * @param day day on which it arose
 * @param halfLife half-life, days, &gt; 0
 */
public record Rally(double size, int day, double halfLife) {

  /** Refuses values outside their ranges. */
  public Rally {
    Check.finite("size", size);
    Check.positive("halfLife", halfLife);
  }

  /**
   * What is left of it.
   *
   * @param today day, not before it arose
   * @return units of legitimacy
   */
  public double on(int today) {
    return size * Hazard.remaining((double) today - day, halfLife);
  }
}
