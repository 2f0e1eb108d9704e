package org.casus.validation;

import java.util.List;
import java.util.OptionalInt;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.EventKind;

/**
 * One replication of one arm.
 *
 * @param deaths deaths by violence in the theatre within the days looked at
 * @param crossed day on which the force went in, if it did
 */
record Arm(double deaths, OptionalInt crossed) {

  /** Reads it. */
  static Arm of(History history, List<String> theatre, int days) {
    return new Arm(Runs.deaths(history, theatre, 0, days), crossing(history));
  }

  private static OptionalInt crossing(History history) {
    return history.all(EventKind.BORDER_CROSSING).stream().mapToInt(CrisisEvent::day).findFirst();
  }

  /** Whether the force went in. */
  boolean force() {
    return crossed.isPresent();
  }
}
