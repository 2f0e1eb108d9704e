package org.casus.model.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.bloc.Pledges;
import org.casus.model.war.Contest;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.ForceParameters;
import org.casus.scenario.Obligation;
import org.casus.scenario.Partner;
import org.casus.scenario.WarParameters;

/**
 * Which forces could meet in a dispute: who would send how many, and who would stand against them.
 *
 * <p>Head counts are not deployable forces: what can be sent is a share of an army less what is
 * tied down or sent already. Units: men, and effective men where said.
 *
 * <p>Source: MODEL.md sections 6.3, 22.5 and 24 (T4, T5).
 */
public final class Forces {

  private final World world;
  private final Stakes stakes;
  private final Promises promises;
  private final Bases bases;

  /** The forces of one replication. */
  public Forces(World world, Stakes stakes, Promises promises) {
    this.world = world;
    this.stakes = stakes;
    this.promises = promises;
    this.bases = new Bases(world);
  }

  /**
   * What a state would send.
   *
   * @param men soldiers pledged
   * @param arriving soldiers that come in the end
   */
  public record Share(Nation nation, double men, double arriving) {

    /** The same share of a force that is larger or smaller. */
    public Share times(double factor) {
      return new Share(nation, Math.floor(men * factor), Math.floor(arriving * factor));
    }
  }

  /** What each willing state would send if the challenger went in today. */
  public List<Share> plan(DisputeState dispute, List<Nation> willing) {
    ForceParameters p = world.parameters().forces();
    int lead = lead(dispute).map(willing::indexOf).orElse(-1);
    double[] stake = new double[willing.size()];
    double[] cap = new double[willing.size()];
    for (int i = 0; i < stake.length; i++) {
      stake[i] = stakes.interest(willing.get(i), dispute);
      cap[i] = cap(willing.get(i), dispute);
    }
    double[] men =
        new Pledges(p.followerShare().value(), p.followerThreshold().value())
            .amounts(planned(dispute), lead, stake, cap);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < men.length; i++) {
      shares.add(i == lead ? 0 : shares.size(), share(willing.get(i), dispute, men[i]));
    }
    partners(dispute).forEach(other -> partner(other).ifPresent(shares::add));
    shares.removeIf(share -> share.men() < 1);
    return shares;
  }

  /** The effective strength of a plan at the target's border, men. */
  public double attackers(DisputeState dispute, List<Share> plan) {
    Nation target = world.nation(dispute.target());
    double quality = world.parameters().war().quality().value();
    return plan.stream()
        .mapToDouble(s -> effective(s.nation(), target, s.arriving()) * quality)
        .sum();
  }

  /** The effective strength of those who would defend, allies at their believed worth, men. */
  public double defenders(DisputeState dispute) {
    return own(dispute) + allies(dispute);
  }

  /** The effective strength of the target's own army within reach, men. */
  public double own(DisputeState dispute) {
    Nation target = world.nation(dispute.target());
    double reach = world.parameters().war().defenderShare().value();
    return reach * target.atHome() * target.quality();
  }

  /** The effective strength of allies, weighted by the belief that they come, men. */
  public double allies(DisputeState dispute) {
    Nation target = world.nation(dispute.target());
    return promises.toDefend(target, dispute).stream()
        .mapToDouble(p -> p.belief() * effective(p.obligor(), target, owed(p.obligor(), p.terms())))
        .sum();
  }

  /** Soldiers an ally could bring to the fight, men. */
  public double reach(Nation ally) {
    WarParameters p = world.parameters().war();
    return p.allyReach().value() * ally.free() * p.allyCommit().value();
  }

  /**
   * Soldiers an ally that keeps its word brings, men: what it could bring, but at least what the
   * clause names if it has so many free, and at most the limit.
   */
  public double owed(Nation ally, Clause clause) {
    if (clause.limits().noOffensive()) {
      return 0;
    }
    double men = Math.max(reach(ally), Math.min(least(clause), ally.free()));
    long most = clause.limits().maxForce();
    return most > 0 ? Math.min(most, men) : men;
  }

  /** Soldiers owed at least under a clause, men. */
  public static double least(Clause clause) {
    double named = clause.obligation() instanceof Obligation.Defend defend ? defend.troops() : 0;
    long most = clause.limits().maxForce();
    return most > 0 ? Math.min(most, named) : named;
  }

  /**
   * The strength of a number of men of a state in the target's land, effective men. Distance wears
   * down a force on the road, not that of a major power, which comes by air, and not the men of a
   * base in that land, who are there.
   */
  public double effective(Nation nation, Nation target, double men) {
    WarParameters p = world.parameters().war();
    double road = nation.initial().majorPower() ? 0 : world.distance(nation, target);
    double there = road > 0 ? Math.min(men, bases.men(nation.id(), target.id())) : 0;
    double decay = p.distanceDecay().value();
    double quality = nation.initial().quality();
    return Contest.strength(there, quality, decay, 0)
        + Contest.strength(men - there, quality, decay, road);
  }

  /** The size of the force the challenger plans, men. */
  public double planned(DisputeState dispute) {
    return world
        .bloc(dispute.challenger())
        .map(b -> (double) b.charter().plannedForce())
        .orElseGet(() -> cap(world.nation(dispute.challenger()), dispute));
  }

  /** The state that would lead the force. */
  public Optional<Nation> lead(DisputeState dispute) {
    Optional<Membership> bloc = world.bloc(dispute.challenger());
    return bloc.isPresent()
        ? bloc.get().charter().lead().flatMap(world::find)
        : world.find(dispute.challenger());
  }

  /** States outside the bloc that would act beside it. */
  public List<Partner> partners(DisputeState dispute) {
    return world.bloc(dispute.challenger()).map(b -> b.charter().partners()).orElse(List.of());
  }

  private double cap(Nation nation, DisputeState dispute) {
    ForceParameters p = world.parameters().forces();
    double share =
        nation.borders(dispute.target()) ? p.capContiguous().value() : p.capFar().value();
    return share * nation.free();
  }

  /** A pledge of a state, and how much of it will come. */
  public Share share(Nation nation, DisputeState dispute, double men) {
    ForceParameters p = world.parameters().forces();
    boolean leads = lead(dispute).filter(nation::equals).isPresent();
    boolean next = leads && nation.borders(dispute.target());
    double fulfilment = next ? p.fulfilmentContiguous().value() : p.fulfilment().value();
    double whole = Math.floor(men);
    return new Share(nation, whole, Math.floor(whole * fulfilment));
  }

  private Optional<Share> partner(Partner partner) {
    return world
        .find(partner.state())
        .map(n -> new Share(n, partner.troops(), Math.min(partner.troops(), n.free())));
  }

  /** Present attackers of a campaign, effective men. */
  public double present(Campaign campaign, Nation target) {
    double quality = world.parameters().war().quality().value();
    return campaign.attackers().entrySet().stream()
        .mapToDouble(e -> effective(world.nation(e.getKey()), target, e.getValue()) * quality)
        .sum();
  }

  /** Present helpers of the target in a campaign, effective men. */
  public double helpers(Campaign campaign, Nation target) {
    return campaign.helpers().entrySet().stream()
        .mapToDouble(e -> effective(world.nation(e.getKey()), target, e.getValue()))
        .sum();
  }
}
