package org.casus.model.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casus.history.CrisisEvent;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Activation;
import org.casus.scenario.Clause;
import org.casus.scenario.Condition;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scope;
import org.casus.scenario.Trigger;

/**
 * Tells whether an event is the case a clause was written for, and how well it fits.
 *
 * <p>A pattern matches wholly or not at all; the quality of the match is the doubt left by the
 * clause's condition. A clause that is void, expired or suspended matches nothing, nor does a deed
 * of the bloc whose organ would vote on the duty.
 *
 * <p>Source: MODEL.md section 14.1.
 */
final class Matching {

  private final World world;
  private final Conditions conditions;

  Matching(World world) {
    this.world = world;
    this.conditions = new Conditions(world);
  }

  /** The quality of the match, or nothing where there is none. */
  OptionalDouble quality(TreatyState treaty, String id, Clause clause, CrisisEvent event) {
    Optional<String> victim = victim(treaty, clause, event);
    if (victim.isEmpty() || !applies(treaty, id, clause, event, victim.get())) {
      return OptionalDouble.empty();
    }
    boolean pattern = clause.on().stream().anyMatch(t -> matches(t, treaty, event));
    if (!pattern
        || againstItself(clause, event)
        || !within(clause.scope(), treaty, event, victim.get())) {
      return OptionalDouble.empty();
    }
    double holds = conditions.holds(clause.condition(), treaty, event, victim.get());
    return holds > 0 ? OptionalDouble.of(holds) : OptionalDouble.empty();
  }

  /** Help that a bloc has to vote on is not help against that bloc. */
  private static boolean againstItself(Clause clause, CrisisEvent event) {
    return clause.activation() instanceof Activation.Vote vote && vote.bloc().equals(event.actor());
  }

  /** Whether a clause is in force for an event. */
  boolean applies(TreatyState treaty, String id, Clause clause, CrisisEvent event, String victim) {
    boolean live = treaty.binds() && event.day() >= treaty.since() && !treaty.lapsed().contains(id);
    boolean dated = clause.until().map(d -> event.day() <= world.dayOf(d)).orElse(true);
    return live
        && dated
        && holds(clause.validWhile(), treaty, event, victim)
        && conditions.holds(clause.suspendedIf(), treaty, event, victim) < 1;
  }

  private boolean holds(Condition condition, TreatyState treaty, CrisisEvent event, String victim) {
    return conditions.holds(condition, treaty, event, victim) > 0;
  }

  /** The party in need: the target of the event, or the state in which it happened. */
  Optional<String> victim(TreatyState treaty, Clause clause, CrisisEvent event) {
    return Optional.of(event.target())
        .filter(v -> owedTo(treaty, clause, v))
        .or(
            () ->
                Optional.of(world.ground().atlas().stateOf(event.place()))
                    .filter(v -> owedTo(treaty, clause, v)));
  }

  /** A right to act on a party's soil is called on by what happens to the host, which gives it. */
  private boolean owedTo(TreatyState treaty, Clause clause, String id) {
    boolean permit = clause.obligation() instanceof Obligation.Permit;
    List<String> named = permit ? clause.obligors() : clause.obligees();
    boolean fits = named.isEmpty() ? treaty.parties().contains(id) : named.contains(id);
    return fits && world.find(id).isPresent();
  }

  private boolean matches(Trigger trigger, TreatyState treaty, CrisisEvent event) {
    return trigger.events().contains(event.kind())
        && plays(trigger.actor(), event.actor(), treaty)
        && plays(trigger.target(), event.target(), treaty)
        && plays(trigger.place(), place(event), treaty);
  }

  /** The state in which it happened, also where a region is named. */
  private String place(CrisisEvent event) {
    return event.place().isEmpty() ? event.target() : world.ground().atlas().stateOf(event.place());
  }

  private boolean plays(String role, String id, TreatyState treaty) {
    return switch (role) {
      case "any" -> true;
      case "member" -> treaty.parties().contains(id);
      case "nonmember" -> !id.isEmpty() && !treaty.parties().contains(id);
      case "bloc" -> world.bloc(id).isPresent();
      case "group" -> world.scenario().armedGroups().containsKey(id);
      default -> role.equals(id);
    };
  }

  private boolean within(Scope scope, TreatyState treaty, CrisisEvent event, String victim) {
    if (scope instanceof Scope.Anywhere) {
      return true;
    }
    if (scope instanceof Scope.MembersArea) {
      return treaty.parties().contains(place(event));
    }
    if (scope instanceof Scope.Places places) {
      return places.states().contains(place(event));
    }
    return place(event).equals(victim);
  }
}
