package org.casus.model.world;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;

/**
 * Which earlier event a deed answers, so that a chronicle names real causes and not just what came
 * before.
 *
 * <p>Every method returns the id of an event, or -1 where there is none. Assumption: measures
 * follow from the rung below them on the ladder of MODEL.md section 13, and what others do to those
 * in power follows from how these came to power.
 */
public final class Causes {

  private static final int NONE = -1;

  private final World world;

  /** The causes in one replication. */
  public Causes(World world) {
    this.world = world;
  }

  /**
   * What puts those in power under pressure now: the latest threat or sanction, else the trigger.
   */
  public static int pressure(DisputeState dispute) {
    int latest = dispute.trigger();
    for (Measure measure :
        List.of(
            Measure.SANCTION_DIPLOMATIC,
            Measure.SANCTION_ECONOMIC,
            Measure.STANDBY,
            Measure.DEPLOY)) {
      latest = Math.max(latest, standing(dispute, measure, NONE));
    }
    return Math.max(latest, dispute.ultimatum().map(u -> u.event()).orElse(NONE));
  }

  /** The step of the ladder that a measure follows. */
  public int before(DisputeState dispute, Measure measure) {
    int trigger = dispute.trigger();
    return switch (measure) {
      case CONDEMN, SUSPEND, SANCTION_DIPLOMATIC -> trigger;
      case SANCTION_ECONOMIC, ULTIMATUM -> standing(dispute, Measure.SANCTION_DIPLOMATIC, trigger);
      case ULTIMATUM_FORCE ->
          dispute
              .ultimatum()
              .map(u -> u.event())
              .orElse(standing(dispute, Measure.SANCTION_ECONOMIC, trigger));
      case STANDBY ->
          Math.max(
              latest(EventKind.DEADLINE_PASSED, dispute.challenger(), dispute.target()),
              dispute.ultimatum().map(u -> u.event()).orElse(trigger));
      case DEPLOY -> standing(dispute, Measure.STANDBY, trigger);
      case LIFT ->
          dispute.agreedOn() >= 0
              ? agreement(dispute)
              : standing(dispute, Measure.SANCTION_ECONOMIC, trigger);
    };
  }

  /** The agreement that stands or stood last. */
  public int agreement(DisputeState dispute) {
    return latest(EventKind.AGREEMENT, dispute.target(), dispute.challenger());
  }

  /** What led to an agreement: open talks, else the pressure. */
  public int talks(DisputeState dispute) {
    return dispute.mediator().isEmpty()
        ? pressure(dispute)
        : Math.max(
            latest(EventKind.ENVOY_RECEIVED, dispute.mediator(), dispute.target()),
            dispute.trigger());
  }

  /** The latest event of a kind between two, either of whom may be empty for anybody. */
  public int latest(EventKind kind, String actor, String target) {
    List<CrisisEvent> all = world.log().all();
    for (int i = all.size() - 1; i >= 0; i--) {
      CrisisEvent event = all.get(i);
      if (event.kind() == kind && is(actor, event.actor()) && is(target, event.target())) {
        return event.id();
      }
    }
    return NONE;
  }

  private static boolean is(String asked, String found) {
    return asked.isEmpty() || asked.equals(found);
  }

  private static int standing(DisputeState dispute, Measure measure, int otherwise) {
    return dispute.standing(measure).map(s -> s.event()).orElse(otherwise);
  }
}
