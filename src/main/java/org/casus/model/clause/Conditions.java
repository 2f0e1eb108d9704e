package org.casus.model.clause;

import java.util.List;
import java.util.OptionalDouble;
import org.casus.history.CrisisEvent;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Condition;
import org.casus.scenario.EventKind;

/**
 * Tells how far a condition holds: 1 yes, 0 no, 0.5 when it cannot be known.
 *
 * <p>All takes the least, any the greatest, not the complement, so that doubt stays doubt.
 *
 * <p>Source: MODEL.md section 14.1. Assumption: an unknown condition counts one half, because
 * parties dispute what nobody can settle.
 */
final class Conditions {

  private static final double UNKNOWN = 0.5;
  private static final List<EventKind> ARMED =
      List.of(
          EventKind.BORDER_CROSSING,
          EventKind.ATTACK,
          EventKind.BATTLE,
          EventKind.JOIN_WAR,
          EventKind.TERROR_ATTACK);

  private final World world;

  Conditions(World world) {
    this.world = world;
  }

  /** How far a condition holds after an event against a victim, [0, 1]. */
  double holds(Condition condition, TreatyState treaty, CrisisEvent event, String victim) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().mapToDouble(c -> holds(c, treaty, event, victim)).min().orElse(1);
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().mapToDouble(c -> holds(c, treaty, event, victim)).max().orElse(0);
    }
    if (condition instanceof Condition.Not not) {
      return 1 - holds(not.of(), treaty, event, victim);
    }
    if (condition instanceof Condition.Compare compare) {
      return compare(compare, victim);
    }
    return simple(condition, treaty, event, victim);
  }

  private double simple(Condition condition, TreatyState treaty, CrisisEvent event, String victim) {
    if (condition instanceof Condition.Never) {
      return 0;
    }
    if (condition instanceof Condition.Armed) {
      return truth(ARMED.contains(event.kind()));
    }
    if (condition instanceof Condition.FirstUse) {
      return truth(used(event.id(), event.target(), event.actor()) == 0);
    }
    if (condition instanceof Condition.Unprovoked) {
      return truth(used(event.id(), victim, event.actor()) == 0);
    }
    if (condition instanceof Condition.Requested) {
      return truth(
          world.log().all().stream()
              .anyMatch(e -> e.kind() == EventKind.PACT_INVOKED && e.actor().equals(victim)));
    }
    if (condition instanceof Condition.Since since) {
      return truth(event.day() >= world.dayOf(since.date()));
    }
    if (condition instanceof Condition.RegimeChanged changed) {
      return world.find(changed.party()).map(n -> truth(changedSince(n, treaty))).orElse(UNKNOWN);
    }
    return 1;
  }

  private boolean changedSince(Nation nation, TreatyState treaty) {
    boolean coupInRun =
        world.log().all().stream()
            .anyMatch(
                e ->
                    e.kind() == EventKind.COUP
                        && e.target().equals(nation.id())
                        && e.day() >= treaty.since());
    return coupInRun
        || nation.regime() != nation.initial().regime()
        || nation.initial().coups().stream().anyMatch(c -> world.dayOf(c) > treaty.since());
  }

  /** How often one side used force against the other before an event. */
  private long used(int before, String by, String against) {
    return world.log().all().stream()
        .limit(before)
        .filter(e -> ARMED.contains(e.kind()))
        .filter(e -> e.actor().equals(by) && e.target().equals(against))
        .count();
  }

  private double compare(Condition.Compare compare, String victim) {
    int dot = compare.variable().lastIndexOf('.');
    String who = dot < 0 ? victim : compare.variable().substring(0, dot);
    String name = compare.variable().substring(dot + 1);
    String id = who.equals("victim") ? victim : who;
    return world
        .find(id)
        .map(n -> Variables.find(n, name))
        .filter(OptionalDouble::isPresent)
        .map(v -> truth(test(compare, v.getAsDouble())))
        .orElse(UNKNOWN);
  }

  private static boolean test(Condition.Compare compare, double value) {
    return switch (compare.is()) {
      case BELOW -> value < compare.value();
      case AT_LEAST -> value >= compare.value();
    };
  }

  private static double truth(boolean holds) {
    return holds ? 1 : 0;
  }
}
