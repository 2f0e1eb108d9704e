package org.casus.model.ground;

import java.util.Arrays;
import java.util.Map;

/**
 * People away from home, by the region they come from and the region that shelters them. Whole
 * persons; nobody is lost on the way.
 *
 * <p>Rows exist for regions that somebody has left.
 */
public final class Displaced {

  private static final int[] NOBODY = {};

  private final Atlas atlas;
  private final long[] residents;
  private final int[][] rows;
  private final int[][] guests;
  private final int[] sheltered;
  private final long[] fled;
  private final long[][] byState;

  /**
   * Those who are displaced inside their state on the first day come from the region that shelters
   * them.
   *
   * @param residents people at home by region, live: changed here when somebody leaves or returns
   */
  Displaced(Atlas atlas, long[] residents) {
    this.atlas = atlas;
    this.residents = residents;
    rows = new int[atlas.size()][];
    guests = new int[atlas.size()][];
    sheltered = new int[atlas.size()];
    fled = new long[atlas.size()];
    byState = new long[atlas.states().size()][atlas.states().size()];
    Arrays.fill(rows, NOBODY);
    Arrays.fill(guests, NOBODY);
    for (int r = 0; r < rows.length; r++) {
      shelter(r, r, atlas.region(r).displaced());
      for (Map.Entry<String, Long> abroad : atlas.region(r).refugees().entrySet()) {
        shelter(r, atlas.index(abroad.getKey()), abroad.getValue());
      }
    }
  }

  private void shelter(int origin, int host, long persons) {
    if (persons > 0 && host >= 0) {
      arrive(origin, host, (int) persons);
    }
  }

  private void arrive(int origin, int host, int persons) {
    if (rows[origin].length == 0) {
      rows[origin] = new int[rows.length];
    }
    if (rows[origin][host] == 0) {
      welcome(origin, host);
    }
    add(origin, host, persons);
  }

  /** A region that has sheltered people from an origin keeps it among those it is asked about. */
  private void welcome(int origin, int host) {
    for (int known : guests[host]) {
      if (known == origin) {
        return;
      }
    }
    guests[host] = Arrays.copyOf(guests[host], guests[host].length + 1);
    guests[host][guests[host].length - 1] = origin;
  }

  private void add(int origin, int host, int persons) {
    rows[origin][host] += persons;
    sheltered[host] += persons;
    if (atlas.stateOf(origin) >= 0 && atlas.stateOf(host) >= 0) {
      byState[atlas.stateOf(origin)][atlas.stateOf(host)] += persons;
    }
  }

  /** People leave their homes and settle in a region. */
  public void flee(int origin, int host, int persons) {
    if (persons > 0) {
      residents[origin] -= persons;
      arrive(origin, host, persons);
      fled[origin] += persons;
    }
  }

  /** All who have left their homes in a region in this run. */
  public long fled(int origin) {
    return fled[origin];
  }

  /** Displaced people move on. */
  public void moveOn(int origin, int from, int to, int persons) {
    if (persons > 0) {
      add(origin, from, -persons);
      arrive(origin, to, persons);
    }
  }

  /** Displaced people return to their homes. */
  public void goHome(int origin, int host, int persons) {
    if (persons > 0) {
      add(origin, host, -persons);
      residents[origin] += persons;
    }
  }

  /** Whether anybody has left a region in this run or before it. */
  public boolean left(int origin) {
    return rows[origin].length > 0;
  }

  /** How many origins a region has sheltered people from. It grows when others arrive. */
  public int guests(int host) {
    return guests[host].length;
  }

  /** An origin that a region has sheltered people from, in the order in which they first came. */
  public int guest(int host, int place) {
    return guests[host][place];
  }

  /** Those from one region whom another shelters. */
  public int from(int origin, int host) {
    return rows[origin].length == 0 ? 0 : rows[origin][host];
  }

  /** All whom a region shelters. */
  public int in(int host) {
    return sheltered[host];
  }

  /** All from one state whom another, or the same, shelters. */
  public long between(int origin, int host) {
    return byState[origin][host];
  }

  /** All displaced people. */
  public long all() {
    long sum = 0;
    for (int persons : sheltered) {
      sum += persons;
    }
    return sum;
  }
}
