package org.casus.model.process;

import org.casus.model.act.Warfare;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.outlook.Outlook;
import org.casus.model.war.Contest;
import org.casus.model.war.DeploymentCurve;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.ForceParameters;
import org.casus.scenario.WarParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Contingents gather, the force goes in when enough of it is ready, and those in power answer: they
 * fight or give way.
 *
 * <p>Source: MODEL.md section 6.1 and 24 (T8).
 */
public final class Marches implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Outlook outlook;
  private final transient Decider decider;
  private final transient Warfare warfare;

  /** The marches of one replication. */
  public Marches(World world, Outlook outlook, Decider decider, Warfare warfare) {
    this.world = world;
    this.outlook = outlook;
    this.decider = decider;
    this.warfare = warfare;
  }

  @Override
  public void step(SimState state) {
    for (DisputeState dispute : world.disputes()) {
      dispute.campaign().filter(c -> !c.over()).ifPresent(campaign -> march(dispute, campaign));
    }
  }

  private void march(DisputeState dispute, Campaign campaign) {
    boolean settled = !dispute.open() || dispute.agreedOn() >= 0;
    if (settled && !campaign.hasEntered()) {
      warfare.withdraw(dispute, campaign, dispute.lastEvent(), "the dispute is settled");
      return;
    }
    arrive(campaign, dispute.target());
    double needed =
        world.parameters().forces().entryShare().value()
            * campaign.contingents().stream().mapToDouble(Campaign.Contingent::fulfilled).sum();
    if (!campaign.hasEntered() && campaign.attacking() >= Math.max(1, needed)) {
      warfare.enter(dispute, campaign);
      answer(dispute, campaign);
    }
  }

  private void arrive(Campaign campaign, String target) {
    ForceParameters p = world.parameters().forces();
    for (Campaign.Contingent contingent : campaign.contingents()) {
      boolean next = world.nation(contingent.state()).borders(target);
      double buildUp = next ? p.buildUpContiguous().value() : p.buildUp().value();
      double share = contingent.pledged() <= 0 ? 0 : contingent.fulfilled() / contingent.pledged();
      DeploymentCurve curve =
          new DeploymentCurve(contingent.pledged(), share, contingent.lag(), buildUp);
      double before = curve.present(Math.max(0, world.day() - 1 - campaign.ordered()));
      double now = curve.present(world.day() - campaign.ordered());
      Nation nation = world.nation(contingent.state());
      double sent = nation.send(Math.max(0, now - before));
      if (sent > 0) {
        campaign.attackers().merge(contingent.state(), sent, Double::sum);
      }
    }
  }

  private void answer(DisputeState dispute, Campaign campaign) {
    WarParameters p = world.parameters().war();
    Nation target = world.nation(dispute.target());
    double lose =
        Contest.winProbability(
            outlook.forces().present(campaign, target),
            outlook.forces().own(dispute) + outlook.forces().allies(dispute),
            p.decisiveness().value(),
            p.defender().value());
    Menu menu =
        Menu.of("stand", "fight", outlook.rulers().fighting(dispute, lose))
            .or("give way", outlook.rulers().conceding(dispute))
            .given("chance to lose", lose);
    Decision decision = decider.decide(target, dispute, menu);
    if (decision.is("fight")) {
      warfare.resist(dispute, campaign, decision.reason());
    } else {
      warfare.fall(dispute, campaign, campaign.entry(), decision.reason());
    }
  }
}
