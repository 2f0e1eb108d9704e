package org.casus.model.outlook;

import java.util.HashMap;
import java.util.Map;
import org.casus.model.diplomacy.SettlementHazard;
import org.casus.model.world.DisputeState;
import org.casus.model.world.World;
import org.casus.scenario.DiplomacyParameters;
import org.casus.scenario.Measure;
import org.casus.scenario.Relation;

/**
 * The chance and worth of a settlement without force.
 *
 * <p>One hazard stands for all roads to a settlement: pressure of sanctions, mediation, weariness.
 * Hazards are per month; values are shares of the demand.
 *
 * <p>Source: MODEL.md sections 8.2, 10 and 24 (T7); Bercovitch (1996) for the slope on disparity.
 */
public final class Settlements {

  private static final double CLAIMANT_WAITS = 0.5;
  private static final double DIPLOMATIC = 0.4;

  private final World world;
  private final Map<String, Boolean> sponsors = new HashMap<>();

  /** The settlements of one replication. */
  public Settlements(World world) {
    this.world = world;
  }

  /** The hazard of a settlement today, 1/month. */
  public double hazard(DisputeState dispute) {
    return hazard(dispute, pressure(dispute));
  }

  /** Whether those in power feel enough pressure to settle at all. */
  public boolean pressed(DisputeState dispute) {
    return pressure(dispute) > 0
        || dispute.ultimatum().isPresent()
        || dispute.talks() == DisputeState.Talks.OPEN
        || dispute.has(Measure.SUSPEND);
  }

  /**
   * The hazard of a settlement that ends the rule of those in power at once, 1/month. A timetable
   * ends it when it runs out, not when it is agreed.
   */
  public double ending(DisputeState dispute) {
    DiplomacyParameters p = world.parameters().diplomacy();
    double restored = restoring(dispute);
    double all = restored + p.contentShort().value() + p.contentLong().value();
    return pressed(dispute) && all > 0 ? hazard(dispute) * restored / all : 0;
  }

  /** The value of letting matters run over the horizon at a level of sanctions. */
  public double drift(DisputeState dispute, double pressure) {
    return worth(dispute) * settled(dispute, pressure);
  }

  /** The chance of a settlement over the horizon at a level of sanctions, [0, 1]. */
  public double settled(DisputeState dispute, double pressure) {
    double horizon = world.parameters().decisions().horizon().value();
    return 1 - StrictMath.exp(-hazard(dispute, pressure) * horizon);
  }

  /** The sanctions in force: 0 none, 0.4 diplomatic, 1 economic. */
  public double pressure(DisputeState dispute) {
    if (dispute.has(Measure.SANCTION_ECONOMIC)) {
      return 1;
    }
    return dispute.has(Measure.SANCTION_DIPLOMATIC) ? DIPLOMATIC : 0;
  }

  /** The pressure that a measure would bring. */
  public static double pressureOf(Measure measure) {
    return measure == Measure.SANCTION_ECONOMIC ? 1 : DIPLOMATIC;
  }

  /** The share of settlements that bring the claimant back. */
  public double restoring(DisputeState dispute) {
    double share = world.parameters().diplomacy().contentRestored().value();
    return switch (dispute.detainee()) {
      case HARMED -> 0;
      case PROSECUTED, EXILED -> share / 2;
      case NONE, HELD, RELEASED -> share;
    };
  }

  /** The mean worth of a settlement as a share of the demand. */
  public double worth(DisputeState dispute) {
    DiplomacyParameters p = world.parameters().diplomacy();
    double restored = restoring(dispute);
    double shorter = p.contentShort().value();
    double longer = p.contentLong().value();
    double worth =
        restored + share(dispute, WayOut.SHORT) * shorter + share(dispute, WayOut.LONG) * longer;
    return worth / (restored + shorter + longer);
  }

  /**
   * The share of the demand that a way out meets, (0, 1]. A timetable leads to an election; where a
   * lawful claimant waits and asks for help it leaves the claimant out and is worth half as much.
   */
  public double share(DisputeState dispute, WayOut way) {
    boolean waits = way != WayOut.WHOLE && dispute.terms().claimantConsents();
    return waits ? CLAIMANT_WAITS * way.share() : way.share();
  }

  /** Whether those in power have another sponsor to turn to. */
  public boolean sponsored(DisputeState dispute) {
    return sponsors.computeIfAbsent(
        dispute.target(),
        target ->
            world.relations().stream()
                .filter(r -> r.to().equals(target))
                .anyMatch(Relation::sponsor));
  }

  private double hazard(DisputeState dispute, double pressure) {
    DiplomacyParameters p = world.parameters().diplomacy();
    boolean talks = dispute.talks() == DisputeState.Talks.OPEN;
    double monthly =
        new SettlementHazard(
                p.settlement().value(),
                p.settlementSanctions().value(),
                p.settlementTalks().value(),
                p.settlementSponsor().value())
            .monthly(pressure, talks, sponsored(dispute));
    double lever = talks ? p.settlementLeverage().value() * leverage(dispute) : 0;
    return monthly * StrictMath.exp(lever);
  }

  private double leverage(DisputeState dispute) {
    var mediator = world.scenario().mediators().get(dispute.mediator());
    return mediator == null ? 0 : mediator.leverage();
  }
}
