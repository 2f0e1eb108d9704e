package org.casus.model.war;

import org.casus.model.chance.Check;

/**
 * Who wins a battle or campaign when its course is not wanted: a contest function of strengths.
 *
 * <p>Leaves out time and losses. Strengths are in any one unit; only their ratio counts.
 *
 * <p>Source: Tullock (1980), "Efficient rent seeking"; Hirshleifer (1989), "Conflict and
 * rent-seeking success functions", Public Choice 63; loss of strength with distance: Boulding
 * (1962), "Conflict and Defense".
 */
public final class Contest {

  private Contest() {}

  /**
   * Probability that the attacker wins.
   *
   * @param attacker effective strength of the attacker, &ge; 0
   * @param defender effective strength of the defender, &ge; 0
   * @param decisiveness exponent m of the ratio, &gt; 0
   * @param advantage factor delta on the defender's strength, &gt; 0
   * @return X^m / (X^m + (delta Y)^m), [0, 1]; 1/2 when both are 0
   */
  public static double winProbability(
      double attacker, double defender, double decisiveness, double advantage) {
    double x = Check.nonNegative("attacker", attacker);
    double y = Check.nonNegative("defender", defender) * Check.positive("advantage", advantage);
    Check.positive("decisiveness", decisiveness);
    if (x == y) {
      return 0.5;
    }
    return 1 / (1 + StrictMath.pow(y / x, decisiveness));
  }

  /**
   * Strength that arrives at a distance from its base.
   *
   * @param force soldiers, &ge; 0
   * @param quality effectiveness of a soldier against the reference, ratio, &gt; 0
   * @param lossPerKm loss of strength with distance, 1/km, &ge; 0
   * @param distanceKm distance from base, km, &ge; 0
   * @return effective soldiers, &ge; 0
   */
  public static double strength(double force, double quality, double lossPerKm, double distanceKm) {
    return Check.nonNegative("force", force)
        * Check.positive("quality", quality)
        * distanceDecay(lossPerKm, distanceKm);
  }

  /**
   * Share of strength left at a distance from base.
   *
   * @param lossPerKm loss of strength with distance, 1/km, &ge; 0
   * @param distanceKm distance from base, km, &ge; 0
   * @return share in (0, 1]
   */
  public static double distanceDecay(double lossPerKm, double distanceKm) {
    Check.nonNegative("lossPerKm", lossPerKm);
    return StrictMath.exp(-lossPerKm * Check.nonNegative("distanceKm", distanceKm));
  }
}
