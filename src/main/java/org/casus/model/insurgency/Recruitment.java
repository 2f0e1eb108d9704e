package org.casus.model.insurgency;

import org.casus.model.chance.Check;

/**
 * Growth of the fighters of a region: recruits by grievance up to what the region can carry, less
 * those who leave or are lost.
 *
 * <p>{@code dF/dt = F (b (1 - F/K) + e - d)}.
 *
 * <p>Source: MODEL.md sections 7.1 and 23 (G1).
 *
 * @param gross recruitment b, 1/year, at least 0
 * @param capacity K, fighters, above 0
 * @param losses d, 1/year, at least 0
 * @param offset e, 1/year; 0 in the bare equation
 */
public record Recruitment(double gross, double capacity, double losses, double offset) {

  /** Refuses what has no meaning. */
  public Recruitment {
    Check.nonNegative("gross", gross);
    Check.positive("capacity", capacity);
    Check.nonNegative("losses", losses);
    Check.finite("offset", offset);
  }

  /** Growth of a number of fighters, 1/year. */
  public double rate(double fighters) {
    return gross * (1 - fighters / capacity) + offset - losses;
  }

  /** The number at which growth ends; 0 where the group dies out. */
  public double fixpoint() {
    return gross <= 0 ? 0 : Math.max(0, capacity * (1 + (offset - losses) / gross));
  }

  /** Fighters after a time, years, exactly. */
  public double after(double fighters, double years) {
    double r = gross + offset - losses;
    double pull = gross * fighters / capacity;
    if (Math.abs(r) < 1e-12) {
      return fighters / (1 + pull * years);
    }
    double grown = StrictMath.exp(r * years);
    return fighters * grown / (1 + pull * StrictMath.expm1(r * years) / r);
  }

  /**
   * What a region can carry: by its people and their grievance up to a limit, and never less than a
   * multiple of the fighters that were there at the start.
   *
   * @param byPeople fighters for a full grievance
   * @param grievance index in [0, 1]
   * @param limit fighters
   * @param headroom ratio
   * @param first fighters at the start
   */
  public static double capacity(
      double byPeople, double grievance, double limit, double headroom, double first) {
    return Math.max(1, Math.max(Math.min(byPeople * grievance, limit), headroom * first));
  }

  /**
   * Kill and capture by soldiers: {@code k x/(x + h)} with x soldiers a fighter.
   *
   * @param most k, 1/year
   * @param soldiers effective soldiers, at least 0
   * @param fighters fighters, at least 0
   * @param half h, soldiers a fighter
   */
  public static double capture(double most, double soldiers, double fighters, double half) {
    return soldiers <= 0 ? 0 : most * soldiers / (soldiers + half * Math.max(fighters, 0));
  }

  /**
   * Loss of each of two rivals at war, fighters a year: {@code c F H/(F + H)}.
   *
   * @param rate c, 1/year
   */
  public static double rivalry(double rate, double fighters, double rivals) {
    return fighters + rivals <= 0 ? 0 : rate * fighters * rivals / (fighters + rivals);
  }
}
