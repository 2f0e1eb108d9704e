package org.casus.model.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Warfare;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.economy.Legitimacy;
import org.casus.model.outlook.Outlook;
import org.casus.model.war.Contest;
import org.casus.model.war.Episode;
import org.casus.model.war.Helmbold;
import org.casus.model.war.Losses;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.WarParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Fighting between the force that went in and those who stand against it: losses by the day, and
 * once a week whether a side breaks or the fighting ends.
 *
 * <p>Source: MODEL.md sections 6.2 to 6.4; Helmbold (1965). Assumption: the side that breaks is the
 * one whose cumulative loss is past the break point first, because campaigns are not modelled in
 * space.
 */
public final class Battles implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;
  private static final double EVEN = 0.5;

  private final transient World world;
  private final transient Outlook outlook;
  private final transient Warfare warfare;
  private final Map<String, Double> week = new LinkedHashMap<>();

  /** The battles of one replication. */
  public Battles(World world, Outlook outlook, Warfare warfare) {
    this.world = world;
    this.outlook = outlook;
    this.warfare = warfare;
  }

  @Override
  public void step(SimState state) {
    for (DisputeState dispute : world.disputes()) {
      dispute.campaign().filter(Campaign::fighting).ifPresent(c -> fight(dispute, c));
    }
  }

  private void fight(DisputeState dispute, Campaign campaign) {
    WarParameters p = world.parameters().war();
    boolean engaged =
        world.draws().event(p.engaged().value(), Purpose.BATTLE, dispute.key(), 0, world.day(), 0);
    if (engaged) {
      lose(dispute, campaign);
    }
    int days = world.day() - campaign.entered();
    if (days > 0 && days % WEEK == 0) {
      decide(dispute, campaign, days, report(dispute));
    }
  }

  private void lose(DisputeState dispute, Campaign campaign) {
    WarParameters p = world.parameters().war();
    Nation target = world.nation(dispute.target());
    double attackers = outlook.forces().present(campaign, target);
    double own = outlook.forces().own(dispute);
    double helpers = outlook.forces().helpers(campaign, target);
    double rate = p.attrition().value();
    Losses losses = Helmbold.step(attackers, own + helpers, rate, rate, p.helmbold().value(), 1);
    double attackerShare = attackers <= 0 ? 0 : losses.ofX() / attackers;
    double defenderShare = own + helpers <= 0 ? 0 : losses.ofY() / (own + helpers);
    double gone = strike(campaign.attackers(), attackerShare);
    double away = strike(campaign.helpers(), defenderShare);
    double home = defenderShare * own;
    target.loseAtHome(home);
    campaign.note(gone, away + home);
    double killed = p.killedShare().value() * (gone + away + home);
    world.addDeaths(killed);
    week.merge(dispute.id(), killed, Double::sum);
  }

  /** Takes a share of the men of each state; the men lost in all. */
  private double strike(Map<String, Double> forces, double share) {
    double lost = 0;
    for (Map.Entry<String, Double> force : forces.entrySet()) {
      double men = force.getValue() * share;
      Nation nation = world.nation(force.getKey());
      double before = nation.lost();
      nation.loseAbroad(men);
      mourn(nation, before);
      force.setValue(force.getValue() - men);
      lost += men;
    }
    return lost;
  }

  /** Each doubling of the soldiers killed costs support at home. */
  private void mourn(Nation nation, double before) {
    double killed = world.parameters().war().killedShare().value();
    double perDoubling = world.parameters().economy().casualties().value();
    nation.support(-Legitimacy.casualties(perDoubling, killed * before, killed * nation.lost()));
  }

  /** Tells the week; the id of its event. */
  private int report(DisputeState dispute) {
    double killed = Math.rint(week.getOrDefault(dispute.id(), 0.0));
    week.remove(dispute.id());
    return world
        .happens(EventKind.BATTLE)
        .by(dispute.challenger())
        .to(dispute.target())
        .in(dispute.target())
        .of(killed)
        .after(dispute.campaign().map(Campaign::entry).orElse(-1))
        .because(new Reason.Consequence("a week of fighting"))
        .id();
  }

  private void decide(DisputeState dispute, Campaign campaign, int days, int battle) {
    double defence = breaking(campaign.defenderLossShare());
    double attack = breaking(campaign.attackerLossShare());
    if (breaks(dispute, defence, 1)) {
      warfare.fall(dispute, campaign, battle, broken("the defence", defence, campaign));
    } else if (breaks(dispute, attack, 2)) {
      warfare.repel(dispute, campaign, battle, broken("the intervention", attack, campaign));
    } else {
      end(dispute, campaign, days, battle);
    }
  }

  private static Reason broken(String side, double chance, Campaign campaign) {
    return new Reason.Chance(
        side + " breaks",
        chance,
        List.of(
            new Term("share of the attackers lost", campaign.attackerLossShare()),
            new Term("share of the defenders lost", campaign.defenderLossShare())));
  }

  /** Half of the sides at the break point break in a week; the chance grows with its square. */
  private double breaking(double lost) {
    double ratio = lost / world.parameters().war().breakPoint().value();
    return Hazard.probability(StrictMath.log(2) * ratio * ratio, 1);
  }

  private boolean breaks(DisputeState dispute, double chance, int side) {
    return world.draws().event(chance, Purpose.CAMPAIGN, dispute.key(), side, world.day(), 0);
  }

  /** A fight that others join, and a few that they do not, lasts as wars do. */
  private Episode episode(DisputeState dispute) {
    WarParameters p = world.parameters().war();
    boolean war =
        dispute.level() == DisputeState.Level.WIDENING
            || world
                .draws()
                .event(p.escalation().value(), Purpose.ESCALATION, dispute.key(), 0, 0, 0);
    return war
        ? new Episode(p.warShape().value(), p.warScale().value(), 0)
        : new Episode(p.episodeShape().value(), p.episodeScale().value(), 0);
  }

  private void end(DisputeState dispute, Campaign campaign, int days, int battle) {
    WarParameters p = world.parameters().war();
    Episode episode = episode(dispute);
    double chance = episode.endsBetween(days - WEEK, days, 0);
    if (!world.draws().event(chance, Purpose.TERMINATION, dispute.key(), 0, world.day(), 0)) {
      return;
    }
    Nation target = world.nation(dispute.target());
    double win =
        Contest.winProbability(
            outlook.forces().present(campaign, target),
            outlook.forces().own(dispute) + outlook.forces().helpers(campaign, target),
            p.decisiveness().value(),
            p.defender().value());
    double u = world.draws().uniform(Purpose.CAMPAIGN, dispute.key(), 0, world.day(), 0);
    Reason reason =
        new Reason.Chance(
            "the fighting ends", chance, List.of(new Term("chance of the attackers", win)));
    if (u < win) {
      warfare.fall(dispute, campaign, battle, reason);
    } else if (u < win + (1 - win) * EVEN) {
      warfare.repel(dispute, campaign, battle, reason);
    } else {
      warfare.cease(dispute, campaign, battle, reason);
    }
  }
}
