package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.scenario.Clause;
import org.casus.scenario.Scenario;
import org.casus.scenario.Scope;
import org.casus.scenario.Trigger;

/**
 * Whether any event at all fits a trigger within the scope of its clause, found by trying events
 * among a few actors that stand for all others.
 */
final class Reach {

  private static final int EXAMPLES = 40;

  private final Scenario scenario;
  private final List<String> parties;
  private final Clause clause;

  Reach(Scenario scenario, List<String> parties, Clause clause) {
    this.scenario = scenario;
    this.parties = parties;
    this.clause = clause;
  }

  boolean possible(Trigger trigger) {
    Set<String> actors = examples(trigger);
    boolean acted = actors.stream().anyMatch(id -> plays(trigger.actor(), id));
    List<String> targets = actors.stream().filter(id -> plays(trigger.target(), id)).toList();
    return acted
        && targets.stream()
            .anyMatch(
                target ->
                    actors.stream()
                        .filter(place -> scenario.states().containsKey(place))
                        .filter(place -> plays(trigger.place(), place))
                        .anyMatch(place -> fits(target, place)));
  }

  /** Everyone the clause names, and some of each kind. */
  private Set<String> examples(Trigger trigger) {
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(trigger.actor(), trigger.target(), trigger.place())
        .filter(id -> !Trigger.ROLES.contains(id))
        .forEach(ids::add);
    clause.obligees().stream().limit(EXAMPLES).forEach(ids::add);
    if (clause.scope() instanceof Scope.Places places) {
      places.states().stream().limit(EXAMPLES).forEach(ids::add);
    }
    parties.stream().limit(EXAMPLES).forEach(ids::add);
    scenario.states().keySet().stream().filter(this::outside).limit(2).forEach(ids::add);
    scenario.blocs().keySet().stream().limit(2).forEach(ids::add);
    scenario.armedGroups().keySet().stream().limit(1).forEach(ids::add);
    return ids;
  }

  private boolean outside(String id) {
    return !parties.contains(id);
  }

  private boolean plays(String role, String id) {
    return switch (role) {
      case "any" -> true;
      case "member" -> parties.contains(id);
      case "nonmember" -> outside(id);
      case "bloc" -> scenario.blocs().containsKey(id);
      case "group" -> scenario.armedGroups().containsKey(id);
      default -> role.equals(id);
    };
  }

  /** Whether an event against this target in this state has a party in need within the scope. */
  private boolean fits(String target, String place) {
    return Stream.of(target, place).anyMatch(victim -> owed(victim) && within(victim, place));
  }

  private boolean owed(String victim) {
    boolean general = scenario.blocs().keySet().containsAll(clause.obligees());
    boolean named = general ? parties.contains(victim) : clause.obligees().contains(victim);
    return named && scenario.states().containsKey(victim);
  }

  private boolean within(String victim, String place) {
    if (clause.scope() instanceof Scope.Anywhere) {
      return true;
    }
    if (clause.scope() instanceof Scope.MembersArea) {
      return parties.contains(place);
    }
    return clause.scope() instanceof Scope.Places places
        ? places.states().contains(place)
        : place.equals(victim);
  }
}
