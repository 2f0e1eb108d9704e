package org.casus.model.unrest;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.model.world.Nation;
import org.casus.model.world.World;

/**
 * Soldiers that states give to joint operations: they leave their garrisons, stay with the force
 * until it is over, and come home.
 *
 * <p>Source: MODEL.md sections 7.5 and 22.5. Assumption: a state gives at most its free soldiers,
 * and one that takes part again while its men are out adds only those that are missing.
 */
final class Contingents {

  private final World world;
  private final List<Contingent> out = new ArrayList<>();

  /** Men of a state in the force of a clause until a day. */
  private record Contingent(Nation nation, String clause, int until, double men) {}

  Contingents(World world) {
    this.world = world;
  }

  /** Whoever takes part sends a number of men until a day, if it is a state. */
  void send(CrisisEvent event, double men, int until) {
    world.find(event.actor()).ifPresent(nation -> send(nation, event.object(), men, until));
  }

  private void send(Nation nation, String clause, double men, int until) {
    double there = 0;
    for (Contingent c : out) {
      there += c.nation == nation && c.clause.equals(clause) ? c.men : 0;
    }
    double sent = nation.send(Math.min(Math.max(0, men - there), nation.free()));
    out.removeIf(c -> c.nation == nation && c.clause.equals(clause));
    if (there + sent > 0) {
      out.add(new Contingent(nation, clause, until, there + sent));
    }
  }

  /** Those whose operation is over come home. */
  void home() {
    for (Contingent c : out) {
      if (world.day() >= c.until) {
        c.nation.comeHome(c.men);
      }
    }
    out.removeIf(c -> world.day() >= c.until);
  }
}
