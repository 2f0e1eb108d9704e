package org.casus.model.process;

import org.casus.model.chance.Hazard;
import org.casus.model.economy.OutputLoss;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EconomyParameters;
import org.casus.scenario.Measure;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What sanctions and lost aid cost the target and the senders, and what that does to support at
 * home.
 *
 * <p>Losses are flows that fade as the economy adapts; output lost is their sum, per cent of yearly
 * output. Once a week.
 *
 * <p>Source: MODEL.md sections 8.1, 8.3, 9 and 23 (G16).
 */
public final class Livelihoods implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;

  /** The economies of one replication. */
  public Livelihoods(World world) {
    this.world = world;
  }

  @Override
  public void step(SimState state) {
    if (world.day() % WEEK != 0) {
      return;
    }
    for (DisputeState dispute : world.disputes()) {
      burden(dispute);
    }
    world.nations().forEach(this::feel);
  }

  private void burden(DisputeState dispute) {
    EconomyParameters p = world.parameters().economy();
    Nation target = world.nation(dispute.target());
    double months = WEEK / Hazard.DAYS_PER_MONTH;
    double closed = closure(dispute);
    double aid = Math.min(1, target.aidLost() / p.aidReference().value());
    double loss =
        new OutputLoss(0, p.closure().value(), 0, p.aidCut().value())
                .monthly(0, closed, 1, 0, aid, 0)
            * months;
    double hardship = p.hardship().value() * loss;
    if (loss > 0) {
      target.outputLoss(target.outputLoss() + loss);
      target.support(-hardship);
      senders(dispute, closed * p.closure().value() * months);
    } else {
      target.outputLoss(
          OutputLoss.recovered(
              target.outputLoss(), p.recovery().value(), WEEK / Hazard.DAYS_PER_YEAR));
    }
  }

  /** The share of trade and finance that is closed after evasion, fading as the economy adapts. */
  private double closure(DisputeState dispute) {
    EconomyParameters p = world.parameters().economy();
    return dispute
        .standing(Measure.SANCTION_ECONOMIC)
        .map(s -> (world.day() - s.since()) / Hazard.DAYS_PER_MONTH)
        .map(months -> StrictMath.exp(-months / p.adaptation().value()))
        .map(left -> left * (1 - evasion(dispute)))
        .orElse(0.0);
  }

  /** The usual share escapes, and a share for each member that refuses. */
  private double evasion(DisputeState dispute) {
    double usual = world.parameters().economy().evasion().value();
    double members =
        world.bloc(dispute.challenger()).map(Membership::members).map(m -> m.size()).orElse(1);
    double refused = dispute.refusers().size() / Math.max(1.0, members);
    return Math.min(1, usual + (1 - usual) * refused);
  }

  private void senders(DisputeState dispute, double loss) {
    double fallback = world.parameters().economy().senderCost().value();
    for (Nation nation : world.nations()) {
      double trade = world.trade(nation.id(), dispute.target());
      if (sends(nation.id(), dispute) && trade > 0 && !dispute.refusers().contains(nation.id())) {
        nation.outputLoss(nation.outputLoss() + OutputLoss.toSender(loss, fallback, trade));
      }
    }
  }

  private boolean sends(String state, DisputeState dispute) {
    return dispute.challenger().equals(state)
        || world.bloc(dispute.challenger()).map(b -> b.members().contains(state)).orElse(false);
  }

  private void feel(Nation nation) {
    EconomyParameters p = world.parameters().economy();
    double years = WEEK / Hazard.DAYS_PER_YEAR;
    double pull = 1 - StrictMath.exp(-years / p.relaxation().value());
    nation.support(pull * (nation.initial().legitimacy() - nation.baseLegitimacy()));
    nation.rally(nation.rally() * Hazard.remaining(WEEK, p.rallyHalfLife().value()));
  }
}
