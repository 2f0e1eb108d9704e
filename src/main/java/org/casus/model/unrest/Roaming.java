package org.casus.model.unrest;

import org.casus.history.Reason;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.insurgency.Counts;
import org.casus.model.insurgency.Stocks;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;

/**
 * Fighters who move to neighbouring regions: a few each month to where their group is active and
 * garrisons are thin, and many at once when states act together against them.
 *
 * <p>Source: MODEL.md sections 7.5, 22.4 and 23 (G2, G13).
 */
final class Roaming {

  private static final double MONTHS = 7 / Hazard.DAYS_PER_MONTH;

  private final Theatre theatre;
  private final World world;
  private final Ground ground;
  private final Atlas atlas;
  private final boolean[][] told;

  Roaming(Theatre theatre) {
    this.theatre = theatre;
    world = theatre.world();
    ground = world.ground();
    atlas = ground.atlas();
    told = new boolean[ground.groups().size()][atlas.size()];
  }

  /** The moves of the week that begins today. */
  void week() {
    double monthly = world.parameters().insurgency().migration().value();
    double rate = -StrictMath.log1p(-Math.min(0.99, monthly));
    for (int g = 0; g < ground.groups().size(); g++) {
      int[] arrived = new int[atlas.size()];
      for (int r = 0; r < atlas.size(); r++) {
        if (ground.fighters()[g][r] > 0) {
          double mobility = ground.bands().posture(g, atlas.stateOf(r)).mobility();
          move(g, r, Hazard.probability(rate * mobility, MONTHS), 0, -1, arrived);
        }
      }
      settle(g, arrived);
    }
  }

  /** Fighters in a state where an operation begins are driven out of it, or within it. */
  void drive(int g, int state) {
    double share = world.parameters().insurgency().jointDisplacement().value();
    int[] arrived = new int[atlas.size()];
    for (int r : atlas.regionsOf(state)) {
      if (ground.fighters()[g][r] > 0) {
        move(g, r, share, 1, state, arrived);
      }
    }
    settle(g, arrived);
  }

  private void settle(int g, int[] arrived) {
    for (int r = 0; r < arrived.length; r++) {
      ground.fighters()[g][r] += arrived[r];
    }
  }

  private void move(int g, int r, double share, int round, int fled, int[] arrived) {
    int[] near = atlas.neighbours(r);
    if (near.length == 0) {
      return;
    }
    int movers = Counts.binomial(ground.fighters()[g][r], share, uniform(g, r, 0, round));
    if (movers == 0) {
      return;
    }
    double[] weights = new double[near.length];
    for (int i = 0; i < near.length; i++) {
      boolean hunted = atlas.stateOf(near[i]) == fled || joint(near[i], fled);
      weights[i] = theatre.draws(g, near[i]) * (hunted ? 0.1 : 1);
    }
    int[] to = Stocks.spread(movers, weights, n -> uniform(g, r, n + 1, round));
    int moved = 0;
    for (int i = 0; i < near.length; i++) {
      arrived[near[i]] += to[i];
      moved += to[i];
      cross(g, r, near[i], to[i]);
    }
    ground.fighters()[g][r] -= moved;
  }

  private boolean joint(int r, int fled) {
    return fled >= 0 && ground.alarm().joint(atlas.stateOf(r), world.day());
  }

  private double uniform(int g, int r, int n, int round) {
    return world
        .draws()
        .uniform(Purpose.MOVES, ground.groupKey(g), atlas.key(r), world.day(), 1000 * round + n);
  }

  /** The first crossing into a region of a state that does not cooperate is told. */
  private void cross(int g, int from, int to, int men) {
    boolean follows = theatre.cooperation().between(atlas.stateOf(from), atlas.stateOf(to));
    boolean fresh = ground.fighters()[g][to] == 0 && !told[g][to];
    if (men > 0 && fresh && !follows && world.day() >= world.decidesFrom()) {
      told[g][to] = true;
      world
          .happens(EventKind.HAVEN)
          .by(ground.groups().get(g))
          .to(atlas.states().get(atlas.stateOf(to)))
          .about(atlas.id(from))
          .in(atlas.id(to))
          .of(men)
          .because(new Reason.Consequence("nobody follows them across that border"));
    }
  }
}
