package org.casus.model.decision;

import org.casus.model.chance.Check;

/**
 * The embedded crisis game: a challenger threatens or not, the target concedes or resists, the
 * challenger fights or backs down.
 *
 * <p>Utilities are in stakes. Solved twice: as a game of complete information by backward
 * induction, and with logit choice at every node. The challenger may be of two types that differ in
 * the cost of fighting, and may need a vote to fight. Leaves out repetition: beliefs and shocks are
 * arguments.
 *
 * <p>Source: Fearon (1994), doi:10.2307/2944796; Signorino (1999), "Strategic interaction and the
 * statistical analysis of international conflict"; McKelvey and Palfrey (1998),
 * doi:10.1023/A:1009905800005.
 *
 * @param p probability that the challenger wins a fight, [0, 1]
 * @param vB value of the demand to the challenger, stake
 * @param kB mean cost of fighting to the challenger, stake, &ge; 0
 * @param aB audience cost of backing down, stake, &ge; 0
 * @param vJ value of holding out to the target, stake
 * @param kJ cost of fighting to the target, stake, &ge; 0
 * @param g bonus of the target when the challenger backs down, stake
 * @param gWin share of the demand that a won fight still brings, [0, 1]; 1 leaves it out
 * @param cExit cost of conceding to the target, stake; 0 leaves it out
 * @param kf0 share of the target's cost that is due even when it wins, [0, 1]; 1 leaves it out
 * @param types the challenger's types; {@link Types#NONE} leaves them out
 */
public record CrisisGame(
    double p,
    double vB,
    double kB,
    double aB,
    double vJ,
    double kJ,
    double g,
    double gWin,
    double cExit,
    double kf0,
    Types types) {

  /** Refuses values outside their ranges. */
  public CrisisGame {
    Check.probability("p", p);
    Check.finite("vB", vB);
    Check.nonNegative("kB", kB);
    Check.nonNegative("aB", aB);
    Check.finite("vJ", vJ);
    Check.nonNegative("kJ", kJ);
    Check.finite("g", g);
    Check.probability("gWin", gWin);
    Check.finite("cExit", cExit);
    Check.probability("kf0", kf0);
  }

  /**
   * A resolved and an unresolved type of challenger whose costs average to the mean cost under the
   * prior.
   *
   * @param pass probability that the challenger is allowed to fight, [0, 1]
   * @param belief belief of the target that the challenger is resolved, [0, 1]
   * @param prior share of resolved challengers that the mean cost refers to, [0, 1)
   * @param resolvedCost cost of the resolved type as a share of the mean cost, [0, 1]
   */
  public record Types(double pass, double belief, double prior, double resolvedCost) {

    /** One type only, free to fight. */
    public static final Types NONE = new Types(1, 0.5, 0.5, 1);

    /** Refuses values outside their ranges. */
    public Types {
      Check.probability("pass", pass);
      Check.probability("belief", belief);
      Check.within("prior", prior, 0, StrictMath.nextDown(1.0));
      Check.probability("resolvedCost", resolvedCost);
    }

    private double unresolvedCost() {
      return (1 - resolvedCost * prior) / (1 - prior);
    }
  }

  /** What is played on the path of perfect play. */
  public enum Path {
    /** The challenger keeps quiet. */
    QUIET("Q"),
    /** A credible threat, conceded. */
    CONCESSION("T,C,(F)"),
    /** A threat, resisted and carried out. */
    FIGHT("T,R,F"),
    /** A threat, resisted and dropped. */
    BACK_DOWN("T,R,D");

    private final String moves;

    Path(String moves) {
      this.moves = moves;
    }

    /**
     * The moves in short: Q, T, C, R, F and D.
     *
     * @return moves on the path, in brackets those off it
     */
    public String moves() {
      return moves;
    }
  }

  /**
   * The game with logit choice at every node.
   *
   * @param pf probability to fight after resistance, as the target sees it
   * @param euResist utility of resisting to the target, stake
   * @param pc probability to concede after a threat
   * @param euThreaten utility of threatening to the challenger before it knows its type, stake
   * @param pt probability to threaten before the type is known
   * @param war probability of a fight
   * @param resolved the resolved type's own view
   * @param unresolved the unresolved type's own view
   */
  public record Solution(
      double pf,
      double euResist,
      double pc,
      double euThreaten,
      double pt,
      double war,
      View resolved,
      View unresolved) {}

  /**
   * What a type of challenger does.
   *
   * @param cost its cost of fighting, stake
   * @param pf probability to fight after resistance when allowed
   * @param euThreaten utility of threatening, stake
   * @param pt probability to threaten
   */
  public record View(double cost, double pf, double euThreaten, double pt) {}

  /**
   * The bare game.
   *
   * @param p probability that the challenger wins, [0, 1]
   * @param vB value of the demand to the challenger, stake
   * @param kB cost of fighting to the challenger, stake
   * @param aB audience cost, stake
   * @param vJ value of holding out to the target, stake
   * @param kJ cost of fighting to the target, stake
   * @param g bonus of the target when the challenger backs down, stake
   * @return game with everything else left out
   */
  public static CrisisGame of(
      double p, double vB, double kB, double aB, double vJ, double kJ, double g) {
    return new CrisisGame(p, vB, kB, aB, vJ, kJ, g, 1, 0, 1, Types.NONE);
  }

  /**
   * The same game in which a won fight brings only part of the demand.
   *
   * @param share share of the demand, [0, 1]
   * @return changed copy
   */
  public CrisisGame withWinShare(double share) {
    return new CrisisGame(p, vB, kB, aB, vJ, kJ, g, share, cExit, kf0, types);
  }

  /**
   * The same game in which conceding costs the target something and its cost of fighting grows with
   * the chance to lose.
   *
   * @param cost cost of conceding, stake
   * @param fixedShare share of the cost of fighting that is due even when it wins, [0, 1]
   * @return changed copy
   */
  public CrisisGame withExit(double cost, double fixedShare) {
    return new CrisisGame(p, vB, kB, aB, vJ, kJ, g, gWin, cost, fixedShare, types);
  }

  /**
   * The same game with two types of challenger.
   *
   * @param changed the types
   * @return changed copy
   */
  public CrisisGame withTypes(Types changed) {
    return new CrisisGame(p, vB, kB, aB, vJ, kJ, g, gWin, cExit, kf0, changed);
  }

  /**
   * The path of perfect play under complete information, the challenger at its mean cost.
   *
   * @return the path
   */
  public Path perfect() {
    boolean fights = fightValue(kB) > -aB;
    double resist = fights ? resistValue() : vJ + g;
    if (resist < -cExit) {
      return vB > 0 ? Path.CONCESSION : Path.QUIET;
    }
    double threaten = fights ? fightValue(kB) : -aB;
    if (threaten <= 0) {
      return Path.QUIET;
    }
    return fights ? Path.FIGHT : Path.BACK_DOWN;
  }

  /**
   * The least probability of a fight at which the target concedes.
   *
   * @return threshold; above 1 the target never concedes
   */
  public double complianceThreshold() {
    return (vJ + g + cExit) / (vJ + g - resistValue());
  }

  /**
   * Probability of a fight when the challenger's cost is uniform between 0 and a greatest cost.
   *
   * @param greatestCost greatest cost of fighting, stake, &gt; 0
   * @return probability in [0, 1]
   */
  public double fightProbability(double greatestCost) {
    double share = (p * vB * gWin + aB) / Check.positive("greatestCost", greatestCost);
    return StrictMath.max(0, StrictMath.min(1, share));
  }

  /**
   * The game with logit choice at every node.
   *
   * @param lambda precision, 1/stake, &ge; 0
   * @return probabilities and utilities of every node
   */
  public Solution solve(double lambda) {
    double costResolved = kB * types.resolvedCost;
    double costUnresolved = kB * types.unresolvedCost();
    double mu = types.belief;
    double pf =
        types.pass
            * (mu * fights(lambda, costResolved) + (1 - mu) * fights(lambda, costUnresolved));
    double euResist = pf * resistValue() + (1 - pf) * (vJ + g);
    double pc = Logit.logistic(-lambda * (euResist + cExit));
    View resolved = view(lambda, pc, costResolved);
    View unresolved = view(lambda, pc, costUnresolved);
    double euThreaten = mu * resolved.euThreaten + (1 - mu) * unresolved.euThreaten;
    double pt = Logit.logistic(lambda * euThreaten);
    double war = pt * (1 - pc) * pf;
    return new Solution(pf, euResist, pc, euThreaten, pt, war, resolved, unresolved);
  }

  private View view(double lambda, double pc, double cost) {
    double pf = fights(lambda, cost);
    double reached = types.pass * pf;
    double resisted = reached * fightValue(cost) - (1 - reached) * aB;
    double euThreaten = pc * vB + (1 - pc) * resisted;
    return new View(cost, pf, euThreaten, Logit.logistic(lambda * euThreaten));
  }

  private double fights(double lambda, double cost) {
    return Logit.logistic(lambda * (fightValue(cost) + aB));
  }

  private double fightValue(double cost) {
    return p * vB * gWin - cost;
  }

  private double resistValue() {
    return (1 - p) * vJ - kJ * (kf0 + (1 - kf0) * p);
  }
}
