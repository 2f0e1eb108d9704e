package org.casus.model.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.history.CrisisEvent;
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
    Set<String> callers = callers();
    for (DisputeState dispute : world.disputes()) {
      boolean addressed = callers.contains(dispute.challenger());
      if (dispute.open() && (addressed || attends(dispute))) {
        conducts.forEach(conduct -> conduct.consider(self, dispute));
      }
    }
  }

  /** Those who did something to this state since it last looked. */
  private Set<String> callers() {
    Set<String> callers = Set.of();
    for (; cursor < world.log().size(); cursor++) {
      CrisisEvent event = world.log().all().get(cursor);
      if (event.target().equals(self.id())) {
        callers = callers.isEmpty() ? new HashSet<>() : callers;
        callers.add(event.actor());
      }
    }
    return callers;
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
