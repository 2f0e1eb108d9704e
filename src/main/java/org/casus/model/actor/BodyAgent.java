package org.casus.model.actor;

import java.util.List;
import org.casus.history.Reason;
import org.casus.model.act.Escalation;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.world.DisputeState;
import org.casus.model.world.World;
import org.casus.scenario.Body;
import org.casus.scenario.Dispute;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * An organisation that condemns an unconstitutional change after a while, or stays silent.
 *
 * <p>Source: MODEL.md section 21.5. Assumption: whether and when it speaks does not hang on what
 * others say, because its inner decisions are left out.
 */
public final class BodyAgent implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient String id;
  private final transient Body body;
  private final transient Escalation escalation;

  BodyAgent(World world, String id, Body body) {
    this.world = world;
    this.id = id;
    this.body = body;
    this.escalation = new Escalation(world);
  }

  @Override
  public void step(SimState state) {
    for (DisputeState dispute : world.disputes()) {
      if (dispute.open() && !dispute.voices().containsKey(id) && speaks(dispute)) {
        Reason reason = new Reason.Chance("condemns at all", body.readiness(), List.of());
        escalation.condemn(dispute, id, body.voice(), reason);
      }
    }
  }

  private boolean speaks(DisputeState dispute) {
    Draws draws = world.draws();
    long key = Draws.key(id);
    boolean unlawful = dispute.terms().issue() == Dispute.Issue.UNCONSTITUTIONAL_CHANGE;
    return unlawful
        && draws.event(body.readiness(), Purpose.CONDEMN, key, dispute.key(), 0, 0)
        && world.day() - dispute.onset()
            >= draws.exponential(Purpose.CONDEMN, key, dispute.key(), 0, 1, body.delay());
  }
}
