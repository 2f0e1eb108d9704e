package org.casus.model.actor;

import java.util.List;
import java.util.Map;
import org.casus.history.Reason;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.world.World;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.EventKind;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * An armed group, with its strength and where it stands. Now and then it strikes so hard that
 * treaties are called on; its daily war is left out here.
 *
 * <p>Source: MODEL.md section 7.6 for the scale of violence. Assumption: a great attack each month
 * for every ten thousand fighters, because no count of attacks that call on treaties exists.
 */
public final class GroupAgent implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final double GREAT_ATTACKS_PER_FIGHTER_MONTH = 1e-4;

  private final transient World world;
  private final transient String id;
  private final transient ArmedGroup group;

  GroupAgent(World world, String id, ArmedGroup group) {
    this.world = world;
    this.id = id;
    this.group = group;
  }

  @Override
  public void step(SimState state) {
    for (Map.Entry<String, Double> there : group.presence().entrySet()) {
      double rate =
          GREAT_ATTACKS_PER_FIGHTER_MONTH
              * group.fighters()
              * there.getValue()
              / Hazard.DAYS_PER_MONTH;
      double chance = Hazard.probability(rate, 1);
      long place = Draws.key(there.getKey());
      if (world.draws().event(chance, Purpose.BATTLE, Draws.key(id), place, world.day(), 0)) {
        world
            .happens(EventKind.TERROR_ATTACK)
            .by(id)
            .to(there.getKey())
            .in(there.getKey())
            .because(new Reason.Chance("a great attack on a day", chance, List.of()));
      }
    }
  }
}
