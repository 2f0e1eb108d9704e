package org.casus.model.ground;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casus.scenario.ArmedGroup;

/**
 * The state variables of the armed groups beside where their fighters are: what they do, who holds
 * a truce with whom, which regions they hold, and the ledger of their fighters.
 */
public final class Bands {

  /** Nobody but the state holds a region. */
  public static final int STATE = -1;

  private final boolean[][] rivals;
  private final boolean[][] truce;
  private final Posture[][] posture;
  private final int[] holder;
  private final long[] recruited;
  private final long[] left;
  private final long[] killed;

  Bands(Map<String, ArmedGroup> groups, int states, double[][] groupControl, int regions) {
    List<String> ids = List.copyOf(groups.keySet());
    List<ArmedGroup> all = List.copyOf(groups.values());
    int n = ids.size();
    rivals = new boolean[n][n];
    truce = new boolean[n][n];
    for (int g = 0; g < n; g++) {
      for (int h = 0; h < n; h++) {
        ArmedGroup one = all.get(g);
        ArmedGroup other = all.get(h);
        rivals[g][h] = one.rivals().contains(ids.get(h)) || other.rivals().contains(ids.get(g));
        truce[g][h] = one.truces().contains(ids.get(h)) || other.truces().contains(ids.get(g));
      }
    }
    posture = new Posture[n][states];
    Arrays.stream(posture).forEach(row -> Arrays.fill(row, Posture.RAID));
    holder = new int[regions];
    Arrays.fill(holder, STATE);
    for (int g = 0; g < n; g++) {
      for (int r = 0; r < regions; r++) {
        holder[r] = groupControl[g][r] > 0.5 ? g : holder[r];
      }
    }
    recruited = new long[n];
    left = new long[n];
    killed = new long[n];
  }

  /** Whether two groups are rivals, at war or in truce. */
  public boolean rivals(int one, int other) {
    return rivals[one][other];
  }

  /** Whether rivals fight each other. */
  public boolean atWar(int one, int other) {
    return rivals[one][other] && !truce[one][other];
  }

  /** Rivals come to a truce or end it. */
  public void truce(int one, int other, boolean holds) {
    truce[one][other] = holds;
    truce[other][one] = holds;
  }

  /** What a group does in a state. */
  public Posture posture(int group, int state) {
    return posture[group][state];
  }

  /** Changes what a group does in a state. */
  public void posture(int group, int state, Posture next) {
    posture[group][state] = next;
  }

  /** The group that holds a region, or {@link #STATE}. */
  public int holder(int region) {
    return holder[region];
  }

  /** A region changes hands. */
  public void holder(int region, int group) {
    holder[region] = group;
  }

  /** Fighters join. */
  public void recruit(int group, int men) {
    recruited[group] += men;
  }

  /** Fighters leave or are captured. */
  public void leave(int group, int men) {
    left[group] += men;
  }

  /** Fighters die. */
  public void die(int group, int men) {
    killed[group] += men;
  }

  /** Fighters who joined so far. */
  public long recruited(int group) {
    return recruited[group];
  }

  /** Fighters who left or were captured so far. */
  public long left(int group) {
    return left[group];
  }

  /** Fighters killed so far. */
  public long killed(int group) {
    return killed[group];
  }
}
