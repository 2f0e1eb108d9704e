package org.casus.report.chronicle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.EventKind;

/** The main events of a history: without small steps and without what armed groups set off. */
public final class Core {

  /** What is left out, in words. */
  public static final String LEFT_OUT =
      "Statements, single battles, steps within a clause and what follows from attacks of armed"
          + " groups are left out here.";

  private Core() {}

  /** The main events, in the order of the log. */
  public static List<CrisisEvent> of(History history) {
    Set<Integer> aside = new LinkedHashSet<>();
    for (CrisisEvent event : history.events()) {
      boolean follows = event.causes().stream().anyMatch(aside::contains);
      if (event.kind() == EventKind.TERROR_ATTACK || follows) {
        aside.add(event.id());
      }
    }
    return history.events().stream()
        .filter(event -> !aside.contains(event.id()))
        .filter(event -> TimelineKind.of(event.kind()) != TimelineKind.LEFT_OUT)
        .toList();
  }
}
