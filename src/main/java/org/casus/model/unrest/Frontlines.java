package org.casus.model.unrest;

import java.util.Arrays;
import org.casus.history.Reason;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.GarrisonParameters;
import org.casus.scenario.Measure;

/**
 * Garrisons between two fears: a state under threat from abroad draws men to its capital and the
 * borders it fears, losses are made good from the reserve, and more fighters tie down more men.
 *
 * <p>Source: MODEL.md sections 1 (mass troops), 22.5 and 23 (G16). Assumption: a fixed share of the
 * other garrisons is drawn together, because no figures on redeployments exist.
 */
final class Frontlines {

  private static final double YEARS = 7 / 365.0;
  private static final double HALF = 0.5;
  private static final double TELLING = 20;

  private final World world;
  private final Ground ground;
  private final Atlas atlas;
  private final GarrisonParameters p;
  private final int[] first;
  private final boolean[] halved;
  private final double[] firstOthers;

  Frontlines(World world) {
    this.world = world;
    ground = world.ground();
    atlas = ground.atlas();
    p = world.parameters().garrisons();
    first = new int[atlas.states().size()];
    Arrays.setAll(first, this::fighters);
    halved = new boolean[atlas.size()];
    firstOthers = ground.others().clone();
  }

  private int fighters(int state) {
    int sum = 0;
    for (int r : atlas.regionsOf(state)) {
      sum += ground.fightersIn(r);
    }
    return sum;
  }

  /** Men are drawn together or go back. */
  void day() {
    for (DisputeState dispute : world.disputes()) {
      int s = atlas.stateIndex(dispute.target());
      if (s >= 0) {
        Nation nation = world.nation(dispute.target());
        boolean threatened = threatened(dispute);
        if (threatened && !nation.posts().massed()) {
          nation.posts().mass(front(s, dispute), p.massing().value());
          watch(Causes.pressure(dispute));
        } else if (!threatened && nation.posts().massed() && none(dispute.target())) {
          nation.posts().disperse();
        }
      }
    }
  }

  private boolean none(String target) {
    return world.disputes().stream().noneMatch(d -> d.target().equals(target) && threatened(d));
  }

  private static boolean threatened(DisputeState dispute) {
    boolean war = dispute.campaign().filter(c -> !c.over()).isPresent();
    boolean ordered =
        dispute.standing(Measure.STANDBY).isPresent()
            || dispute.standing(Measure.DEPLOY).isPresent();
    return war || (dispute.open() && ordered);
  }

  /** The capital, and the regions that border on those who threaten. */
  private boolean[] front(int state, DisputeState dispute) {
    boolean[] front = new boolean[atlas.size()];
    front[atlas.capital(state)] = true;
    for (int r : atlas.regionsOf(state)) {
      for (int n : atlas.neighbours(r)) {
        String other = atlas.states().get(atlas.stateOf(n));
        boolean threatens =
            dispute.challenger().equals(other) || dispute.pledges().containsKey(other);
        front[r] |= threatens;
      }
    }
    return front;
  }

  /** The changes of the week that ended. */
  void week() {
    double share = -StrictMath.expm1(-p.refill().value() * YEARS);
    for (int s = 0; s < first.length; s++) {
      Nation nation = world.nation(atlas.states().get(s));
      nation.posts().refill(ground.firstSoldiers(), share);
      nation.tie(p.need().value() * (fighters(s) - first[s]));
    }
    for (int r = 0; r < atlas.size(); r++) {
      ground.others()[r] += share * Math.max(0, firstOthers[r] - ground.others()[r]);
    }
    watch(-1);
  }

  /** A garrison of which half has left for other tasks is told once. */
  private void watch(int cause) {
    for (int r = 0; r < halved.length; r++) {
      double before = ground.firstGarrison()[r];
      if (before < TELLING || halved[r] || ground.garrison(r) >= HALF * before) {
        continue;
      }
      Nation nation = world.nation(atlas.states().get(atlas.stateOf(r)));
      double away = nation.posts().awayFrom(r);
      if (away >= HALF * (before - ground.garrison(r))) {
        halved[r] = true;
        if (world.day() < world.decidesFrom()) {
          continue;
        }
        world
            .happens(EventKind.GARRISON_LEFT)
            .by(nation.id())
            .in(atlas.id(r))
            .of(Math.rint(away))
            .after(cause)
            .because(new Reason.Consequence("men are needed elsewhere"));
      }
    }
  }
}
