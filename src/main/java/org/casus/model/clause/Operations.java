package org.casus.model.clause;

import org.casus.history.Reason;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;

/**
 * Parties give soldiers to a joint operation against whoever called for it.
 *
 * <p>Source: MODEL.md sections 7.5 and 14.1 (in part means late). Assumption: each party owes an
 * equal share of the force that the clause names, or else of one of the usual size, and who keeps
 * its word in part comes a whole time to perform later.
 */
final class Operations {

  private final World world;

  /** The operations of one replication. */
  Operations(World world) {
    this.world = world;
  }

  /** The men that a party owes under a clause of joint action, men. */
  double share(Duty duty, Obligation.JointAction joint) {
    double named = joint.troops();
    double force = named > 0 ? named : world.parameters().insurgency().jointSize().value();
    return Math.floor(force / Math.max(1, duty.treaty().parties().size()));
  }

  /** Whether a party has as many men as it owes, free or in the force already. */
  boolean able(Duty duty, double men) {
    String state = duty.obligor().id();
    return duty.obligor().free() + world.contingents().of(state, duty.name()) >= men;
  }

  /** A party that keeps its word in part takes part late. */
  Duty later(Duty duty, int event) {
    double usual = world.parameters().pacts().performanceTime().value();
    int days = (int) Math.max(1, Math.ceil(duty.clause().due().orElse(usual)));
    return duty.move(Duty.Stage.LATE, world.day() + days, event);
  }

  /** A party takes part with a number of men, or as many as are free; with nobody it does not. */
  void act(Duty duty, double men, int cause) {
    String state = duty.obligor().id();
    int until = world.day() + (int) world.parameters().insurgency().jointDays().value();
    double there = Math.floor(world.contingents().send(state, duty.name(), men, until));
    if (there < 1) {
      return;
    }
    world
        .happens(EventKind.JOINT_OPERATION)
        .by(state)
        .to(duty.aggressor())
        .about(duty.name())
        .in(duty.victim().id())
        .of(there)
        .after(cause)
        .because(new Reason.Consequence("the parties act together"));
  }
}
