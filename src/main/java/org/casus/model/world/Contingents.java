package org.casus.model.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Soldiers that states give to joint operations: they leave their garrisons on the day on which
 * their state takes part, stay with the force until it is over, and come home. Units: men and days.
 *
 * <p>Source: MODEL.md sections 7.5 and 22.5. Assumption: a state gives at most its free soldiers,
 * and one that takes part again while its men are out adds only those that are missing.
 */
public final class Contingents {

  private final World world;
  private final List<Contingent> out = new ArrayList<>();

  /** Men of an actor in a force until a day. */
  private record Contingent(String actor, String force, int until, double men) {}

  Contingents(World world) {
    this.world = world;
  }

  /**
   * Whoever takes part has a number of men in a force until a day, if it has so many. The men of
   * those who are no state come from outside.
   *
   * @param force name of the force, {@code treaty.clause} where a clause makes it
   * @return the men it now has there
   */
  public double send(String actor, String force, double men, int until) {
    double there = of(actor, force);
    double missing = Math.max(0, men - there);
    Optional<Nation> nation = world.find(actor);
    double sent =
        nation.isPresent() ? nation.get().send(Math.min(missing, nation.get().free())) : missing;
    out.removeIf(c -> c.actor.equals(actor) && c.force.equals(force));
    if (there + sent > 0) {
      out.add(new Contingent(actor, force, until, there + sent));
    }
    return there + sent;
  }

  /** The men of an actor in a force. */
  public double of(String actor, String force) {
    double men = 0;
    for (Contingent c : out) {
      men += c.actor.equals(actor) && c.force.equals(force) ? c.men : 0;
    }
    return men;
  }

  /** The men of all actors in a force. */
  public double in(String force) {
    double men = 0;
    for (Contingent c : out) {
      men += c.force.equals(force) ? c.men : 0;
    }
    return men;
  }

  /** Those whose operation is over come home. */
  public void home() {
    for (Contingent c : out) {
      if (world.day() >= c.until) {
        world.find(c.actor).ifPresent(nation -> nation.comeHome(c.men));
      }
    }
    out.removeIf(c -> world.day() >= c.until);
  }
}
