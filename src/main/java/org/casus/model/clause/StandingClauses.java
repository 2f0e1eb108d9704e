package org.casus.model.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.chance.Purpose;
import org.casus.model.pact.HonourLevel;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;

/**
 * Watches clauses that need no trigger: peace and restraint that are broken by a deed, and
 * sanctions that a member is bound to apply.
 *
 * <p>Source: MODEL.md section 14.1. Assumption: of two duties, to apply the sanctions of a bloc and
 * to spare a partner in a pact, the pact wins, because it is the later promise and the closer one.
 */
final class StandingClauses {

  private static final List<EventKind> FORCE =
      List.of(EventKind.BORDER_CROSSING, EventKind.ATTACK, EventKind.JOIN_WAR);

  private final World world;
  private final Matching matching;
  private final Spared spared;
  private final Set<String> breaches = new HashSet<>();

  StandingClauses(World world, Matching matching) {
    this.world = world;
    this.matching = matching;
    this.spared = new Spared(world);
  }

  /** Sees whether an event breaks or calls a standing clause. */
  void watch(CrisisEvent event) {
    spared.watch(event);
    for (TreatyState treaty : world.treaties()) {
      if (treaty.binds()) {
        for (Map.Entry<String, Clause> entry : treaty.text().clauses().entrySet()) {
          if (entry.getValue().standing()) {
            watch(treaty, entry.getKey(), entry.getValue(), event);
          }
        }
      }
    }
  }

  private void watch(TreatyState treaty, String id, Clause clause, CrisisEvent event) {
    if (!matching.applies(treaty, id, clause, event, event.target())) {
      return;
    }
    if (forbidden(clause.obligation()).contains(event.kind())) {
      for (String victim : states(event.target())) {
        states(event.actor()).stream()
            .filter(doer -> treaty.parties().containsAll(List.of(doer, victim)))
            .filter(doer -> !doer.equals(victim))
            .forEach(doer -> broken(treaty, id, doer, victim, event));
      }
    }
    if (world.day() >= world.decidesFrom()
        && clause.obligation() instanceof Obligation.SanctionsCompliance compliance
        && event.kind() == EventKind.SANCTION_ECONOMIC
        && event.actor().equals(compliance.bloc())) {
      treaty.parties().stream()
          .filter(p -> !p.equals(event.target()))
          .filter(p -> world.bloc(event.actor()).map(b -> binds(b, p)).orElse(true))
          .forEach(p -> comply(p, event));
    }
  }

  /** The chair and the lead speak for the bloc and do not refuse what it decided. */
  private static boolean binds(Membership bloc, String member) {
    return bloc.members().contains(member)
        && bloc.charter().chair().filter(member::equals).isEmpty()
        && bloc.charter().lead().filter(member::equals).isEmpty();
  }

  private static List<EventKind> forbidden(Obligation obligation) {
    if (obligation instanceof Obligation.NonAggression) {
      return FORCE;
    }
    return obligation instanceof Obligation.Refrain refrain ? refrain.acts() : List.of();
  }

  /** The states that stand for an actor: itself, or those that send troops for a bloc. */
  private List<String> states(String actor) {
    if (world.find(actor).isPresent()) {
      return List.of(actor);
    }
    return world.disputes().stream()
        .filter(d -> d.challenger().equals(actor))
        .flatMap(d -> d.campaign().stream())
        .flatMap(c -> c.contingents().stream().map(x -> x.state()))
        .distinct()
        .toList();
  }

  /** A peace is broken once by the same doer against the same victim. */
  private void broken(
      TreatyState treaty, String id, String doer, String victim, CrisisEvent event) {
    if (!breaches.add(treaty.id() + "." + id + " " + doer + " " + victim)) {
      return;
    }
    world.note(doer, HonourLevel.NONE);
    world.nation(doer).noteRenege(world.day());
    world
        .happens(EventKind.RENEGE)
        .by(doer)
        .to(victim)
        .about(treaty.id() + "." + id)
        .after(event.id())
        .because(new Reason.Clause(treaty.id() + "." + id, "broken", List.of()));
  }

  private void comply(String member, CrisisEvent event) {
    double chance =
        world
            .bloc(event.actor())
            .map(b -> b.charter().compliance())
            .orElse(world.parameters().pacts().complianceHonour().value());
    world.disputes().stream()
        .filter(d -> d.target().equals(event.target()))
        .findFirst()
        .ifPresent(d -> comply(member, d, chance, event));
  }

  private void comply(String member, DisputeState dispute, double chance, CrisisEvent event) {
    if (spared.stops(member, dispute, event.id())) {
      return;
    }
    double sympathy = Math.max(0, world.alignment(member, dispute.target()));
    double applies = chance * (1 - sympathy);
    boolean follows =
        world.find(member).isEmpty()
            || world
                .draws()
                .event(applies, Purpose.EVASION, world.nation(member).key(), dispute.key(), 0, 0);
    if (!follows && dispute.refusers().add(member)) {
      world
          .happens(EventKind.SANCTION_REFUSED)
          .by(member)
          .to(dispute.target())
          .about(event.actor())
          .after(event.id())
          .because(
              new Reason.Chance(
                  "refuses to apply the sanctions",
                  1 - applies,
                  List.of(new Reason.Term("sympathy", sympathy))));
    }
  }
}
