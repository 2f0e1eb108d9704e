package org.casus.model.actor;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Ultimatum;
import org.casus.model.world.Membership;
import org.casus.model.world.World;
import org.casus.scenario.Measure;

/**
 * Which measures may be put to a vote today: what the charter knows, what is not in force, what has
 * not failed at this level, and what must come before what.
 *
 * <p>Legality only; whether a measure is wise is the chair's and the members' affair.
 *
 * <p>Source: MODEL.md sections 5.1, 13, 14.3 and 24 (T12).
 */
final class Agenda {

  private final World world;
  private final Outlook outlook;

  Agenda(World world, Outlook outlook) {
    this.world = world;
    this.outlook = outlook;
  }

  /** The measures that may be proposed. */
  List<Measure> open(DisputeState dispute) {
    List<Measure> open = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (outlook.voting().rule(dispute, measure).isPresent()
          && !dispute.failed().contains(measure)
          && possible(dispute, measure)) {
        open.add(measure);
      }
    }
    return open;
  }

  private boolean possible(DisputeState dispute, Measure measure) {
    if (measure == Measure.LIFT) {
      return outlook.settlements().pressure(dispute) > 0
          && (dispute.agreedOn() >= 0 || upForReview(dispute));
    }
    if (dispute.agreedOn() >= 0) {
      return false;
    }
    return switch (measure) {
      case CONDEMN -> !dispute.voices().containsKey(dispute.challenger());
      case SUSPEND -> maySuspend(dispute);
      case SANCTION_DIPLOMATIC -> outlook.settlements().pressure(dispute) == 0;
      case SANCTION_ECONOMIC -> !dispute.has(measure) && graduated(dispute);
      case ULTIMATUM -> dispute.ultimatum().isEmpty();
      case ULTIMATUM_FORCE -> dispute.ultimatum().map(u -> !u.force() && passed(u)).orElse(true);
      case STANDBY ->
          !dispute.has(measure)
              && dispute.campaign().isEmpty()
              && dispute.ultimatum().map(this::passed).orElse(!threatens(dispute));
      case DEPLOY -> mayDeploy(dispute);
      case LIFT -> false;
    };
  }

  /** Sanctions go up by one step a session: a closure follows diplomatic ones of an earlier day. */
  private boolean graduated(DisputeState dispute) {
    boolean known = outlook.voting().rule(dispute, Measure.SANCTION_DIPLOMATIC).isPresent();
    return !known
        || dispute
            .standing(Measure.SANCTION_DIPLOMATIC)
            .map(s -> s.since() < world.day())
            .orElse(false);
  }

  /** A standing sanction comes up again only after the time its charter sets. */
  private boolean upForReview(DisputeState dispute) {
    return upForReview(dispute, Measure.SANCTION_ECONOMIC)
        && upForReview(dispute, Measure.SANCTION_DIPLOMATIC);
  }

  private boolean upForReview(DisputeState dispute, Measure measure) {
    int days = outlook.voting().rule(dispute, measure).map(r -> r.reviewDays()).orElse(0);
    return dispute.standing(measure).map(s -> world.day() - s.since() >= days).orElse(true);
  }

  private boolean maySuspend(DisputeState dispute) {
    return world
        .bloc(dispute.challenger())
        .map(
            b ->
                b.members().contains(dispute.target()) && !b.suspended().contains(dispute.target()))
        .orElse(false);
  }

  private boolean mayDeploy(DisputeState dispute) {
    boolean ready =
        dispute.has(Measure.STANDBY) || outlook.voting().rule(dispute, Measure.STANDBY).isEmpty();
    double pledged = dispute.pledges().values().stream().mapToDouble(Double::doubleValue).sum();
    long needed = outlook.voting().rule(dispute, Measure.DEPLOY).map(r -> r.minPledge()).orElse(0L);
    return ready && pledged >= needed && dispute.campaign().isEmpty();
  }

  private boolean passed(Ultimatum ultimatum) {
    return world.day() >= ultimatum.deadline();
  }

  /** Whether the charter knows ultimatums at all. */
  private boolean threatens(DisputeState dispute) {
    return world
        .bloc(dispute.challenger())
        .map(Membership::charter)
        .map(c -> c.measures().ultimatum().isPresent() || c.measures().ultimatumForce().isPresent())
        .orElse(true);
  }
}
