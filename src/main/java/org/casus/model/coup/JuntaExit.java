package org.casus.model.coup;

import org.casus.model.chance.Check;

/**
 * How soldiers in power leave it other than by a coup.
 *
 * <p>One hazard stands for all roads: sanctions, mediation and own timetables. Where a settlement
 * of the dispute already provides a part of it, only the rest is left for the others.
 *
 * <p>Source: own count of the tenure of coup leaders in West Africa since 1990 (REIGN).
 *
 * @param all hazard of all exits but coups, 1/year, at least 0
 */
public record JuntaExit(double all) {

  /** Refuses values outside their ranges. */
  public JuntaExit {
    Check.nonNegative("all", all);
  }

  /**
   * The hazard of the roads that no settlement stands for.
   *
   * @param settlements hazard of settlements that end their rule, 1/year, at least 0
   * @return hazard, 1/year, at least 0
   */
  public double rest(double settlements) {
    return StrictMath.max(0, all - Check.nonNegative("settlements", settlements));
  }

  /**
   * The share of juntas in power after some years.
   *
   * @param coups hazard of falling to a coup, 1/year, at least 0
   * @param years years, at least 0
   */
  public double surviving(double coups, double years) {
    return StrictMath.exp(
        -(all + Check.nonNegative("coups", coups)) * Check.nonNegative("years", years));
  }
}
