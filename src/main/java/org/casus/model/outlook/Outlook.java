package org.casus.model.outlook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.decision.Logit;
import org.casus.model.diplomacy.DetaineeValue;
import org.casus.model.war.Contest;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
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

  private final World world;
  private final Stakes stakes;
  private final Forces forces;
  private final Voting voting;
  private final Settlements settlements;
  private final Rulers rulers;
  private final Gains gains;
  private Moment moment = new Moment("", -1, -1);
  private Prospect latest = Prospect.NOTHING;

  /** The outlook of one replication. */
  public Outlook(World world) {
    this.world = world;
    this.stakes = new Stakes(world);
    this.forces = new Forces(world, stakes, new Promises(world));
    this.voting = new Voting(world, stakes);
    this.settlements = new Settlements(world);
    this.rulers = new Rulers(world);
    this.gains = new Gains(world, stakes, settlements, voting);
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

  /** What those in power can expect. */
  public Rulers rulers() {
    return rulers;
  }

  /** What measures and answers gain members. */
  public Gains gains() {
    return gains;
  }

  /** What a measure gains a member over leaving it, in stakes. */
  public double gain(Nation member, DisputeState dispute, Measure measure, Prospect prospect) {
    return gains.of(member, dispute, measure, prospect);
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
            : voting.pass(dispute, Measure.DEPLOY, n -> gains.fight(n, dispute, field, drift));
    double fight = pass * willing(dispute, field, drift);
    double resist = rulers.resisting(dispute, field.win(), fight);
    Prospect hardened = new Prospect(field, drift, squeezed, pass, fight, resist, Answers.NONE);
    return new Prospect(field, drift, squeezed, pass, fight, resist, answers(dispute, hardened));
  }

  /** How those in power are expected to answer a threat of force. */
  private Answers answers(DisputeState dispute, Prospect prospect) {
    Map<WayOut, Double> open = new EnumMap<>(WayOut.class);
    Map<WayOut, Double> accepted = new EnumMap<>(WayOut.class);
    for (WayOut way : WayOut.values()) {
      if (!dispute.turnedDown().contains(way.words())) {
        double chance = accepts(dispute, way, prospect);
        accepted.put(way, chance);
        open.put(way, rulers.offering(dispute, way, chance, prospect.resisting()));
      }
    }
    return Answers.of(
        open, accepted, prospect.resisting(), world.parameters().decisions().precision().value());
  }

  /** The chance that the challenger takes a way out instead of its whole demand, [0, 1]. */
  private double accepts(DisputeState dispute, WayOut way, Prospect prospect) {
    if (way == WayOut.WHOLE) {
      return 1;
    }
    return voting
        .speaker(dispute)
        .map(
            n ->
                Logit.logistic(
                    voting.precision(n, dispute) * gains.accepting(n, dispute, way, prospect)))
        .orElse(1.0);
  }

  /** A state of affairs: as long as it lasts, what can be worked out stays the same. */
  private record Moment(String dispute, int day, int events) {}

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
    double war = gains.war(lead, dispute, field, gains.cost(dispute, resolved));
    return gains.favours(lead, dispute, war - gains.running(lead, dispute, drift));
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
