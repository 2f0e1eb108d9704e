package org.casus.model.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;
import org.casus.scenario.Obligation;

/**
 * Members of a bloc that a pact forbids to sanction a partner: they stop when they found or join
 * it, or do not begin.
 *
 * <p>Source: MODEL.md section 14.1 (refrain). Assumption: as a clause that binds without a draw,
 * because nobody founds an alliance with a state to which it keeps its borders closed.
 */
final class Spared {

  private static final List<EventKind> BOND =
      List.of(EventKind.DECLARE_PACT, EventKind.SIGN_TREATY, EventKind.ACCEDE);

  private final World world;

  Spared(World world) {
    this.world = world;
  }

  /** Sees whether a new bond ends what a member does to its partner. */
  void watch(CrisisEvent event) {
    if (!BOND.contains(event.kind()) || world.day() < world.decidesFrom()) {
      return;
    }
    for (DisputeState dispute : world.disputes()) {
      if (dispute.has(Measure.SANCTION_ECONOMIC)) {
        stops(event.actor(), dispute, event.id());
      }
    }
  }

  /** Whether a member of the challenger stops, or does not begin, because a pact forbids it. */
  boolean stops(String member, DisputeState dispute, int cause) {
    boolean bound =
        world
            .bloc(dispute.challenger())
            .map(Membership::members)
            .filter(m -> m.contains(member))
            .isPresent();
    Optional<String> clause = bound ? forbidding(member, dispute.target()) : Optional.empty();
    if (clause.isPresent() && dispute.refusers().add(member)) {
      world
          .happens(EventKind.SANCTION_REFUSED)
          .by(member)
          .to(dispute.target())
          .about(dispute.challenger())
          .after(cause)
          .because(new Reason.Clause(clause.get(), "in the way of the sanctions", List.of()));
    }
    return clause.isPresent();
  }

  /** The clause by which one state may not close itself to another. */
  private Optional<String> forbidding(String member, String target) {
    for (TreatyState treaty : world.treaties()) {
      boolean both = treaty.parties().contains(member) && treaty.parties().contains(target);
      if (treaty.binds() && both && !member.equals(target)) {
        for (Map.Entry<String, Clause> entry : treaty.text().clauses().entrySet()) {
          if (spares(entry.getValue()) && !treaty.lapsed().contains(entry.getKey())) {
            return Optional.of(treaty.id() + "." + entry.getKey());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean spares(Clause clause) {
    return clause.standing()
        && clause.obligation() instanceof Obligation.Refrain refrain
        && refrain.acts().contains(EventKind.SANCTION_ECONOMIC);
  }
}
