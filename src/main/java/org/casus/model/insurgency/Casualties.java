package org.casus.model.insurgency;

/**
 * Who dies in an attack.
 *
 * <p>In a share of the attacks state forces kill civilians and nobody else; in the others the dead
 * are spread so that over all attacks the given shares hold.
 *
 * <p>Source: MODEL.md section 23 (G8, G15); shares from UCDP GED 2021-2023.
 *
 * @param civilians persons
 * @param stateForces men
 * @param fighters men
 * @param others persons
 * @param byState civilians killed by state forces, persons
 */
public record Casualties(int civilians, int stateForces, int fighters, int others, int byState) {

  /**
   * Shares of all deaths.
   *
   * @param civilians share, [0, 1]
   * @param stateForces share, [0, 1]
   * @param fighters share, [0, 1]; the rest are others
   * @param inflicted share of the attacks in which state forces kill civilians
   */
  public record Shares(double civilians, double stateForces, double fighters, double inflicted) {}

  /** Uniforms of the draw: for the kind of attack and for the three splits. */
  public record Luck(double kind, double first, double second, double third) {}

  /** Splits the deaths of an attack. */
  public static Casualties of(int deaths, Shares shares, Luck luck) {
    if (luck.kind() < shares.inflicted()) {
      return new Casualties(deaths, 0, 0, 0, deaths);
    }
    double rest = Math.max(1e-9, 1 - shares.inflicted());
    double civil = share(shares.civilians() - shares.inflicted(), rest);
    double state = share(shares.stateForces(), rest);
    double group = share(shares.fighters(), rest);
    int civilians = Counts.binomial(deaths, civil, luck.first());
    int left = deaths - civilians;
    int soldiers = Counts.binomial(left, share(state, 1 - civil), luck.second());
    left -= soldiers;
    int fighters = Counts.binomial(left, share(group, 1 - civil - state), luck.third());
    return new Casualties(civilians, soldiers, fighters, left - fighters, 0);
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : Math.max(0, Math.min(1, part / whole));
  }
}
