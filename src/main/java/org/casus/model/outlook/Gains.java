package org.casus.model.outlook;

import org.casus.model.bloc.Ballot;
import org.casus.model.war.FightingCost;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.BeliefParameters;
import org.casus.scenario.DecisionParameters;
import org.casus.scenario.Measure;
import org.casus.scenario.WarParameters;

/**
 * What measures, a war and a way out gain a member of the challenger, in stakes.
 *
 * <p>Source: MODEL.md sections 2.1, 2.4 and 24 (T6, T11, T16); Fearon (1994), doi:10.2307/2944796.
 */
public final class Gains {

  private static final double RUNG_WORDS = 0.1;
  private static final double RUNG_SANCTIONS = 0.3;
  private static final double RUNG_ULTIMATUM = 0.5;
  private static final double RUNG_MOBILISED = 0.7;
  private static final double RESOLVED_COST = 0.4;
  private static final double MONTH = 30.4375;

  private final World world;
  private final Stakes stakes;
  private final Settlements settlements;
  private final Voting voting;
  private final Breach breach;

  Gains(World world, Stakes stakes, Settlements settlements, Voting voting) {
    this.world = world;
    this.stakes = stakes;
    this.settlements = settlements;
    this.voting = voting;
    this.breach = new Breach(world);
  }

  /** What a measure gains a member over leaving it, in stakes. */
  double of(Nation member, DisputeState dispute, Measure measure, Prospect prospect) {
    DecisionParameters p = world.parameters().decisions();
    double stake = stakes.of(member, dispute);
    double interest = stakes.interest(member, dispute);
    double seen = p.actingSanctions().value() * fading(dispute);
    return switch (measure) {
      case CONDEMN -> interest * seen / 2;
      case SUSPEND -> interest * seen / 2;
      case SANCTION_DIPLOMATIC, SANCTION_ECONOMIC ->
          sanction(member, dispute, measure, prospect.drift(), seen);
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

  /**
   * A further step of sanctions brings a settlement nearer and is seen as one act, however far it
   * goes; a closure costs trade. Diplomatic sanctions carry the option value of the closure that
   * may follow them.
   */
  private double sanction(
      Nation member, DisputeState dispute, Measure measure, double drift, double seen) {
    double pressure = Settlements.pressureOf(measure);
    double interest = stakes.interest(member, dispute);
    double more = interest * (settlements.drift(dispute, pressure) - drift + seen);
    if (measure == Measure.SANCTION_ECONOMIC) {
      return more
          - world.parameters().decisions().tradeStake().value()
              * world.trade(member.id(), dispute.target());
    }
    double then = settlements.drift(dispute, pressure);
    double closure = sanction(member, dispute, Measure.SANCTION_ECONOMIC, then, seen);
    return more + Math.max(0, closure) * favours(member, dispute, closure);
  }

  private double threat(Nation member, DisputeState dispute, Prospect prospect) {
    DecisionParameters p = world.parameters().decisions();
    double stake = stakes.of(member, dispute);
    double interest = stakes.interest(member, dispute);
    double fight = war(member, dispute, prospect.field(), cost(dispute, dispute.resolved()));
    double retreat =
        interest * prospect.drift() - stakes.audience(member, dispute) * RUNG_ULTIMATUM;
    double unmet = prospect.fight() * fight + (1 - prospect.fight()) * retreat;
    double met = prospect.answers().met();
    double value = interest * prospect.answers().share() + (1 - met) * unmet;
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
  double war(Nation member, DisputeState dispute, Field field, double cost) {
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
  double running(Nation member, DisputeState dispute, double drift) {
    return stakes.interest(member, dispute) * drift
        - stakes.audience(member, dispute) * rung(dispute);
  }

  /** How far the challenger has bound itself in public, share of the audience cost. */
  double rung(DisputeState dispute) {
    if (dispute.has(Measure.STANDBY)) {
      return RUNG_MOBILISED;
    }
    if (dispute.has(Measure.ULTIMATUM_FORCE)) {
      return RUNG_ULTIMATUM;
    }
    return settlements.pressure(dispute) > 0 ? RUNG_SANCTIONS : RUNG_WORDS;
  }

  double cost(DisputeState dispute, boolean resolved) {
    double mean = world.parameters().decisions().fightingCost().value();
    double prior = dispute.resolve().prior();
    return resolved ? RESOLVED_COST * mean : mean * (1 - RESOLVED_COST * prior) / (1 - prior);
  }

  /** How much of the benefit of being seen to act is left. */
  private double fading(DisputeState dispute) {
    double months = Math.max(0, world.day() - dispute.onset()) / MONTH;
    return StrictMath.exp(-months / world.parameters().decisions().actingFade().value());
  }

  /**
   * What taking a way out gains a member over holding to its demand: the share of the demand that
   * is met, less the retreat from the rest, against the fight or the retreat that lies ahead.
   */
  public double accepting(Nation member, DisputeState dispute, WayOut way, Prospect prospect) {
    double interest = stakes.interest(member, dispute);
    double retreat = stakes.audience(member, dispute) * rung(dispute);
    double fight = war(member, dispute, prospect.field(), cost(dispute, dispute.resolved()));
    double on =
        prospect.fight() * fight
            + (1 - prospect.fight()) * running(member, dispute, prospect.drift());
    double share = settlements.share(dispute, way);
    return interest * share - retreat * (1 - share) - on;
  }

  double favours(Nation member, DisputeState dispute, double gain) {
    return Ballot.yes(
        world.parameters().decisions().votePrecision().value(),
        voting.scale(member, dispute),
        Voting.STAKE_FLOOR,
        gain,
        0);
  }

  /** What a vote for the fight gains a member, as far as others can tell its cost. */
  double fight(Nation member, DisputeState dispute, Field field, double drift) {
    double mean = world.parameters().decisions().fightingCost().value();
    return war(member, dispute, field, mean) - running(member, dispute, drift);
  }
}
