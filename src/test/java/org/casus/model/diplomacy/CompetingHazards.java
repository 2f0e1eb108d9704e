package org.casus.model.diplomacy;

import java.util.OptionalInt;
import org.casus.model.chance.Check;
import org.casus.model.chance.Hazard;

/**
 * Events that exclude each other: which comes first within an interval.
 *
 * <p>Leaves out hazards that change within the interval.
 *
 * <p>Source: Prentice et al. (1978), doi:10.2307/2530374.
 */
public final class CompetingHazards {

  private CompetingHazards() {}

  /**
   * Probability that a given event comes first within an interval.
   *
   * @param hazards hazard of each event, per unit of time, &ge; 0
   * @param event index of the event
   * @param duration length of the interval, in that unit, &ge; 0
   * @return probability in [0, 1]
   */
  public static double probability(double[] hazards, int event, double duration) {
    double total = total(hazards);
    double share = total == 0 ? 0 : hazards[event] / total;
    return share * Hazard.probability(total, duration);
  }

  /**
   * The event that a uniform draw means.
   *
   * @param hazards hazard of each event, per unit of time, &ge; 0
   * @param duration length of the interval, in that unit, &ge; 0
   * @param uniform draw, (0, 1)
   * @return index of the event, or nothing when none happens
   */
  public static OptionalInt first(double[] hazards, double duration, double uniform) {
    Check.openProbability("uniform", uniform);
    double reached = 0;
    for (int event = 0; event < hazards.length; event++) {
      reached += probability(hazards, event, duration);
      if (uniform < reached) {
        return OptionalInt.of(event);
      }
    }
    return OptionalInt.empty();
  }

  private static double total(double[] hazards) {
    double total = 0;
    for (double hazard : hazards) {
      total += Check.nonNegative("hazard", hazard);
    }
    return total;
  }
}
