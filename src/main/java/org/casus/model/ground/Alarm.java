package org.casus.model.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.model.insurgency.CommandShock;

/** What holds in a state for a time: shaken commands and joint operations, by state of the map. */
public final class Alarm {

  private final List<List<CommandShock>> shocks = new ArrayList<>();
  private final int[] jointUntil;

  Alarm(int states) {
    for (int s = 0; s < states; s++) {
      shocks.add(new ArrayList<>());
    }
    jointUntil = new int[states];
    Arrays.fill(jointUntil, Integer.MIN_VALUE);
  }

  /** The command of a state's forces is shaken. */
  public void shake(int state, CommandShock shock) {
    shocks.get(state).add(shock);
  }

  /** The factor on attacks in a state on a day, at least 1: the strongest shock counts. */
  public double shaken(int state, int day, double lag, double halfLife) {
    double most = 0;
    for (CommandShock shock : shocks.get(state)) {
      most = Math.max(most, shock.on(day, lag, halfLife));
    }
    return 1 + most;
  }

  /** A joint operation in a state lasts until a day. */
  public void operate(int state, int until) {
    jointUntil[state] = Math.max(jointUntil[state], until);
  }

  /** Whether a joint operation goes on in a state. */
  public boolean joint(int state, int day) {
    return day < jointUntil[state];
  }
}
