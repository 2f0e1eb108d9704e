package org.casus.model.outlook;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.casus.model.bloc.Ballot;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.BlocParameters;
import org.casus.scenario.DecisionRule;
import org.casus.scenario.Measure;
import org.casus.scenario.MeasureRule;
import org.casus.scenario.Organ;

/**
 * How members are expected to vote, and how likely a measure is to pass.
 *
 * <p>Source: MODEL.md sections 5.1 and 24 (T1 to T3). Assumption: members whose stake is tiny vote
 * as sharply as those with a stake of 0.15, because nobody votes at random on record.
 */
public final class Voting {

  /** The least stake that enters the precision of a vote. */
  static final double STAKE_FLOOR = 0.15;

  private final World world;
  private final Stakes stakes;

  /** The votes of one replication. */
  public Voting(World world, Stakes stakes) {
    this.world = world;
    this.stakes = stakes;
  }

  /** Those who vote on a measure; the challenger alone when it is a state. */
  public List<Nation> voters(DisputeState dispute, MeasureRule rule) {
    return world
        .bloc(dispute.challenger())
        .map(bloc -> voters(bloc, dispute, rule))
        .orElseGet(() -> List.of(world.nation(dispute.challenger())));
  }

  private List<Nation> voters(Membership bloc, DisputeState dispute, MeasureRule rule) {
    return bloc.voters(decider(bloc, rule)).stream()
        .filter(id -> !(rule.excludesTarget() && id.equals(dispute.target())))
        .map(world::nation)
        .toList();
  }

  /** The organ that decides, after delegation. */
  public static String decider(Membership bloc, MeasureRule rule) {
    return rule.rule() instanceof DecisionRule.Delegate delegate
            && bloc.charter().organs().containsKey(delegate.organ())
        ? delegate.organ()
        : rule.organ();
  }

  /** The number of seats that count for the quorum. */
  public int seats(DisputeState dispute, MeasureRule rule) {
    return world
        .bloc(dispute.challenger())
        .map(
            bloc ->
                bloc.charter().suspendedInDenominator()
                    ? bloc.seats(decider(bloc, rule)).size()
                    : voters(bloc, dispute, rule).size())
        .orElse(1);
  }

  /** The quorum of the organ that decides, share. */
  public double quorum(DisputeState dispute, MeasureRule rule) {
    return world
        .bloc(dispute.challenger())
        .map(bloc -> bloc.charter().organs().get(decider(bloc, rule)))
        .map(Organ::quorum)
        .orElse(0.0);
  }

  /** The chance that a member says yes, or for a consensus does not object. */
  public double yes(Nation member, DisputeState dispute, MeasureRule rule, double gain) {
    double precision = world.parameters().decisions().votePrecision().value();
    double scale = scale(member, dispute);
    if (rule.rule() instanceof DecisionRule.Consensus) {
      double cost = world.parameters().blocs().objectionCost().value();
      return 1 - Ballot.objects(precision, scale, STAKE_FLOOR, gain, cost);
    }
    double pressure =
        world.parameters().blocs().chairPressure().value() * exposure(member, dispute);
    return Ballot.yes(precision, scale, STAKE_FLOOR, gain, pressure);
  }

  /** The scale on which a member's vote is measured, in stakes: its own, or 1 for all. */
  public double scale(Nation member, DisputeState dispute) {
    double own = world.parameters().decisions().voteScale().value();
    return 1 - own + own * Math.max(stakes.of(member, dispute), STAKE_FLOOR);
  }

  private double exposure(Nation member, DisputeState dispute) {
    return world
        .bloc(dispute.challenger())
        .flatMap(b -> b.charter().chair())
        .map(chair -> world.trade(member.id(), chair))
        .orElse(0.0);
  }

  /** The chance that a measure passes when members gain what they are expected to gain. */
  public double pass(DisputeState dispute, Measure measure, ToDoubleFunction<Nation> gain) {
    return rule(dispute, measure).map(rule -> pass(dispute, rule, gain)).orElse(0.0);
  }

  /** The rule of a measure; a state alone decides as a chair does. */
  public Optional<MeasureRule> rule(DisputeState dispute, Measure measure) {
    return world.bloc(dispute.challenger()).isPresent()
        ? world.bloc(dispute.challenger()).get().charter().measures().rule(measure)
        : alone(measure);
  }

  private static Optional<MeasureRule> alone(Measure measure) {
    return measure == Measure.SUSPEND
        ? Optional.empty()
        : Optional.of(new MeasureRule("", new DecisionRule.Chair(), true, 90, 0));
  }

  private double pass(DisputeState dispute, MeasureRule rule, ToDoubleFunction<Nation> gain) {
    List<Nation> voters = voters(dispute, rule);
    if (voters.isEmpty()) {
      return 0;
    }
    double[] yes =
        voters.stream().mapToDouble(n -> yes(n, dispute, rule, gain.applyAsDouble(n))).toArray();
    double rho = world.parameters().pacts().correlation().value();
    return rule.rule().match(new Passage(this, voters, yes, chair(dispute, voters), rho));
  }

  /** The number of objectors that block a consensus. */
  public int objectors(DecisionRule.Consensus consensus) {
    BlocParameters p = world.parameters().blocs();
    return consensus.objectors() > 0
        ? consensus.objectors()
        : (int) Math.max(1, Math.round(p.objectors().value()));
  }

  /**
   * The state that speaks for the challenger: the one that would lead its force, else its chair.
   */
  public Optional<Nation> speaker(DisputeState dispute) {
    return world
        .bloc(dispute.challenger())
        .map(b -> b.charter().lead().or(b.charter()::chair))
        .orElse(Optional.of(dispute.challenger()))
        .flatMap(world::find);
  }

  /** The precision of a member's choice in a dispute, 1/stake. */
  public double precision(Nation member, DisputeState dispute) {
    return world.parameters().decisions().votePrecision().value() / scale(member, dispute);
  }

  /** The seat of the chair among the voters; the first voter when the chair has no vote. */
  public int chair(DisputeState dispute, List<Nation> voters) {
    String chair =
        world
            .bloc(dispute.challenger())
            .flatMap(b -> b.charter().chair())
            .orElse(dispute.challenger());
    for (int i = 0; i < voters.size(); i++) {
      if (voters.get(i).id().equals(chair)) {
        return i;
      }
    }
    return 0;
  }
}
