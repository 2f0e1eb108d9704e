package org.casus.history;

import java.util.List;
import org.casus.scenario.EventKind;

/**
 * Something that happened on a day, with its causes and the reason for it.
 *
 * <p>Empty texts stand for what does not apply.
 *
 * @param id number within the history, from 0, in the order of happening
 * @param day days since the first day of the run, at least 0
 * @param actor id of the one who did it
 * @param target id of the one to whom it was done
 * @param object id of the bloc, treaty, clause ({@code treaty.clause}), measure or mediator
 *     concerned
 * @param place id of the state or region in which it happened
 * @param amount soldiers, days or a share, as the kind of event has it
 * @param causes ids of earlier events without which it would not have happened
 */
public record CrisisEvent(
    int id,
    int day,
    EventKind kind,
    String actor,
    String target,
    String object,
    String place,
    double amount,
    List<Integer> causes,
    Reason reason) {

  public CrisisEvent {
    causes = List.copyOf(causes);
  }
}
