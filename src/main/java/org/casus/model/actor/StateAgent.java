package org.casus.model.actor;

import java.util.List;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A state. It reconsiders when it is addressed or when its attention turns to the dispute, and then
 * goes through what it may do, one conduct after the other.
 *
 * <p>Source: MODEL.md section 2.2 (attention).
 */
public final class StateAgent implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Nation self;
  private final transient List<Conduct> conducts;
  private int cursor;

  StateAgent(World world, Nation self, List<Conduct> conducts) {
    this.world = world;
    this.self = self;
    this.conducts = List.copyOf(conducts);
  }

  @Override
  public void step(SimState state) {
    boolean addressed = addressed();
    for (DisputeState dispute : world.disputes()) {
      if (dispute.open() && (addressed || attends(dispute))) {
        conducts.forEach(conduct -> conduct.consider(self, dispute));
      }
    }
  }

  /** Whether something was done to this state since it last looked. */
  private boolean addressed() {
    boolean found = false;
    for (; cursor < world.log().size(); cursor++) {
      found |= world.log().all().get(cursor).target().equals(self.id());
    }
    return found;
  }

  private boolean attends(DisputeState dispute) {
    double rate = world.parameters().decisions().attention().value();
    return world
        .draws()
        .event(
            Hazard.probability(rate, 1),
            Purpose.ATTENTION,
            self.key(),
            dispute.key(),
            world.day(),
            0);
  }
}
