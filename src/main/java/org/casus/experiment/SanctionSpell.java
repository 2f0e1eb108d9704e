package org.casus.experiment;

import java.util.Set;
import java.util.TreeSet;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** The time during which at least one sender had sanctions on the target. */
record SanctionSpell(Cast cast, History history) {

  /** Days under sanctions, at least 0. */
  double days() {
    Set<String> senders = new TreeSet<>();
    int since = 0;
    int days = 0;
    for (CrisisEvent event : history.events()) {
      boolean before = !senders.isEmpty();
      change(senders, event);
      if (!before && !senders.isEmpty()) {
        since = event.day();
      } else if (before && senders.isEmpty()) {
        days += event.day() - since;
      }
    }
    return senders.isEmpty() ? days : days + history.days() - since;
  }

  /** Days from the first sanction until there is none; not observed where they stay. */
  double toLifting() {
    Set<String> senders = new TreeSet<>();
    double first = Double.NaN;
    for (CrisisEvent event : history.events()) {
      boolean before = !senders.isEmpty();
      change(senders, event);
      if (Double.isNaN(first) && !senders.isEmpty()) {
        first = event.day();
      } else if (before && senders.isEmpty()) {
        return event.day() - first;
      }
    }
    return Double.NaN;
  }

  private void change(Set<String> senders, CrisisEvent event) {
    if (!cast.isTarget(event.target())) {
      return;
    }
    switch (event.kind()) {
      case SANCTION_DIPLOMATIC, SANCTION_ECONOMIC -> senders.add(event.actor());
      case SANCTION_OFF -> senders.remove(event.actor());
      default -> {}
    }
  }
}
