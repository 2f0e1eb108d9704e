package org.casus.scenario.check;

import java.time.LocalDate;
import java.util.List;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;

/** States: their borders and their past. */
final class StateChecks {

  private final Scenario scenario;
  private final Remarks remarks;

  StateChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
  }

  void run() {
    if (scenario.states().isEmpty()) {
      remarks.error("states", "a scenario needs at least one state");
    }
    scenario.states().forEach(this::state);
  }

  private void state(String id, State state) {
    String path = "states." + id;
    remarks.once(path + ".borders", state.borders());
    for (int i = 0; i < state.borders().size(); i++) {
      border(id, state.borders().get(i), path + ".borders[" + i + "]");
    }
    coups(state.coups(), path);
  }

  private void border(String id, String neighbour, String path) {
    if (neighbour.equals(id)) {
      remarks.error(path, "a state does not border on itself");
      return;
    }
    remarks.state(path, neighbour);
    State other = scenario.states().get(neighbour);
    if (other != null && !other.borders().contains(id)) {
      remarks.warning(
          path, id + " borders on " + neighbour + ", but " + neighbour + " does not list " + id);
    }
  }

  private void coups(List<LocalDate> coups, String path) {
    for (int i = 0; i < coups.size(); i++) {
      if (coups.get(i).isAfter(scenario.scenario().start())) {
        remarks.error(
            path + ".coups[" + i + "]",
            coups.get(i) + " lies after the first day of the run, " + scenario.scenario().start());
      }
    }
  }
}
