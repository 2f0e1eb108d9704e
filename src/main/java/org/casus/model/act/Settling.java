package org.casus.model.act;

import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.chance.Hazard;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Detainee;
import org.casus.model.world.DisputeState.Fate;
import org.casus.model.world.DisputeState.Level;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;
import org.casus.scenario.Regime;

/**
 * How a dispute ends, and how an ending comes undone.
 *
 * <p>A settlement that leaves those in power with a long timetable counts as staying.
 *
 * <p>Source: MODEL.md sections 10, 21.4 and 22.7.
 */
public final class Settling {

  private static final double SHORT_MONTHS = 12;
  private static final double LONG_MONTHS = 36;

  private final World world;
  private final Causes causes;

  /** The endings of one replication. */
  public Settling(World world) {
    this.world = world;
    this.causes = new Causes(world);
  }

  /** What an agreement says. */
  public enum Content {
    /** The claimant returns. */
    RESTORED,
    /** A short timetable. */
    SHORT,
    /** A long timetable. */
    LONG
  }

  /** An agreement is reached. */
  public CrisisEvent agree(DisputeState dispute, Content content, int cause, Reason reason) {
    double months =
        switch (content) {
          case RESTORED -> 0;
          case SHORT -> SHORT_MONTHS;
          case LONG -> LONG_MONTHS;
        };
    CrisisEvent event =
        world
            .happens(EventKind.AGREEMENT)
            .by(dispute.target())
            .to(dispute.challenger())
            .about(Words.of(content))
            .of(months)
            .after(cause < 0 ? causes.talks(dispute) : cause)
            .because(reason);
    dispute.note(event.id());
    dispute.reach(Level.SETTLEMENT);
    dispute.agreedOn(world.day());
    dropThreats(dispute);
    if (content == Content.RESTORED) {
      restore(dispute, event.id(), "the agreement says so");
    } else {
      timetable(dispute, content, months, event.id());
    }
    return event;
  }

  private void timetable(DisputeState dispute, Content content, double months, int cause) {
    dispute.fate(content == Content.SHORT ? Fate.TRANSITION : Fate.STAYS);
    dispute.handoverOn(world.day() + (int) Math.round(months * Hazard.DAYS_PER_MONTH));
    world
        .happens(EventKind.TRANSITION)
        .by(dispute.target())
        .to(dispute.challenger())
        .about(Words.of(content))
        .of(months)
        .after(cause)
        .because(new Reason.Consequence("the agreement sets a timetable"));
  }

  /** The lawful claimant takes office. */
  public void restore(DisputeState dispute, int cause, String why) {
    dispute.fate(Fate.RESTORED);
    dispute.open(false);
    dispute.renew();
    if (dispute.detainee() == Detainee.HELD || dispute.detainee() == Detainee.PROSECUTED) {
      dispute.detainee(Detainee.RELEASED);
    }
    CrisisEvent event = ends(dispute, EventKind.RESTORATION, cause, why, "the demand is met");
    civilians(dispute, event.id());
  }

  /**
   * Other soldiers take the place of those in power: what is demanded is still not met, so the
   * dispute goes on with what is in force, against rulers who have agreed to nothing and believe
   * what anybody would at first.
   *
   * <p>Source: MODEL.md sections 2.1 (only another order meets the demand) and 22.1 (an epoch ends
   * with a government). Assumption: the detainee changes hands, the deadline of a demand stands,
   * and talks begin anew, as between Mali and West Africa's bloc after May 2021.
   */
  public void supplant(DisputeState dispute, int coup) {
    dispute.note(coup);
    dispute.fate(Fate.STAYS);
    dispute.agreedOn(-1);
    dispute.handoverOn(-1);
    dispute.meet(world.day());
  }

  /** Those in power fall, but the claimant does not return. */
  public CrisisEvent replace(DisputeState dispute, int cause, String why) {
    dispute.fate(Fate.REPLACED);
    dispute.open(false);
    dispute.renew();
    return ends(
        dispute, EventKind.REPLACED, cause, why, "those at whom they were aimed have fallen");
  }

  /**
   * Those in power fall to foreign troops and the claimant cannot return: the victors put civilians
   * in their place.
   *
   * <p>Assumption: they count as elected rulers, as those do to whom soldiers hand over, because no
   * bloc has put soldiers in the place of soldiers.
   */
  public void install(DisputeState dispute, int cause, String why) {
    civilians(dispute, replace(dispute, cause, why).id());
  }

  /** Civilians rule in the place of those who took power unlawfully; the bloc takes them back. */
  private void civilians(DisputeState dispute, int event) {
    if (dispute.terms().issue() == Dispute.Issue.UNCONSTITUTIONAL_CHANGE) {
      Nation nation = world.nation(dispute.target());
      nation.newRulers(Regime.ELECTED, world.day());
      nation.seizure(event);
      world.forget(nation.id());
    }
    dispute.drop(Measure.SUSPEND);
    world.bloc(dispute.challenger()).ifPresent(b -> b.readmit(dispute.target()));
  }

  /** Those in power hand over to civilians; the demand is met. */
  public void handOver(DisputeState dispute, int cause) {
    dispute.fate(Fate.TRANSITION);
    dispute.open(false);
    dispute.renew();
    dispute.note(cause);
    dispute.drop(Measure.SUSPEND);
    dropThreats(dispute);
    liftAll(dispute, cause, "civilians rule again");
  }

  private CrisisEvent ends(
      DisputeState dispute, EventKind kind, int cause, String why, String lifted) {
    CrisisEvent event =
        world
            .happens(kind)
            .by(dispute.target())
            .in(dispute.target())
            .after(cause)
            .because(new Reason.Consequence(why));
    dispute.note(event.id());
    dropThreats(dispute);
    liftAll(dispute, event.id(), lifted);
    return event;
  }

  private void liftAll(DisputeState dispute, int cause, String why) {
    if (dispute.has(Measure.SANCTION_DIPLOMATIC) || dispute.has(Measure.SANCTION_ECONOMIC)) {
      dispute.drop(Measure.SANCTION_DIPLOMATIC);
      dispute.drop(Measure.SANCTION_ECONOMIC);
      world
          .happens(EventKind.SANCTION_OFF)
          .by(dispute.challenger())
          .to(dispute.target())
          .after(cause)
          .because(new Reason.Consequence(why));
    }
  }

  private static void dropThreats(DisputeState dispute) {
    dispute.drop(Measure.ULTIMATUM);
    dispute.drop(Measure.ULTIMATUM_FORCE);
    dispute.drop(Measure.STANDBY);
  }

  /** An agreement breaks; the dispute goes on where it stood. */
  public void undo(DisputeState dispute, Reason reason) {
    dispute.agreedOn(-1);
    dispute.handoverOn(-1);
    dispute.failed().clear();
    dispute.fate(Fate.STAYS);
    CrisisEvent event =
        world
            .happens(EventKind.AGREEMENT_BROKEN)
            .by(dispute.target())
            .to(dispute.challenger())
            .after(causes.agreement(dispute))
            .because(reason);
    dispute.note(event.id());
  }
}
