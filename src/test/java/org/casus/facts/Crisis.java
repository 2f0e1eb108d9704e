package org.casus.facts;

import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.CONCEDE;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.DEPLOY;
import static org.casus.scenario.EventKind.SIGN_TREATY;
import static org.casus.scenario.EventKind.STANDBY;
import static org.casus.scenario.EventKind.ULTIMATUM;
import static org.casus.scenario.EventKind.ULTIMATUM_FORCE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.model.Simulation;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;

/**
 * One replication, as far as the facts need it.
 *
 * @param values every response by its name; {@code NaN} where not observed
 * @param first day of the first event of some kinds; absent where there was none
 * @param allies what became of each promise to defend the target, given force
 */
record Crisis(Map<String, Double> values, Map<EventKind, Integer> first, List<Ally> allies) {

  private static final List<EventKind> KINDS =
      List.of(
          BORDER_CROSSING,
          CONCEDE,
          DECLARE_PACT,
          DEPLOY,
          SIGN_TREATY,
          STANDBY,
          ULTIMATUM,
          ULTIMATUM_FORCE,
          EventKind.DEADLINE_PASSED);

  Crisis {
    allies = List.copyOf(allies);
  }

  /** Some numbers of a crisis. */
  interface Values {
    /** The numbers; {@code NaN} where not observed. */
    double[] of(Crisis crisis);
  }

  /** Runs one replication and reads it. */
  static Crisis of(Scenario scenario, long seed, long replication) {
    return of(scenario, Simulation.run(scenario, seed, replication));
  }

  /** Reads one history. */
  static Crisis of(Scenario scenario, History history) {
    List<Response> responses = Responses.all(scenario);
    Map<String, Double> values = new LinkedHashMap<>();
    responses.forEach(r -> values.put(r.name(), r.measure().applyAsDouble(history)));
    Map<EventKind, Integer> first = new LinkedHashMap<>();
    for (CrisisEvent event : history.events()) {
      if (KINDS.contains(event.kind())) {
        first.putIfAbsent(event.kind(), event.day());
      }
    }
    return new Crisis(
        values,
        first,
        first.containsKey(BORDER_CROSSING) ? Ally.all(scenario, history) : List.of());
  }

  /** The value of a response. */
  double value(String response) {
    Double value = values.get(response);
    if (value == null) {
      throw new IllegalArgumentException("no response \"" + response + "\"");
    }
    return value;
  }

  /** Whether a yes-or-no response is yes. */
  boolean is(String response) {
    return value(response) == 1;
  }

  /** Whether an event of a kind happened. */
  boolean has(EventKind kind) {
    return first.containsKey(kind);
  }

  /** The day of the first event of a kind; never is infinity. */
  double day(EventKind kind) {
    Integer day = first.get(kind);
    return day == null ? Double.POSITIVE_INFINITY : day;
  }

  /** Whether force was used. */
  boolean force() {
    return has(BORDER_CROSSING);
  }

  /** 1 where something holds, 0 where it does not. */
  static double share(boolean holds) {
    return holds ? 1 : 0;
  }

  /** 1 or 0 where a condition is met, not observed elsewhere. */
  static double given(boolean condition, boolean holds) {
    return condition ? share(holds) : Double.NaN;
  }
}
