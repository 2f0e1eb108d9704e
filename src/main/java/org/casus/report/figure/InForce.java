package org.casus.report.figure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.EventKind;

/** A measure that begins with some events and ends with others. */
public enum InForce {
  /** Diplomatic or economic sanctions of anybody. */
  SANCTIONS(
      "Sanctions",
      EnumSet.of(EventKind.SANCTION_DIPLOMATIC, EventKind.SANCTION_ECONOMIC),
      EnumSet.of(EventKind.SANCTION_OFF)),
  /** A demand whose date has not come. */
  ULTIMATUM(
      "Ultimatum",
      EnumSet.of(EventKind.ULTIMATUM, EventKind.ULTIMATUM_FORCE),
      EnumSet.of(EventKind.DEADLINE_PASSED, EventKind.BACK_DOWN)),
  /** A force that is ordered to be ready. */
  STANDBY(
      "Stand-by force",
      EnumSet.of(EventKind.STANDBY),
      EnumSet.of(EventKind.BACK_DOWN, EventKind.WITHDRAW)),
  /** A force that is ordered to go in, or is in. */
  DEPLOYMENT(
      "Order to go in",
      EnumSet.of(EventKind.DEPLOY),
      EnumSet.of(EventKind.BACK_DOWN, EventKind.WITHDRAW, EventKind.DEFEAT, EventKind.CEASEFIRE));

  private static final Set<EventKind> SETTLING = EnumSet.of(EventKind.CONCEDE, EventKind.AGREEMENT);
  private static final Set<EventKind> OVER = EnumSet.of(EventKind.RESTORATION, EventKind.REPLACED);

  private final String words;
  private final Set<EventKind> beginnings;
  private final Set<EventKind> endings;

  InForce(String words, Set<EventKind> beginnings, Set<EventKind> endings) {
    this.words = words;
    this.beginnings = beginnings;
    this.endings = endings;
  }

  /** The measure in words. */
  String words() {
    return words;
  }

  /**
   * Whether it is in force on each day of a run, by anybody who began it.
   *
   * @param last the last day, at least 0
   */
  public boolean[] days(History history, int last) {
    boolean[] active = new boolean[last + 1];
    Set<String> holders = new LinkedHashSet<>();
    int day = 0;
    for (CrisisEvent event : history.events()) {
      int until = Math.min(event.day(), last + 1);
      Arrays.fill(active, Math.min(day, until), until, !holders.isEmpty());
      day = until;
      if (beginnings.contains(event.kind())) {
        holders.add(event.actor());
      } else if (endings.contains(event.kind())) {
        holders.remove(event.actor());
      } else if (this != SANCTIONS && SETTLING.contains(event.kind())) {
        holders.remove(event.target());
      } else if (this != SANCTIONS && OVER.contains(event.kind())) {
        holders.clear();
      }
    }
    Arrays.fill(active, day, last + 1, !holders.isEmpty());
    return active;
  }
}
