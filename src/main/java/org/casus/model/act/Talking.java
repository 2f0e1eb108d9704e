package org.casus.model.act;

import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Detainee;
import org.casus.model.world.World;
import org.casus.scenario.DetaineeParameters;
import org.casus.scenario.EventKind;

/**
 * Envoys turned away or received, and what is done to the held leader.
 *
 * <p>Source: MODEL.md sections 21.3 and 21.4.
 */
public final class Talking {

  private final World world;

  /** The envoys of one replication. */
  public Talking(World world) {
    this.world = world;
  }

  /** An envoy is received and talks open, or turned away. */
  public void answer(DisputeState dispute, String mediator, boolean received, Reason reason) {
    String sender =
        Optional.ofNullable(world.scenario().mediators().get(mediator))
            .flatMap(m -> m.sender())
            .orElse("");
    CrisisEvent event =
        world
            .happens(received ? EventKind.ENVOY_RECEIVED : EventKind.ENVOY_REFUSED)
            .by(mediator)
            .to(dispute.target())
            .about(sender)
            .in(dispute.target())
            .after(dispute.trigger())
            .because(reason);
    if (received) {
      dispute.openTalks(mediator);
      dispute.note(event.id());
    }
  }

  /** Those in power close talks. */
  public void close(DisputeState dispute, int cause, Reason reason) {
    String mediator = dispute.mediator();
    dispute.closeTalks();
    world
        .happens(EventKind.TALKS_CLOSED)
        .by(dispute.target())
        .to(mediator)
        .after(cause)
        .because(reason);
  }

  /** The held leader is moved. */
  public CrisisEvent move(DisputeState dispute, Detainee next, int cause, Reason reason) {
    EventKind kind =
        switch (next) {
          case RELEASED -> EventKind.RELEASE;
          case PROSECUTED -> EventKind.PROSECUTE;
          case EXILED -> EventKind.EXILE;
          case HARMED -> EventKind.HARM;
          case NONE, HELD -> EventKind.DETENTION;
        };
    dispute.detainee(next);
    CrisisEvent event =
        world
            .happens(kind)
            .by(dispute.target())
            .to(dispute.terms().detainee().orElse(""))
            .in(dispute.target())
            .after(cause)
            .because(reason);
    if (next == Detainee.PROSECUTED) {
      DetaineeParameters p = world.parameters().detainee();
      dispute.voices().put("prosecution", p.prosecutionIsolation().value());
      world.nation(dispute.target()).support(p.prosecutionLegitimacy().value());
    }
    if (next == Detainee.RELEASED || next == Detainee.EXILED) {
      dispute.voices().remove("prosecution");
    }
    return event;
  }
}
