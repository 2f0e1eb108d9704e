package org.casus.model.actor;

import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;

/** One thing a state may do in a dispute; a new kind of behaviour is a new class here. */
interface Conduct {

  /** Decides and acts, or leaves it. */
  void consider(Nation self, DisputeState dispute);
}
