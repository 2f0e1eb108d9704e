package org.casus.experiment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Clause;
import org.casus.scenario.Dispute;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;

/**
 * Who plays which part in the dispute that is measured: the first of the scenario.
 *
 * <p>Without a dispute both ids are empty and stand for anybody.
 *
 * @param challenger id of the bloc or state that makes the demand
 * @param target id of the state whose rulers are pressed
 * @param help ids ({@code treaty.clause}) of the clauses that owe defence or assistance
 * @param theatre ids of the states whose deaths by violence are counted together
 */
record Cast(String challenger, String target, Set<String> help, Set<String> theatre) {

  Cast {
    help = Collections.unmodifiableSet(new LinkedHashSet<>(help));
    theatre = Collections.unmodifiableSet(new LinkedHashSet<>(theatre));
  }

  static Cast of(Scenario scenario) {
    Set<String> help = new LinkedHashSet<>();
    for (Map.Entry<String, Treaty> treaty : scenario.treaties().entrySet()) {
      for (Map.Entry<String, Clause> clause : treaty.getValue().clauses().entrySet()) {
        if (helps(clause.getValue().obligation())) {
          help.add(treaty.getKey() + "." + clause.getKey());
        }
      }
    }
    Optional<Dispute> dispute = scenario.disputes().values().stream().findFirst();
    Set<String> theatre = new LinkedHashSet<>(scenario.scenario().theatre());
    if (theatre.isEmpty()) {
      dispute.map(Dispute::target).ifPresent(theatre::add);
    }
    return new Cast(
        dispute.map(Dispute::challenger).orElse(""),
        dispute.map(Dispute::target).orElse(""),
        help,
        theatre);
  }

  /** Whether an id is the target's; anybody is where the scenario has no dispute. */
  boolean isTarget(String id) {
    return target.isEmpty() || target.equals(id);
  }

  private static boolean helps(Obligation obligation) {
    return obligation instanceof Obligation.Defend || obligation instanceof Obligation.Assist;
  }
}
