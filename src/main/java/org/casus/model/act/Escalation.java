package org.casus.model.act;

import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.decision.Resolve;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Level;
import org.casus.model.world.DisputeState.Ultimatum;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.BeliefParameters;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;

/**
 * The ladder: trigger, condemnation, sanctions, ultimatum, order to stand by, retreat.
 *
 * <p>Costly signals move the target's belief in the challenger's resolve; words do not.
 *
 * <p>Source: MODEL.md sections 1, 3 and 13.
 */
public final class Escalation {

  private final World world;
  private final Causes causes;

  /** The ladder of one replication. */
  public Escalation(World world) {
    this.world = world;
    this.causes = new Causes(world);
  }

  /** The dispute begins. */
  public CrisisEvent begin(DisputeState dispute, EventKind kind, Reason reason) {
    CrisisEvent event =
        world
            .happens(kind)
            .by(kind == EventKind.CLAIM ? dispute.challenger() : dispute.target())
            .to(dispute.target())
            .about(dispute.id())
            .in(dispute.target())
            .because(reason);
    dispute.begin(event.id());
    if (kind == EventKind.COUP) {
      world.nation(dispute.target()).attempted(world.day(), true);
      world.nation(dispute.target()).seizure(event.id());
    }
    return event;
  }

  /** A dispute that waited for a coup begins with it. */
  public void follow(DisputeState dispute, CrisisEvent coup) {
    dispute.startedOn(world.day());
    dispute.begin(coup.id());
  }

  /** Somebody condemns those in power. */
  public void condemn(DisputeState dispute, String voice, double weight, Reason reason) {
    if (dispute.voices().containsKey(voice)) {
      return;
    }
    dispute.voices().put(voice, weight);
    dispute.reach(Level.CONDEMNATION);
    world
        .happens(EventKind.CONDEMN)
        .by(voice)
        .to(dispute.target())
        .in(dispute.target())
        .of(weight)
        .after(dispute.trigger())
        .because(reason);
  }

  /**
   * A measure of the challenger comes into force.
   *
   * @param amount days of an ultimatum, or men of a stand-by order
   */
  public CrisisEvent adopt(DisputeState dispute, Measure measure, double amount, Reason reason) {
    CrisisEvent event =
        world
            .happens(kind(measure))
            .by(dispute.challenger())
            .to(dispute.target())
            .in(dispute.target())
            .of(amount)
            .after(causes.before(dispute, measure))
            .because(reason);
    dispute.note(event.id());
    dispute.adopt(measure, world.day(), event.id());
    switch (measure) {
      case CONDEMN -> raiseVoice(dispute);
      case SUSPEND -> world.bloc(dispute.challenger()).ifPresent(b -> b.suspend(dispute.target()));
      case SANCTION_DIPLOMATIC -> dispute.reach(Level.COERCION);
      case SANCTION_ECONOMIC -> {
        dispute.reach(Level.COERCION);
        rally(dispute);
      }
      case ULTIMATUM, ULTIMATUM_FORCE -> demand(dispute, measure, (int) amount, event);
      case STANDBY -> {
        dispute.reach(Level.MOBILISATION);
        signal(dispute, true);
      }
      case DEPLOY -> signal(dispute, true);
      case LIFT -> lift(dispute);
    }
    return event;
  }

  private void raiseVoice(DisputeState dispute) {
    double weight = world.bloc(dispute.challenger()).map(b -> b.charter().voice()).orElse(0.1);
    dispute.voices().put(dispute.challenger(), weight);
    dispute.reach(Level.CONDEMNATION);
  }

  private void demand(DisputeState dispute, Measure measure, int days, CrisisEvent event) {
    dispute.reach(Level.COERCION);
    boolean force = measure == Measure.ULTIMATUM_FORCE;
    int deadline = world.day() + Math.max(1, days);
    dispute.ultimatum(new Ultimatum(world.day(), deadline, force, event.id(), false));
    rally(dispute);
  }

  private void lift(DisputeState dispute) {
    dispute.drop(Measure.SANCTION_DIPLOMATIC);
    dispute.drop(Measure.SANCTION_ECONOMIC);
    dispute.drop(Measure.LIFT);
    dispute.failed().add(Measure.SANCTION_DIPLOMATIC);
    dispute.failed().add(Measure.SANCTION_ECONOMIC);
    if (dispute.agreedOn() < 0) {
      backDown(dispute);
    }
  }

  /**
   * The challenger drops a threat; its leaders pay for it at home and are believed less. It does
   * not come back before the dispute reaches a new level.
   */
  public void dropThreat(DisputeState dispute, Measure measure, Reason reason) {
    int threat = dispute.standing(measure).map(s -> s.event()).orElse(dispute.lastEvent());
    dispute.drop(measure);
    dispute.failed().add(measure);
    CrisisEvent event =
        world
            .happens(EventKind.BACK_DOWN)
            .by(dispute.challenger())
            .to(dispute.target())
            .about(Words.of(measure))
            .after(threat)
            .because(reason);
    dispute.note(event.id());
    backDown(dispute);
  }

  private void backDown(DisputeState dispute) {
    double loss = world.parameters().economy().backingDown().value();
    world
        .bloc(dispute.challenger())
        .flatMap(b -> b.charter().chair())
        .or(() -> world.find(dispute.challenger()).map(Nation::id))
        .flatMap(world::find)
        .ifPresent(n -> n.support(-loss));
    signal(dispute, false);
  }

  /** The rulers under threat are rallied around. */
  private void rally(DisputeState dispute) {
    Nation target = world.nation(dispute.target());
    double step = world.parameters().economy().rally().value();
    target.rally(Math.min(2 * step, target.rally() + step));
  }

  /** The target learns from a costly signal, or from its absence when one was due. */
  public void signal(DisputeState dispute, boolean sent) {
    BeliefParameters p = world.parameters().beliefs();
    double precision = world.parameters().decisions().precision().value();
    double benefit = p.signalBenefit().value();
    double low = p.signalCostResolved().value();
    double high = p.signalCostUnresolved().value();
    double ratio =
        sent
            ? Resolve.signalRatio(precision, benefit, low, high)
            : Resolve.silenceRatio(precision, benefit, low, high);
    int day = Math.max(world.day(), dispute.resolve().day());
    dispute.resolve(dispute.resolve().after(day, ratio, world.memory()));
  }

  private static EventKind kind(Measure measure) {
    return switch (measure) {
      case CONDEMN -> EventKind.CONDEMN;
      case SUSPEND -> EventKind.SUSPEND;
      case SANCTION_DIPLOMATIC -> EventKind.SANCTION_DIPLOMATIC;
      case SANCTION_ECONOMIC -> EventKind.SANCTION_ECONOMIC;
      case ULTIMATUM -> EventKind.ULTIMATUM;
      case ULTIMATUM_FORCE -> EventKind.ULTIMATUM_FORCE;
      case STANDBY -> EventKind.STANDBY;
      case DEPLOY -> EventKind.DEPLOY;
      case LIFT -> EventKind.SANCTION_OFF;
    };
  }
}
