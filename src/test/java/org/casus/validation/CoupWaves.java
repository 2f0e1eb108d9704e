package org.casus.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.casus.facts.Cases;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;

/**
 * Attempts of soldiers in a region of fifteen states over 33 years, as from 1990 to 2022, after as
 * many years in which it comes to rest.
 *
 * <p>Nothing but the years since the last attempt and the common shock moves the hazard: all
 * covariates stand at their regional means.
 */
final class CoupWaves implements Consumer<World> {

  static final int STATES = 15;
  static final int YEARS = 33;
  static final int PERIOD = 3;
  static final int DAYS = 2 * YEARS * 365;
  private static final List<EventKind> TRIES = List.of(EventKind.COUP, EventKind.COUP_FAILED);

  private final double[] periods = new double[YEARS / PERIOD];
  private int read;

  /** The world of fifteen states, from the default scenario's parameters. */
  static Scenario scenario() {
    Map<String, Object> states = new LinkedHashMap<>();
    IntStream.range(0, STATES)
        .forEach(
            i ->
                states.put(
                    "S" + i, Map.of("name", "s" + i, "army", 10_000, "coups", List.of(past(i)))));
    return Cases.of(
        Map.of(
            "scenario",
            Map.of("id", "waves", "title", "Fifteen states", "start", "1957-01-01"),
            "states",
            states,
            "parameters",
            Map.of("coups", Map.of("usual-war", 0, "usual-parity", 0, "usual-near-capital", 0))));
  }

  private static String past(int i) {
    return (1940 + i) + "-07-01";
  }

  @Override
  public void accept(World world) {
    for (; read < world.log().size(); read++) {
      var event = world.log().all().get(read);
      int period = (event.day() - YEARS * 365) / (PERIOD * 365);
      if (TRIES.contains(event.kind()) && event.day() >= YEARS * 365 && period < periods.length) {
        periods[period]++;
      }
    }
  }

  /** Variance/mean of the attempts of successive periods of three years. */
  double dispersion() {
    return GroundRun.dispersion(periods);
  }

  /** Attempts in a state and year. */
  double rate() {
    double all = 0;
    for (double period : periods) {
      all += period;
    }
    return all / (STATES * YEARS);
  }
}
