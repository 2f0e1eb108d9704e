package org.casus.model.war;

import org.casus.model.chance.Check;

/**
 * What a member expects a fight to cost it: more against a stronger enemy, and in proportion to its
 * part of the force.
 *
 * <p>Leaves out the value of losing, which belongs to the outcome, and the price of a second front,
 * which {@link #onFronts} adds.
 *
 * <p>Assumption: part of the cost is due whatever the enemy and the rest grows with the chance to
 * lose, because a constant cost makes weak and strong targets alike.
 *
 * @param full cost of bearing the whole fight against an overwhelming enemy, stake, &ge; 0
 * @param fixed share of it that is due whatever the enemy, [0, 1]
 * @param advantage factor delta on the enemy's strength when it defends, &gt; 0
 */
public record FightingCost(double full, double fixed, double advantage) {

  /** Refuses values outside their ranges. */
  public FightingCost {
    Check.nonNegative("full", full);
    Check.probability("fixed", fixed);
    Check.positive("advantage", advantage);
  }

  /**
   * Cost to a member.
   *
   * @param force effective strength of the coalition, &ge; 0
   * @param enemy effective strength of the enemy, &ge; 0
   * @param part the member's share of the coalition's force, [0, 1]
   * @return cost, stake, &ge; 0
   */
  public double of(double force, double enemy, double part) {
    double against = Check.nonNegative("enemy", enemy) * advantage;
    double sum = Check.nonNegative("force", force) + against;
    double danger = sum == 0 ? 0 : against / sum;
    return full * (fixed + (1 - fixed) * danger) * Check.probability("part", part);
  }

  /**
   * A cost on several fronts.
   *
   * @param cost cost on one front, stake
   * @param fronts number of fronts, &ge; 1
   * @param perFront added share for each front after the first, &ge; 0
   * @return cost, stake
   */
  public static double onFronts(double cost, int fronts, double perFront) {
    Check.within("fronts", fronts, 1, Integer.MAX_VALUE);
    return cost * (1 + Check.nonNegative("perFront", perFront) * (fronts - 1));
  }

  /**
   * Share of its force that a state can bring to each of several fronts.
   *
   * @param fronts number of fronts, &ge; 1
   * @param exponent how much is lost by dividing: 1 nothing, below 1 something is gained back, &ge;
   *     0
   * @return share in (0, 1]
   */
  public static double sharePerFront(int fronts, double exponent) {
    Check.within("fronts", fronts, 1, Integer.MAX_VALUE);
    return StrictMath.pow(fronts, -Check.nonNegative("exponent", exponent));
  }
}
