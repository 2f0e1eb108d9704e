package org.casus.model.ground;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

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
  private final int[] sheltered;
  private final long[] fled;
  private int[] origins = NOBODY;

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
    sheltered = new int[atlas.size()];
    fled = new long[atlas.size()];
    Arrays.fill(rows, NOBODY);
    for (int r = 0; r < rows.length; r++) {
      shelter(r, r, atlas.region(r).displaced());
      for (Map.Entry<String, Long> abroad : atlas.region(r).refugees().entrySet()) {
        shelter(r, atlas.index(abroad.getKey()), abroad.getValue());
      }
    }
  }

  private void shelter(int origin, int host, long persons) {
    if (persons > 0 && host >= 0) {
      row(origin)[host] += (int) persons;
      sheltered[host] += (int) persons;
    }
  }

  private int[] row(int origin) {
    if (rows[origin].length == 0) {
      rows[origin] = new int[rows.length];
      origins = IntStream.range(0, rows.length).filter(this::left).toArray();
    }
    return rows[origin];
  }

  /** People leave their homes and settle in a region. */
  public void flee(int origin, int host, int persons) {
    if (persons > 0) {
      residents[origin] -= persons;
      row(origin)[host] += persons;
      sheltered[host] += persons;
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
      row(origin)[from] -= persons;
      row(origin)[to] += persons;
      sheltered[from] -= persons;
      sheltered[to] += persons;
    }
  }

  /** Displaced people return to their homes. */
  public void goHome(int origin, int host, int persons) {
    if (persons > 0) {
      row(origin)[host] -= persons;
      sheltered[host] -= persons;
      residents[origin] += persons;
    }
  }

  /** Whether anybody has left a region in this run or before it. */
  public boolean left(int origin) {
    return rows[origin].length > 0;
  }

  /**
   * How many origins there are: regions that somebody has left, in the order of the atlas. It grows
   * when people flee from a new one.
   */
  public int origins() {
    return origins.length;
  }

  /** The region of an origin, by its place among the origins. */
  public int origin(int place) {
    return origins[place];
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
    long sum = 0;
    for (int from : atlas.regionsOf(origin)) {
      if (left(from)) {
        for (int to : atlas.regionsOf(host)) {
          sum += rows[from][to];
        }
      }
    }
    return sum;
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
