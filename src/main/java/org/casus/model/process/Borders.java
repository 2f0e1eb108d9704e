package org.casus.model.process;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casus.history.Reason;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Neighbours that apply economic sanctions close their borders to people, and open them when the
 * sanctions end.
 *
 * <p>Source: MODEL.md section 12. Assumption: full closure by all who apply the sanctions, because
 * that is what Benin and Nigeria did in July 2023; how much still passes is a parameter.
 */
public final class Borders implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Causes causes;
  private final transient Set<String> bySanctions = new LinkedHashSet<>();

  /** The borders of one replication. */
  public Borders(World world) {
    this.world = world;
    this.causes = new Causes(world);
  }

  @Override
  public void step(SimState state) {
    for (DisputeState dispute : world.disputes()) {
      Nation target = world.nation(dispute.target());
      boolean sanctioned = dispute.has(Measure.SANCTION_ECONOMIC);
      int cause = dispute.standing(Measure.SANCTION_ECONOMIC).map(s -> s.event()).orElse(-1);
      for (Nation sender : world.nations()) {
        if (sender.borders(target.id())) {
          boolean closes = sanctioned && applies(sender, dispute);
          move(sender, target, closes, cause);
        }
      }
    }
  }

  private boolean applies(Nation sender, DisputeState dispute) {
    boolean bound =
        dispute.challenger().equals(sender.id())
            || world
                .bloc(dispute.challenger())
                .map(b -> b.members().contains(sender.id()))
                .orElse(false);
    return bound && !dispute.refusers().contains(sender.id());
  }

  private void move(Nation sender, Nation target, boolean closes, int cause) {
    String pair = sender.id() + " " + target.id();
    if (closes && world.ground().frontiers().close(sender.id(), target.id())) {
      bySanctions.add(pair);
      tell(EventKind.BORDER_CLOSED, sender, target, cause, "it applies the sanctions");
    } else if (!closes && bySanctions.remove(pair)) {
      world.ground().frontiers().open(sender.id(), target.id());
      int end =
          cause < 0
              ? causes.latest(EventKind.SANCTION_OFF, "", target.id())
              : causes.latest(EventKind.SANCTION_REFUSED, sender.id(), target.id());
      tell(EventKind.BORDER_OPENED, sender, target, end, "it applies no sanctions any more");
    }
  }

  private void tell(EventKind kind, Nation sender, Nation target, int cause, String why) {
    world
        .happens(kind)
        .by(sender.id())
        .to(target.id())
        .in(target.id())
        .after(cause)
        .because(new Reason.Consequence(why));
  }
}
