package org.casus.model.outlook;

import java.util.List;
import java.util.Optional;
import org.casus.model.bloc.Ballot;
import org.casus.model.decision.Logit;
import org.casus.model.diplomacy.DetaineeValue;
import org.casus.model.war.Contest;
import org.casus.model.war.FightingCost;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.BeliefParameters;
import org.casus.scenario.DecisionParameters;
import org.casus.scenario.DetaineeParameters;
import org.casus.scenario.Measure;
import org.casus.scenario.MeasureRule;
import org.casus.scenario.WarParameters;

/**
 * What a dispute is expected to bring: the game of threat, answer and fight, worked out with the
 * forces, votes and beliefs of the day, and what each measure is worth to each member.
 *
 * <p>Two moves ahead by backward induction: the target foresees whether the challenger would fight,
 * the challenger foresees whether the target would concede. All values are in stakes. Deterrence is
 * counted once: allies enter the defenders' strength and the cost of fighting, nothing else.
 *
 * <p>Source: MODEL.md sections 2.3, 4.4, 21.4 and 24 (T5, T6, T8, T11, T16, T18); Fearon (1994),
 * doi:10.2307/2944796; McKelvey and Palfrey (1998), doi:10.1023/A:1009905800005.
 */
public final class Outlook {

  private static final double RUNG_WORDS = 0.1;
  private static final double RUNG_SANCTIONS = 0.3;
  private static final double RUNG_ULTIMATUM = 0.5;
  private static final double RUNG_MOBILISED = 0.7;
  private static final double RESOLVED_COST = 0.4;
  private static final double MONTH = 30.4375;

  private final World world;
  private final Stakes stakes;
  private final Forces forces;
  private final Voting voting;
  private final Settlements settlements;
  private final Breach breach;
  private Moment moment = new Moment("", -1, -1);
  private Prospect latest = Prospect.NOTHING;

  /** The outlook of one replication. */
  public Outlook(World world) {
    this.world = world;
    this.stakes = new Stakes(world);
    this.forces = new Forces(world, stakes, new Promises(world));
    this.voting = new Voting(world, stakes);
    this.settlements = new Settlements(world);
    this.breach = new Breach(world);
  }

  /** The stakes of states. */
  public Stakes stakes() {
    return stakes;
  }

  /** The forces that could meet. */
  public Forces forces() {
    return forces;
  }

  /** The votes that are to be expected. */
  public Voting voting() {
    return voting;
  }

  /** Settlements without force. */
  public Settlements settlements() {
    return settlements;
  }

  /**
   * What everybody can work out about a dispute today; worked out once for one state of affairs.
   */
  public Prospect of(DisputeState dispute) {
    Moment now = new Moment(dispute.id(), world.day(), world.log().size());
    if (!now.equals(moment)) {
      latest = workOut(dispute);
      moment = now;
    }
    return latest;
  }

  private Prospect workOut(DisputeState dispute) {
    Field field = field(dispute);
    double drift = settlements.drift(dispute, settlements.pressure(dispute));
    double squeezed = settlements.drift(dispute, 1);
    double pass =
        voting.rule(dispute, Measure.DEPLOY).isEmpty() || field.attackers() <= 0
            ? 0
            : voting.pass(dispute, Measure.DEPLOY, n -> others(n, dispute, field, drift));
    double fight = pass * willing(dispute, field, drift);
    double resist = resist(dispute, field.win(), fight);
    double conceding = conceding(dispute);
    double precision = world.parameters().decisions().precision().value();
    return new Prospect(
        field,
        drift,
        squeezed,
        pass,
        fight,
        Logit.logistic(precision * (conceding - resist)),
        resist,
        conceding);
  }

  /** A state of affairs: as long as it lasts, what can be worked out stays the same. */
  private record Moment(String dispute, int day, int events) {}

  /** The value of conceding to those in power, in stakes. */
  public double conceding(DisputeState dispute) {
    return -world.parameters().decisions().concessionCost().value() * dispute.terms().exitCost();
  }

  /** The value of fighting to those in power, in stakes, given the chance that they lose. */
  public double standAndFight(double lose) {
    DecisionParameters p = world.parameters().decisions();
    double floor = p.fightingFloor().value();
    double cost = p.juntaFightingCost().value() * (floor + (1 - floor) * lose);
    return (1 - lose) * p.juntaStake().value() - cost;
  }

  private double resist(DisputeState dispute, double win, double fight) {
    DecisionParameters p = world.parameters().decisions();
    double rally =
        dispute.ultimatum().isPresent()
            ? p.legitimacyWeight().value() * world.parameters().economy().rally().value()
            : 0;
    return fight * standAndFight(win) + (1 - fight) * p.juntaStake().value() + rally;
  }

  /** How likely the leader is to want the fight, mixed over what it may be made of. */
  private double willing(DisputeState dispute, Field field, double drift) {
    Optional<Nation> lead = forces.lead(dispute);
    if (lead.isEmpty()) {
      return 1;
    }
    double belief = world.belief(dispute);
    return belief * leads(lead.get(), dispute, field, drift, true)
        + (1 - belief) * leads(lead.get(), dispute, field, drift, false);
  }

  private double leads(
      Nation lead, DisputeState dispute, Field field, double drift, boolean resolved) {
    return favours(
        lead,
        dispute,
        war(lead, dispute, field, cost(dispute, resolved)) - running(lead, dispute, drift));
  }

  private double favours(Nation member, DisputeState dispute, double gain) {
    return Ballot.yes(
        world.parameters().decisions().votePrecision().value(),
        voting.scale(member, dispute),
        Voting.STAKE_FLOOR,
        gain,
        0);
  }

  /** What a vote for the fight gains a member, as far as others can tell its cost. */
  private double others(Nation member, DisputeState dispute, Field field, double drift) {
    double mean = world.parameters().decisions().fightingCost().value();
    return war(member, dispute, field, mean) - running(member, dispute, drift);
  }

  /** What a measure gains a member over leaving it, in stakes. */
  public double gain(Nation member, DisputeState dispute, Measure measure, Prospect prospect) {
    DecisionParameters p = world.parameters().decisions();
    double stake = stakes.of(member, dispute);
    double interest = stakes.interest(member, dispute);
    double seen = p.actingSanctions().value() * fading(dispute);
    return switch (measure) {
      case CONDEMN -> interest * seen / 2;
      case SUSPEND -> interest * seen / 2;
      case SANCTION_DIPLOMATIC, SANCTION_ECONOMIC ->
          sanction(member, dispute, measure, prospect, seen);
      case ULTIMATUM ->
          interest * p.actingUltimatum().value() * fading(dispute) / 2
              - stake * p.belligerence().value() / 2;
      case ULTIMATUM_FORCE -> threat(member, dispute, prospect);
      case STANDBY -> ready(member, dispute, prospect);
      case DEPLOY ->
          war(member, dispute, prospect.field(), cost(dispute, dispute.resolved()))
              - running(member, dispute, prospect.drift());
      case LIFT -> lift(member, dispute, prospect, seen);
    };
  }

  private double sanction(
      Nation member, DisputeState dispute, Measure measure, Prospect prospect, double seen) {
    double pressure = Settlements.pressureOf(measure);
    double more = settlements.drift(dispute, pressure) - prospect.drift();
    double trade =
        measure == Measure.SANCTION_ECONOMIC
            ? world.parameters().decisions().tradeStake().value()
                * world.trade(member.id(), dispute.target())
            : 0;
    return stakes.interest(member, dispute) * (more + seen * pressure) - trade;
  }

  private double threat(Nation member, DisputeState dispute, Prospect prospect) {
    DecisionParameters p = world.parameters().decisions();
    double stake = stakes.of(member, dispute);
    double interest = stakes.interest(member, dispute);
    double fight = war(member, dispute, prospect.field(), cost(dispute, dispute.resolved()));
    double retreat =
        interest * prospect.drift() - stakes.audience(member, dispute) * RUNG_ULTIMATUM;
    double unmet = prospect.fight() * fight + (1 - prospect.fight()) * retreat;
    double value = prospect.concede() * interest + (1 - prospect.concede()) * unmet;
    return value
        - interest * prospect.drift()
        - stake * p.belligerence().value()
        + interest * p.actingUltimatum().value() * fading(dispute);
  }

  /** A force that stands by is a signal, keeps a public word, and opens the choice to go in. */
  private double ready(Nation member, DisputeState dispute, Prospect prospect) {
    BeliefParameters p = world.parameters().beliefs();
    double cost =
        dispute.resolved() ? p.signalCostResolved().value() : p.signalCostUnresolved().value();
    double kept = stakes.audience(member, dispute) * rung(dispute);
    double fight =
        war(member, dispute, prospect.field(), cost(dispute, dispute.resolved()))
            - running(member, dispute, prospect.drift());
    double option = Math.max(0, fight) * favours(member, dispute, fight);
    return stakes.of(member, dispute) * (p.signalBenefit().value() - cost) + kept + option;
  }

  private double lift(Nation member, DisputeState dispute, Prospect prospect, double seen) {
    double closed = dispute.has(Measure.SANCTION_ECONOMIC) ? 1 : 0;
    double trade =
        closed
            * world.parameters().decisions().tradeStake().value()
            * world.trade(member.id(), dispute.target());
    double hope = prospect.drift() - settlements.drift(dispute, 0);
    double retreat = world.parameters().blocs().retreatCost().value();
    boolean settled = dispute.agreedOn() >= 0;
    double kept = settled ? 0 : stakes.interest(member, dispute) * (hope + seen + retreat);
    return trade + (settled ? stakes.of(member, dispute) * retreat : 0) - kept;
  }

  /** The value of a war to a member, in stakes. */
  private double war(Nation member, DisputeState dispute, Field field, double cost) {
    DecisionParameters p = world.parameters().decisions();
    double stake = stakes.of(member, dispute);
    boolean lawful = dispute.terms().claimantConsents() || dispute.terms().unBacking();
    WarParameters w = world.parameters().war();
    double alone =
        new FightingCost(cost, p.fightingFloor().value(), w.defender().value())
            .of(field.attackers(), field.defenders(), field.share(member));
    double effort =
        FightingCost.onFronts(alone, 1 + otherFronts(member, dispute), w.frontCost().value());
    return stakes.interest(member, dispute) * field.win() * field.prize()
        + stake * (1 - field.win()) * p.lostWar().value()
        - effort
        - (lawful ? 0 : stake * p.illegality().value())
        - breach.price(member, world.nation(dispute.target()))
        - stake * p.oppositionCost().value() * member.initial().opposition();
  }

  /** The number of other campaigns in which a state already fights. */
  private int otherFronts(Nation member, DisputeState dispute) {
    int fronts = 0;
    for (DisputeState other : world.disputes()) {
      boolean fights =
          other != dispute
              && other
                  .campaign()
                  .map(c -> c.hasEntered() && !c.over() && c.contributes(member.id()))
                  .orElse(false);
      fronts += fights ? 1 : 0;
    }
    return fronts;
  }

  /** The value of letting matters run instead of fighting: the drift less the price of retreat. */
  private double running(Nation member, DisputeState dispute, double drift) {
    return stakes.interest(member, dispute) * drift
        - stakes.audience(member, dispute) * rung(dispute);
  }

  /** How far the challenger has bound itself in public, share of the audience cost. */
  public double rung(DisputeState dispute) {
    if (dispute.has(Measure.STANDBY)) {
      return RUNG_MOBILISED;
    }
    if (dispute.has(Measure.ULTIMATUM_FORCE)) {
      return RUNG_ULTIMATUM;
    }
    return settlements.pressure(dispute) > 0 ? RUNG_SANCTIONS : RUNG_WORDS;
  }

  private double cost(DisputeState dispute, boolean resolved) {
    double mean = world.parameters().decisions().fightingCost().value();
    double prior = dispute.resolve().prior();
    return resolved ? RESOLVED_COST * mean : mean * (1 - RESOLVED_COST * prior) / (1 - prior);
  }

  /** How much of the benefit of being seen to act is left. */
  private double fading(DisputeState dispute) {
    double months = Math.max(0, world.day() - dispute.onset()) / MONTH;
    return StrictMath.exp(-months / world.parameters().decisions().actingFade().value());
  }

  private Field field(DisputeState dispute) {
    WarParameters p = world.parameters().war();
    List<Nation> willing =
        voting
            .rule(dispute, Measure.DEPLOY)
            .map((MeasureRule rule) -> voting.voters(dispute, rule))
            .orElse(List.of());
    List<Forces.Share> plan = forces.plan(dispute, willing);
    double attackers = forces.attackers(dispute, plan);
    double defenders = forces.defenders(dispute);
    double advantage = p.defender().value();
    double win =
        attackers <= 0
            ? 0
            : Contest.winProbability(attackers, defenders, p.decisiveness().value(), advantage);
    return new Field(plan, attackers, defenders, win, prize(dispute));
  }

  /** What a won fight brings, as a share of the demand. */
  public double prize(DisputeState dispute) {
    DetaineeParameters p = world.parameters().detainee();
    double without = p.winWithout().value();
    double alive = p.freedAlive().value();
    return switch (dispute.detainee()) {
      case NONE, RELEASED, EXILED -> 1;
      case HELD, PROSECUTED -> DetaineeValue.winShare(alive, without);
      case HARMED -> without;
    };
  }
}
