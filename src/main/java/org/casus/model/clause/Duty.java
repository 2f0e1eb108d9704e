package org.casus.model.clause;

import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.scenario.Clause;

/**
 * What one party owes another under a clause, from the trigger to the end.
 *
 * @param clauseId id of the clause in its treaty
 * @param cause id of the event that triggered it
 * @param match quality of the match between event and trigger, [0, 1]
 * @param depth how many duties led to this one, from 1
 * @param stage where it stands
 * @param ripe day on which the present stage ends
 * @param last id of the latest event about it
 */
record Duty(
    TreatyState treaty,
    String clauseId,
    Clause clause,
    Nation obligor,
    Nation victim,
    String aggressor,
    DisputeState dispute,
    int cause,
    double match,
    int depth,
    Stage stage,
    int ripe,
    int last) {

  /** Where a duty stands; a clause without duties is dormant. */
  enum Stage {
    /** The trigger matched. */
    TRIGGERED,
    /** The parties meet or an organ votes. */
    CONSULTING,
    /** It is owed and will be kept or broken by a day. */
    OWED,
    /** It is kept, but what was promised comes only on a later day. */
    LATE,
    /** Kept, broken or void. */
    CLOSED
  }

  /** The clause with its treaty, {@code treaty.clause}. */
  String name() {
    return treaty.id() + "." + clauseId;
  }

  Duty move(Stage next, int until, int event) {
    return new Duty(
        treaty, clauseId, clause, obligor, victim, aggressor, dispute, cause, match, depth, next,
        until, event);
  }
}
