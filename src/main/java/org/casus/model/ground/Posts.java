package org.casus.model.ground;

/**
 * The soldiers of one state at home: those in garrison and a reserve of schools, staffs and
 * workshops. Who is sent abroad leaves from here and comes back here.
 *
 * <p>Garrisons, reserve, those abroad and those lost add up to the army. Men.
 *
 * <p>Source: MODEL.md section 22.5. Assumption: men leave in proportion to how free they are, quiet
 * garrisons first, because no record says which units go.
 */
public final class Posts {

  private final int[] regions;
  private final double[] garrison;
  private final double[] readiness;
  private final double[] away;
  private final double[] drawn;
  private double reserve;
  private double reserveAway;
  private final double reserveReadiness;
  private boolean massed;

  /**
   * The posts of a state on the first day.
   *
   * @param regions its regions, none if the map does not have it
   * @param garrison the army's men in every region of the map, live
   * @param readiness how readily a man of each of its regions is sent, against a quiet one
   * @param army all its soldiers
   * @param reserveReadiness how readily a man of the reserve is sent
   */
  Posts(
      int[] regions, double[] garrison, double[] readiness, double army, double reserveReadiness) {
    this.regions = regions;
    this.garrison = garrison;
    this.readiness = readiness;
    this.away = new double[regions.length];
    this.drawn = new double[regions.length];
    this.reserveReadiness = reserveReadiness;
    double posted = 0;
    for (int r : regions) {
      posted += garrison[r];
    }
    this.reserve = army - posted;
  }

  /** Soldiers at home outside the garrisons. */
  public double reserve() {
    return reserve;
  }

  /** Soldiers in garrison. */
  public double posted() {
    double sum = 0;
    for (int r : regions) {
      sum += garrison[r];
    }
    return sum;
  }

  /** Soldiers that left a region for other tasks. */
  public double awayFrom(int region) {
    for (int i = 0; i < regions.length; i++) {
      if (regions[i] == region) {
        return away[i] + Math.max(0, drawn[i]);
      }
    }
    return 0;
  }

  /** Men leave for abroad. */
  public void leave(double men) {
    double left = men;
    for (int round = 0; round < 8 && left > 1e-9; round++) {
      double weight = reserveReadiness * Math.max(0, reserve);
      for (int i = 0; i < regions.length; i++) {
        weight += readiness[i] * garrison[regions[i]];
      }
      if (weight <= 0) {
        break;
      }
      double rate = left / weight;
      for (int i = 0; i < regions.length; i++) {
        double there = garrison[regions[i]];
        double gone = Math.min(there, rate * readiness[i] * there);
        garrison[regions[i]] -= gone;
        away[i] += gone;
        left -= gone;
      }
      double gone = Math.min(Math.max(0, reserve), rate * reserveReadiness * Math.max(0, reserve));
      reserve -= gone;
      reserveAway += gone;
      left -= gone;
    }
    reserve -= left;
    reserveAway += left;
  }

  private double abroad() {
    double sum = reserveAway;
    for (double men : away) {
      sum += men;
    }
    return sum;
  }

  /** Men come back from abroad to where they left from. */
  public void back(double men) {
    double share = share(men, abroad());
    for (int i = 0; i < regions.length; i++) {
      garrison[regions[i]] += share * away[i];
    }
    reserve += share * reserveAway;
    loseAbroad(men);
  }

  /** Men abroad are lost, or have come back. */
  public void loseAbroad(double men) {
    double share = share(men, abroad());
    for (int i = 0; i < regions.length; i++) {
      away[i] -= share * away[i];
    }
    reserveAway -= share * reserveAway;
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : Math.min(1, part / whole);
  }

  /** Men at home are lost in a war between states, everywhere alike. */
  public void loseAtHome(double men) {
    double share = share(men, posted() + Math.max(0, reserve));
    for (int r : regions) {
      garrison[r] -= share * garrison[r];
    }
    reserve -= share * Math.max(0, reserve);
  }

  /**
   * Garrisons that lost men get some from the reserve.
   *
   * @param first the army's men in every region on the first day
   * @param share share of what is missing that comes
   */
  public void refill(double[] first, double share) {
    double missing = 0;
    for (int i = 0; i < regions.length; i++) {
      missing += gap(first, i);
    }
    double sent = Math.min(Math.max(0, reserve), share * missing);
    if (missing <= 0 || sent <= 0) {
      return;
    }
    for (int i = 0; i < regions.length; i++) {
      garrison[regions[i]] += sent * gap(first, i) / missing;
    }
    reserve -= sent;
  }

  private double gap(double[] first, int i) {
    return Math.max(0, first[regions[i]] - away[i] - drawn[i] - garrison[regions[i]]);
  }

  /** Whether men are drawn together against a threat from abroad. */
  public boolean massed() {
    return massed;
  }

  /**
   * Draws men of all other garrisons together.
   *
   * @param front which regions of the map get them
   * @param share share of each other garrison
   */
  public void mass(boolean[] front, double share) {
    int fronts = 0;
    double taken = 0;
    for (int i = 0; i < regions.length; i++) {
      if (front[regions[i]]) {
        fronts++;
      } else {
        drawn[i] = share * garrison[regions[i]];
        taken += drawn[i];
      }
    }
    for (int i = 0; i < regions.length; i++) {
      if (front[regions[i]]) {
        drawn[i] = -taken / fronts;
      }
      drawn[i] = fronts == 0 ? 0 : drawn[i];
      garrison[regions[i]] -= drawn[i];
    }
    massed = true;
  }

  /** Those who were drawn together go back, as far as they are still there. */
  public void disperse() {
    double back = 0;
    double owed = 0;
    for (int i = 0; i < regions.length; i++) {
      if (drawn[i] < 0) {
        double gone = Math.min(-drawn[i], garrison[regions[i]]);
        garrison[regions[i]] -= gone;
        back += gone;
      } else {
        owed += drawn[i];
      }
    }
    for (int i = 0; i < regions.length; i++) {
      if (drawn[i] > 0) {
        garrison[regions[i]] += back * drawn[i] / owed;
      }
      drawn[i] = 0;
    }
    massed = false;
  }
}
