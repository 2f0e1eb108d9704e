package org.casus.model.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Forces;
import org.casus.model.world.Campaign;
import org.casus.model.world.Campaign.Contingent;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Detainee;
import org.casus.model.world.DisputeState.Level;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.ForceParameters;
import org.casus.scenario.Measure;

/**
 * Force: orders, entries, others that join, defeats, and the way home.
 *
 * <p>Source: MODEL.md sections 6.1 and 21.4.
 */
public final class Warfare {

  private static final String HELPED = "the fight beside the target is over";

  private final World world;
  private final Forces forces;
  private final Escalation escalation;
  private final Settling settling;
  private final Talking talking;

  /** The wars of one replication. */
  public Warfare(World world, Forces forces) {
    this.world = world;
    this.forces = forces;
    this.escalation = new Escalation(world);
    this.settling = new Settling(world);
    this.talking = new Talking(world);
  }

  /** Members pledge troops when a force is ordered to stand by. */
  public void pledge(DisputeState dispute, List<Nation> willing, int cause) {
    for (Forces.Share share : forces.plan(dispute, willing)) {
      pledge(
          dispute,
          share.nation(),
          share.men(),
          cause,
          new Reason.Consequence("its share of the planned force"));
    }
  }

  /** One member pledges troops and makes them ready. */
  public void pledge(DisputeState dispute, Nation nation, double men, int cause, Reason reason) {
    dispute.pledges().put(nation.id(), men);
    nation.mobilise();
    world
        .happens(EventKind.PLEDGE)
        .by(nation.id())
        .to(dispute.target())
        .about(dispute.challenger())
        .of(men)
        .after(cause)
        .because(reason);
  }

  /** The order to go in: contingents set out with a lag each. */
  public void order(DisputeState dispute, List<Nation> willing, Reason reason) {
    send(dispute, forces.plan(dispute, willing), reason);
  }

  /** The order to go in with given contingents. */
  public void send(DisputeState dispute, List<Forces.Share> plan, Reason reason) {
    double men = plan.stream().mapToDouble(Forces.Share::men).sum();
    CrisisEvent event = escalation.adopt(dispute, Measure.DEPLOY, men, reason);
    List<Contingent> contingents = new ArrayList<>();
    for (Forces.Share share : plan) {
      if (!dispute.pledges().containsKey(share.nation().id())) {
        pledge(
            dispute,
            share.nation(),
            share.men(),
            event.id(),
            new Reason.Consequence("its share of the force that goes in"));
      }
      contingents.add(
          new Contingent(
              share.nation().id(), share.men(), share.arriving(), lag(dispute, share.nation())));
    }
    dispute.campaign(new Campaign(world.day(), event.id(), contingents));
  }

  private double lag(DisputeState dispute, Nation nation) {
    ForceParameters p = world.parameters().forces();
    boolean patron = forces.partners(dispute).stream().anyMatch(x -> x.state().equals(nation.id()));
    boolean lifted = forces.partners(dispute).stream().anyMatch(x -> x.airlift());
    double mean =
        patron
            ? p.lagPatron().value()
            : nation.borders(dispute.target())
                ? p.lagContiguous().value()
                : lifted ? p.lagLift().value() : p.lag().value();
    return world
        .draws()
        .gamma(Purpose.LAG, nation.key(), dispute.key(), 0, 0, p.lagShape().value(), mean);
  }

  /** Troops cross the border against the will of those in power. */
  public CrisisEvent enter(DisputeState dispute, Campaign campaign) {
    dispute.reach(Level.INTERVENTION);
    CrisisEvent event =
        world
            .happens(EventKind.BORDER_CROSSING)
            .by(dispute.challenger())
            .to(dispute.target())
            .in(dispute.target())
            .of(Math.floor(campaign.attacking()))
            .after(campaign.order())
            .because(new Reason.Consequence("enough of the force is ready"));
    dispute.note(event.id());
    campaign.enter(world.day(), event.id(), forces.own(dispute));
    return event;
  }

  /** Those in power take up arms against the troops that came. */
  public void resist(DisputeState dispute, Campaign campaign, Reason reason) {
    campaign.fighting(true);
    world
        .happens(EventKind.RESIST)
        .by(dispute.target())
        .to(dispute.challenger())
        .about("arms")
        .in(dispute.target())
        .after(campaign.entry())
        .because(reason);
    harm(dispute, campaign.entry());
  }

  private void harm(DisputeState dispute, int cause) {
    double chance = world.parameters().detainee().harm().value();
    boolean held = dispute.detainee() == Detainee.HELD || dispute.detainee() == Detainee.PROSECUTED;
    if (held && world.draws().event(chance, Purpose.DETAINEE, dispute.key(), 1, 0, 0)) {
      talking.move(
          dispute,
          Detainee.HARMED,
          cause,
          new Reason.Chance("harm in an attack", chance, List.of()));
    }
  }

  /** A state outside the coalition and the target takes part in the fighting. */
  public CrisisEvent join(
      DisputeState dispute,
      Nation nation,
      boolean forTarget,
      String basis,
      double men,
      int cause,
      Reason reason) {
    Campaign campaign = dispute.campaign().orElseThrow();
    double sent = nation.send(Math.floor(men));
    (forTarget ? campaign.helpers() : campaign.attackers()).merge(nation.id(), sent, Double::sum);
    dispute.reach(Level.WIDENING);
    CrisisEvent event =
        world
            .happens(EventKind.JOIN_WAR)
            .by(nation.id())
            .to(forTarget ? dispute.challenger() : dispute.target())
            .about(basis)
            .in(dispute.target())
            .of(sent)
            .after(cause)
            .because(reason);
    dispute.note(event.id());
    return event;
  }

  /** The target gives in to the troops that came, or is beaten. */
  public void fall(DisputeState dispute, Campaign campaign, int cause, Reason reason) {
    CrisisEvent event =
        world
            .happens(EventKind.DEFEAT)
            .by(dispute.target())
            .to(dispute.challenger())
            .in(dispute.target())
            .after(cause)
            .because(reason);
    withdraw(dispute, campaign, event.id(), "those in power have fallen");
    double alive = world.parameters().detainee().freedAlive().value();
    if (dispute.terms().issue() == Dispute.Issue.CLAIM) {
      settling.restore(dispute, event.id(), "the claim is met by force");
      win(dispute);
      return;
    }
    boolean claimant =
        switch (dispute.detainee()) {
          case NONE, RELEASED, EXILED -> true;
          case HARMED -> false;
          case HELD, PROSECUTED ->
              world.draws().event(alive, Purpose.DETAINEE, dispute.key(), 2, 0, 0);
        };
    if (claimant) {
      settling.restore(dispute, event.id(), "the intervention brings the claimant back");
    } else {
      settling.install(dispute, event.id(), "the claimant cannot be brought back");
    }
    win(dispute);
  }

  /** Success is liked at home. */
  private void win(DisputeState dispute) {
    world
        .bloc(dispute.challenger())
        .flatMap(b -> b.charter().lead())
        .or(() -> Optional.of(dispute.challenger()))
        .flatMap(world::find)
        .ifPresent(n -> n.support(world.parameters().economy().victory().value()));
  }

  /** The challenger is beaten or gives up and goes home. */
  public void repel(DisputeState dispute, Campaign campaign, int cause, Reason reason) {
    int defeat = over(EventKind.DEFEAT, dispute, cause, reason);
    world.nation(dispute.target()).support(world.parameters().economy().victory().value());
    withdraw(dispute, campaign, defeat, "the campaign has failed");
  }

  /** The fighting stops where it stands. */
  public void cease(DisputeState dispute, Campaign campaign, int cause, Reason reason) {
    int ceasefire = over(EventKind.CEASEFIRE, dispute, cause, reason);
    withdraw(dispute, campaign, ceasefire, "a cease-fire holds");
  }

  /** Writes down that the campaign is over, which ends the orders behind it. */
  private int over(EventKind how, DisputeState dispute, int cause, Reason reason) {
    CrisisEvent event =
        world
            .happens(how)
            .by(dispute.challenger())
            .to(dispute.target())
            .in(dispute.target())
            .after(cause)
            .because(reason);
    dispute.note(event.id());
    dispute.drop(Measure.DEPLOY);
    dispute.drop(Measure.STANDBY);
    return event.id();
  }

  /** Everybody goes home. */
  public void withdraw(DisputeState dispute, Campaign campaign, int cause, String why) {
    campaign.end(world.day());
    boolean in = campaign.hasEntered();
    campaign.attackers().forEach((state, men) -> home(dispute, state, men, in, cause, why));
    campaign.helpers().forEach((state, men) -> home(dispute, state, men, in, cause, HELPED));
  }

  /** Those who never crossed the border go home without a word. */
  private void home(
      DisputeState dispute, String state, double men, boolean in, int cause, String why) {
    world.nation(state).comeHome(men);
    if (men >= 1 && in) {
      world
          .happens(EventKind.WITHDRAW)
          .by(state)
          .to(dispute.target())
          .of(Math.floor(men))
          .after(cause)
          .because(new Reason.Consequence(why));
    }
  }
}
