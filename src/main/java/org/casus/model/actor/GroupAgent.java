package org.casus.model.actor;

import java.util.List;
import org.casus.history.Reason;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Chooser;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.ground.Posture;
import org.casus.model.outlook.Postures;
import org.casus.model.world.World;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.EventKind;
import org.casus.scenario.InsurgencyParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * An armed group. In each state where it stands it decides now and then whether to raid as before,
 * spread, rule and tax, storm towns or lie low; with each rival whether to fight.
 *
 * <p>Source: MODEL.md sections 1 and 7.5. Assumption: a truce begins and ends by chance at a set
 * rate , because what rivals agree on is not known.
 */
public final class GroupAgent implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int QUARTER = 90;

  private final transient World world;
  private final transient Decider decider;
  private final transient Ground ground;
  private final transient Postures postures;
  private final transient ArmedGroup group;
  private final int self;

  GroupAgent(World world, Decider decider, String id, ArmedGroup group) {
    this.world = world;
    this.decider = decider;
    this.ground = world.ground();
    this.postures = new Postures(world);
    this.group = group;
    this.self = ground.groups().indexOf(id);
  }

  @Override
  public void step(SimState state) {
    for (int s = 0; s < ground.atlas().states().size(); s++) {
      if (fighters(s) > 0 && attends(s)) {
        decide(s);
      }
    }
    for (int h = self + 1; h < ground.groups().size(); h++) {
      if (ground.bands().rivals(self, h)) {
        treat(h);
      }
    }
  }

  private int fighters(int state) {
    int sum = 0;
    for (int r : ground.atlas().regionsOf(state)) {
      sum += ground.fighters()[self][r];
    }
    return sum;
  }

  private boolean attends(int state) {
    double monthly = world.parameters().insurgency().attention().value();
    double chance = Hazard.probability(monthly, 1 / Hazard.DAYS_PER_MONTH);
    return world
        .draws()
        .event(chance, Purpose.ATTENTION, key(), Draws.key(name(state)), world.day(), 0);
  }

  private long key() {
    return ground.groupKey(self);
  }

  private String name(int state) {
    Atlas atlas = ground.atlas();
    return atlas.states().get(state);
  }

  private void decide(int state) {
    Decision decision =
        decider.decide(
            new Chooser(group.doctrine(), key()),
            Draws.key(name(state)),
            world.day() / QUARTER,
            postures.menu(self, state),
            world.parameters().insurgency().precision().value());
    for (Posture next : Posture.values()) {
      if (decision.is(next.words()) && next != ground.bands().posture(self, state)) {
        ground.bands().posture(self, state, next);
        world
            .happens(EventKind.GROUP_DECISION)
            .by(ground.groups().get(self))
            .to(name(state))
            .about(next.words())
            .in(name(state))
            .because(decision.reason());
      }
    }
  }

  /** Rivals come to a truce, or end one. */
  private void treat(int rival) {
    InsurgencyParameters p = world.parameters().insurgency();
    boolean war = ground.bands().atWar(self, rival);
    double yearly = war ? p.truceOn().value() : p.truceOff().value();
    double chance = Hazard.probability(yearly, 1 / Hazard.DAYS_PER_YEAR);
    long other = ground.groupKey(rival);
    if (world.draws().event(chance, Purpose.GROUP, key(), other, world.day(), 0)) {
      ground.bands().truce(self, rival, war);
      world
          .happens(war ? EventKind.TRUCE : EventKind.TRUCE_BROKEN)
          .by(ground.groups().get(self))
          .to(ground.groups().get(rival))
          .because(
              new Reason.Chance(
                  war ? "a truce on a day" : "the end of a truce on a day", chance, List.of()));
    }
  }
}
