package org.casus.model.unrest;

import java.util.List;
import java.util.Map;
import org.casus.model.ground.Atlas;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.Obligation;

/**
 * Which states pursue armed groups across their common border: those that the scenario says, and
 * the parties of a treaty in force that binds them to act together.
 *
 * <p>Source: MODEL.md section 7.5.
 */
final class Cooperation {

  private final World world;
  private final boolean[][] given;
  private final boolean[][] now;

  Cooperation(World world) {
    this.world = world;
    List<String> states = world.ground().atlas().states();
    given = new boolean[states.size()][states.size()];
    now = new boolean[states.size()][states.size()];
    for (String one : states) {
      world.nation(one).initial().cooperates().forEach(other -> join(given, one, other));
    }
    renew();
  }

  private void join(boolean[][] table, String one, String other) {
    Atlas atlas = world.ground().atlas();
    int a = atlas.stateIndex(one);
    int b = atlas.stateIndex(other);
    if (a >= 0 && b >= 0) {
      table[a][b] = true;
      table[b][a] = true;
    }
  }

  /** Sees which treaties are in force now. */
  void renew() {
    for (int s = 0; s < now.length; s++) {
      System.arraycopy(given[s], 0, now[s], 0, now.length);
    }
    for (TreatyState treaty : world.treaties()) {
      if (treaty.stage() == TreatyState.Stage.IN_FORCE && actsTogether(treaty)) {
        for (String one : treaty.parties()) {
          treaty.parties().forEach(other -> join(now, one, other));
        }
      }
    }
  }

  private static boolean actsTogether(TreatyState treaty) {
    for (Map.Entry<String, Clause> clause : treaty.text().clauses().entrySet()) {
      boolean joint = clause.getValue().obligation() instanceof Obligation.JointAction;
      if (joint && !treaty.lapsed().contains(clause.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two states of the map cooperate; a state does with itself. */
  boolean between(int one, int other) {
    return one == other || now[one][other];
  }
}
