package org.casus.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.EventKind;

/**
 * A use of force between states in a world at random.
 *
 * @param deaths killed in battles, persons; 0 where there was no force
 * @param states states that fought, on both sides
 */
record War(double deaths, int states) {

  /**
   * From here on an episode is a war, battle deaths. The Correlates of War count from 1,000; the
   * armies of the random worlds have 9,600 men in the median, and nothing there kills as many.
   */
  static final double WAR = 100;

  /** From here on an episode counts: a conflict in UCDP. */
  static final double EPISODE = 25;

  static War of(History history) {
    double[] deaths = Runs.weeks(history, "deaths");
    Set<String> states = new LinkedHashSet<>();
    for (CrisisEvent event : history.events()) {
      if (event.kind() == EventKind.JOIN_WAR) {
        states.add(event.actor());
      }
    }
    return new War(deaths.length == 0 ? 0 : deaths[deaths.length - 1], 2 + states.size());
  }

  /** Maximum-likelihood exponent of the deaths of whole episodes. */
  static double exponent(List<War> episodes) {
    double logs = episodes.stream().mapToDouble(w -> Math.log(w.deaths() / EPISODE)).sum();
    return 1 + episodes.size() / logs;
  }
}
