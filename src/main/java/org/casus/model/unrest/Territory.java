package org.casus.model.unrest;

import org.casus.history.Reason;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Bands;
import org.casus.model.ground.Ground;
import org.casus.model.insurgency.Control;
import org.casus.model.insurgency.Grievance;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.InsurgencyParameters;

/**
 * Land and grievance: who controls which share of a region, who takes it, and how aggrieved its
 * people are.
 *
 * <p>Source: MODEL.md sections 7.2, 7.4 and 23 (G14, G15). Where the file gives the state's
 * control, the pull of the groups is scaled once so that control stands still there.
 */
final class Territory {

  private static final double YEARS = 7 / 365.0;
  private static final double MONTHS_PER_WEEK = 12 * YEARS;
  private static final double HALF = 0.5;

  private final World world;
  private final Ground ground;
  private final Atlas atlas;
  private final InsurgencyParameters p;
  private final double[] anchor;
  private final int[] killedByState;

  Territory(World world) {
    this.world = world;
    ground = world.ground();
    atlas = ground.atlas();
    p = world.parameters().insurgency();
    anchor = new double[atlas.size()];
    killedByState = new int[atlas.size()];
    for (int r = 0; r < anchor.length; r++) {
      anchor[r] = anchored(r);
    }
  }

  /** The factor on the groups' pull at which the first day's control stands still. */
  private double anchored(int r) {
    double control = ground.stateControl()[r];
    double loss = losses(r, false);
    if (loss <= 0 || control <= 0 || control >= 1) {
      return 1;
    }
    return gain(r) * (1 - control) / (control * loss);
  }

  private double gain(int r) {
    return p.stateControl().value()
        * ground.garrison(r)
        * 1e3
        / Math.max(1, ground.population()[r]);
  }

  private double losses(int r, boolean now) {
    double sum = 0;
    for (int g = 0; g < ground.groups().size(); g++) {
      sum += loss(g, r, now);
    }
    return sum;
  }

  private double loss(int g, int r, boolean now) {
    double land = now ? ground.bands().posture(g, atlas.stateOf(r)).land() : 1;
    double people = Math.max(1, ground.population()[r]);
    return land * p.groupControl().value() * ground.fighters()[g][r] * 1e4 / people;
  }

  /** The changes of the week that ended. */
  void week() {
    for (int r = 0; r < atlas.size(); r++) {
      if (ground.stateControl()[r] < 1 || ground.fightersIn(r) > 0) {
        move(r);
        change(r);
      }
      resent(r);
    }
  }

  /** State and groups move to their equilibrium at one rate, so that shares add up to 1. */
  private void move(int r) {
    double gain = gain(r);
    double loss = anchor[r] * losses(r, true);
    double kept = StrictMath.exp(-(gain + loss) * YEARS);
    double before = ground.stateControl()[r];
    double after = Control.after(before, gain, loss, YEARS);
    ground.stateControl()[r] = after;
    double rest = 0;
    for (int g = 0; g < ground.groups().size() && gain + loss > 0; g++) {
      double goal = anchor[r] * loss(g, r, true) / (gain + loss);
      double share = goal + (ground.groupControl()[g][r] - goal) * kept;
      ground.groupControl()[g][r] = share;
      rest += share;
    }
    for (int g = 0; g < ground.groups().size() && rest > 0; g++) {
      ground.groupControl()[g][r] *= (1 - after) / rest;
    }
  }

  private void change(int r) {
    int holder = ground.bands().holder(r);
    if (holder != Bands.STATE && ground.stateControl()[r] > HALF) {
      ground.bands().holder(r, Bands.STATE);
      tell(EventKind.RETAKE, state(r), ground.groups().get(holder), r, "the garrison outweighs");
    }
    for (int g = 0; g < ground.groups().size(); g++) {
      if (holder != g && ground.groupControl()[g][r] > HALF) {
        ground.bands().holder(r, g);
        tell(EventKind.SEIZE, ground.groups().get(g), state(r), r, "its fighters outweigh");
      }
    }
  }

  private String state(int r) {
    return atlas.states().get(atlas.stateOf(r));
  }

  private void tell(EventKind kind, String actor, String target, int r, String why) {
    if (world.day() >= world.decidesFrom()) {
      world
          .happens(kind)
          .by(actor)
          .to(target)
          .in(atlas.id(r))
          .of(Math.rint(100 * ground.stateControl()[r]) / 100)
          .because(new Reason.Consequence(why + " the other side there"));
    }
  }

  private void resent(int r) {
    Nation nation = world.nation(state(r));
    double people = Math.max(1, ground.population()[r]);
    int killed = ground.toll().byState(r) - killedByState[r];
    killedByState[r] = ground.toll().byState(r);
    double monthly = killed * 1e5 / people / MONTHS_PER_WEEK;
    double inflow =
        p.stateViolence().value() * monthly
            + p.hardship().value() * nation.outputLoss()
            + p.crowding().value() * ground.displacedIn(r) / people;
    double first = ground.firstGrievance()[r];
    ground.grievance()[r] =
        Grievance.after(
            ground.grievance()[r], first, inflow, p.grievanceRelaxation().value(), YEARS);
  }
}
