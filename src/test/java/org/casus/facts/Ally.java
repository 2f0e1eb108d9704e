package org.casus.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.BaseRate;
import org.casus.scenario.Clause;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;

/**
 * A state that had promised to defend the target when force was used, and what it did.
 *
 * @param paper whether the promise is on paper, not fresh
 * @param owed whether the promise fell due: the event was the one it was written for
 * @param full whether it was wholly kept
 * @param joined whether the state fought beside the target
 */
record Ally(
    String state, boolean bordering, boolean paper, boolean owed, boolean full, boolean joined) {

  /** Every ally of the target by a treaty that stood from the first day. */
  static List<Ally> all(Scenario scenario, History history) {
    Dispute dispute = scenario.disputes().values().iterator().next();
    List<Ally> allies = new ArrayList<>();
    for (Map.Entry<String, Treaty> treaty : scenario.treaties().entrySet()) {
      boolean stands =
          treaty.getValue().status() == Treaty.Status.IN_FORCE
              && treaty.getValue().parties().contains(dispute.target());
      for (Map.Entry<String, Clause> clause : treaty.getValue().clauses().entrySet()) {
        if (stands && clause.getValue().obligation() instanceof Obligation.Defend) {
          String name = treaty.getKey() + "." + clause.getKey();
          treaty.getValue().parties().stream()
              .filter(p -> !p.equals(dispute.target()) && !p.equals(dispute.challenger()))
              .map(p -> of(scenario, dispute, history, p, name))
              .map(a -> a.on(clause.getValue().baseRate()))
              .forEach(allies::add);
        }
      }
    }
    return allies;
  }

  private Ally on(BaseRate rate) {
    return new Ally(state, bordering, rate == BaseRate.PAPER, owed, full, joined);
  }

  private static Ally of(
      Scenario scenario, Dispute dispute, History history, String state, String clause) {
    boolean owed = false;
    boolean full = false;
    boolean joined = false;
    for (CrisisEvent event : history.events()) {
      if (event.actor().equals(state)) {
        boolean promise = event.object().equals(clause);
        owed |= promise && event.kind() == EventKind.DUTY_OWED;
        full |= promise && event.kind() == EventKind.HONOUR && event.amount() >= 1;
        joined |= event.kind() == EventKind.JOIN_WAR && event.target().equals(dispute.challenger());
      }
    }
    boolean bordering = scenario.states().get(state).borders().contains(dispute.target());
    return new Ally(state, bordering, true, owed, full, joined);
  }
}
