package org.casus.model.act;

import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;
import org.casus.scenario.Regime;

/**
 * Soldiers take power, try to, or hand it to civilians; and what follows at once.
 *
 * <p>New rulers begin with the support that governments of the state have had, and without a record
 * of promises kept or broken. A dispute about the rule of soldiers goes on against those who follow
 * them, because the demand is not met. A dispute that waits for a coup begins. A bloc whose charter
 * knows suspension takes the vote from the new rulers without a meeting.
 *
 * <p>Source: MODEL.md sections 11.3, 21.4 and 22.1. Assumption: suspension is automatic, because
 * the protocols of West African bodies prescribe it and practice has followed since 2008.
 */
public final class Seizing {

  private final World world;
  private final Settling settling;
  private final Escalation escalation;

  /** The seizures of one replication. */
  public Seizing(World world) {
    this.world = world;
    this.settling = new Settling(world);
    this.escalation = new Escalation(world);
  }

  /** Soldiers overthrow those in power. */
  public void succeed(Nation nation, Reason reason) {
    boolean soldiers = nation.regime() == Regime.JUNTA;
    CrisisEvent event =
        world
            .happens(EventKind.COUP)
            .by(nation.id())
            .to(nation.id())
            .about(soldiers ? Words.JUNTA : "")
            .in(nation.id())
            .after(nation.seizure())
            .because(reason);
    nation.attempted(world.day(), true);
    nation.seizure(event.id());
    change(nation, Regime.JUNTA);
    nation.support(nation.initial().legitimacy() - nation.baseLegitimacy());
    nation.rally(0);
    for (DisputeState dispute : world.disputes()) {
      if (dispute.target().equals(nation.id())) {
        shake(dispute, event);
      }
    }
    world.blocs().forEach(bloc -> suspend(bloc, nation, event));
  }

  /** An attempt fails. */
  public void fail(Nation nation, Reason reason) {
    nation.attempted(world.day(), false);
    world
        .happens(EventKind.COUP_FAILED)
        .by(nation.id())
        .to(nation.id())
        .in(nation.id())
        .after(nation.seizure())
        .because(reason);
  }

  /** Soldiers hand power to civilians. */
  public void handOver(Nation nation, int cause, Reason reason) {
    CrisisEvent event =
        world
            .happens(EventKind.CIVILIAN_RULE)
            .by(nation.id())
            .to(nation.id())
            .in(nation.id())
            .after(cause)
            .after(nation.seizure())
            .because(reason);
    change(nation, Regime.ELECTED);
    nation.seizure(event.id());
    for (DisputeState dispute : world.disputes()) {
      if (dispute.open() && unlawful(dispute) && dispute.target().equals(nation.id())) {
        settling.handOver(dispute, event.id());
      }
    }
    world.blocs().forEach(bloc -> bloc.readmit(nation.id()));
  }

  private void change(Nation nation, Regime next) {
    nation.newRulers(next, world.day());
    world.forget(nation.id());
  }

  private void shake(DisputeState dispute, CrisisEvent event) {
    if (dispute.open() && unlawful(dispute)) {
      settling.supplant(dispute, event.id());
    } else if (dispute.open()) {
      dispute.renew();
    } else if (dispute.terms().afterCoup() && dispute.trigger() < 0) {
      escalation.follow(dispute, event);
    }
  }

  private static boolean unlawful(DisputeState dispute) {
    return dispute.terms().issue() == Dispute.Issue.UNCONSTITUTIONAL_CHANGE;
  }

  private void suspend(Membership bloc, Nation nation, CrisisEvent event) {
    boolean pressed =
        world.disputes().stream()
            .anyMatch(
                d ->
                    d.open() && d.challenger().equals(bloc.id()) && d.target().equals(nation.id()));
    boolean bound =
        bloc.members().contains(nation.id())
            && !bloc.suspended().contains(nation.id())
            && bloc.charter().measures().rule(Measure.SUSPEND).isPresent();
    if (bound && !pressed) {
      bloc.suspend(nation.id());
      world
          .happens(EventKind.SUSPEND)
          .by(bloc.id())
          .to(nation.id())
          .in(nation.id())
          .after(event.id())
          .because(
              new Reason.Consequence("its charter takes the vote from a government of soldiers"));
    }
  }
}
