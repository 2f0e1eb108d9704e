package org.casus.model.process;

import java.util.List;
import org.casus.history.Reason;
import org.casus.model.act.Warfare;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Promises;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.WarParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * States that no promise binds join a war on either side, seldom, as history has it: the rates for
 * a whole war are spread over its weeks.
 *
 * <p>Source: MODEL.md section 6.5; own calculation on GML-MID and ATOP, 1946-2010.
 */
public final class Widening implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;
  private final transient Warfare warfare;
  private final transient Promises promises;

  /** The opportunism of one replication. */
  public Widening(World world, Warfare warfare) {
    this.world = world;
    this.warfare = warfare;
    this.promises = new Promises(world);
  }

  @Override
  public void step(SimState state) {
    for (DisputeState dispute : world.disputes()) {
      dispute
          .campaign()
          .filter(c -> c.fighting() && (world.day() - c.entered()) % WEEK == 0)
          .ifPresent(c -> tempt(dispute, c));
    }
  }

  private void tempt(DisputeState dispute, Campaign campaign) {
    for (Nation nation : world.nations()) {
      boolean free =
          !nation.id().equals(dispute.target())
              && !campaign.helpers().containsKey(nation.id())
              && nation.free() >= 1 / world.parameters().war().allyReach().value()
              && !promises.presses(nation.id(), dispute);
      if (free && campaign.fighting()) {
        tempt(dispute, campaign, nation);
      }
    }
  }

  private void tempt(DisputeState dispute, Campaign campaign, Nation nation) {
    WarParameters p = world.parameters().war();
    boolean next = nation.borders(dispute.target());
    double closeness = world.alignment(nation.id(), dispute.target());
    boolean bound = bound(nation, dispute.target());
    double forTarget =
        weekly(next ? p.neighbourJoinsTarget().value() : p.otherJoins().value()) * (1 + closeness);
    double against =
        weekly(next ? p.neighbourJoinsAgainst().value() : p.otherJoinsAgainst().value())
            * (1 - closeness);
    if (closeness >= 0 && draw(nation, dispute, Math.min(1, forTarget), 1)) {
      join(dispute, campaign, nation, true, forTarget);
    } else if (closeness <= 0 && !bound && draw(nation, dispute, Math.min(1, against), 2)) {
      join(dispute, campaign, nation, false, against);
    }
  }

  /** Whether a state has promised the target anything that still binds. */
  private boolean bound(Nation nation, String target) {
    return world.treaties().stream()
        .anyMatch(
            t -> t.binds() && t.parties().contains(nation.id()) && t.parties().contains(target));
  }

  private boolean draw(Nation nation, DisputeState dispute, double chance, int side) {
    return world
        .draws()
        .event(chance, Purpose.WIDEN, nation.key(), dispute.key(), world.day(), side);
  }

  /** The chance in one week that adds up to the chance over a war of median length. */
  private double weekly(double perWar) {
    WarParameters p = world.parameters().war();
    double median =
        p.episodeScale().value() * StrictMath.pow(StrictMath.log(2), 1 / p.episodeShape().value());
    double hazard = -StrictMath.log1p(-Math.min(0.999, perWar)) / (median / WEEK);
    return Hazard.probability(hazard, 1);
  }

  private void join(
      DisputeState dispute, Campaign campaign, Nation nation, boolean forTarget, double chance) {
    WarParameters p = world.parameters().war();
    double men = p.allyReach().value() * nation.free();
    warfare.join(
        dispute,
        nation,
        forTarget,
        "opportunism",
        men,
        campaign.entry(),
        new Reason.Chance("joins without a promise in this week", chance, List.of()));
  }
}
