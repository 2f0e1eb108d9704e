package org.casus.model.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.casus.model.insurgency.CommandShock;

/** What holds in a state for a time: shaken commands and joint operations, by state of the map. */
public final class Alarm {

  private final List<List<CommandShock>> shocks = new ArrayList<>();
  private final List<List<Operation>> operations = new ArrayList<>();
  private final Map<String, Double> forces = new LinkedHashMap<>();
  private final Shaken[] known;

  /** A joint operation: the day on which it is over, and the force that does it. */
  private record Operation(int until, String force) {}

  /** The factor of a day, kept because every region of a state asks for it. */
  private record Shaken(int day, double lag, double halfLife, double factor) {

    private static final Shaken NEVER = new Shaken(Integer.MIN_VALUE, 0, 0, 1);

    private boolean answers(int today, double days, double half) {
      return day == today && lag == days && halfLife == half;
    }
  }

  Alarm(int states) {
    known = new Shaken[states];
    Arrays.fill(known, Shaken.NEVER);
    for (int s = 0; s < states; s++) {
      shocks.add(new ArrayList<>());
      operations.add(new ArrayList<>());
    }
  }

  /** The command of a state's forces is shaken. */
  public void shake(int state, CommandShock shock) {
    shocks.get(state).add(shock);
    known[state] = Shaken.NEVER;
  }

  /** The factor on attacks in a state on a day, at least 1: the strongest shock counts. */
  public double shaken(int state, int day, double lag, double halfLife) {
    Shaken last = known[state];
    if (!last.answers(day, lag, halfLife)) {
      last = new Shaken(day, lag, halfLife, strongest(state, day, lag, halfLife));
      known[state] = last;
    }
    return last.factor;
  }

  private double strongest(int state, int day, double lag, double halfLife) {
    double most = 0;
    for (CommandShock shock : shocks.get(state)) {
      most = Math.max(most, shock.on(day, lag, halfLife));
    }
    return 1 + most;
  }

  /** A joint operation of a force in a state lasts until a day. */
  public void operate(int state, int until, String force) {
    List<Operation> there = operations.get(state);
    there.removeIf(o -> o.until <= until && o.force.equals(force));
    there.add(new Operation(until, force));
  }

  /** The forces that operate anywhere or did. */
  public Set<String> forces() {
    return forces.keySet();
  }

  /** A force has a number of men now, wherever it operates. */
  public void muster(String force, double men) {
    forces.put(force, men);
  }

  /** Whether a joint operation goes on in a state. */
  public boolean joint(int state, int day) {
    return hunt(state, day, men -> 1) > 0;
  }

  /** The most that operations which go on in a state come to by their men; 0 without any. */
  public double hunt(int state, int day, DoubleUnaryOperator worth) {
    double most = 0;
    for (Operation operation : operations.get(state)) {
      double men = forces.getOrDefault(operation.force, 0.0);
      most = day < operation.until ? Math.max(most, worth.applyAsDouble(men)) : most;
    }
    return most;
  }
}
