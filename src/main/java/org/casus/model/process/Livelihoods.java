package org.casus.model.process;

import org.casus.model.chance.Hazard;
import org.casus.model.economy.Accounts;
import org.casus.model.economy.OutputLoss;
import org.casus.model.ground.Ground;
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
  private static final double PEOPLE = 1e5;

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
    world.nations().forEach(this::alone);
    world.nations().forEach(this::feel);
    world.nations().forEach(this::mourn);
  }

  /** What a state that nobody presses loses with its aid, or gets back when nothing is lost. */
  private void alone(Nation nation) {
    boolean pressed = world.disputes().stream().anyMatch(d -> d.target().equals(nation.id()));
    if (!pressed && nation.aidLost() > 0) {
      lose(nation, 0);
    } else if (!pressed && nation.outputLoss() > 0 && !sends(nation)) {
      recover(nation);
    }
  }

  /** Whether its own sanctions still cost a state. */
  private boolean sends(Nation nation) {
    return world.disputes().stream()
        .anyMatch(d -> sends(nation.id(), d) && d.standing(Measure.SANCTION_ECONOMIC).isPresent());
  }

  private void recover(Nation nation) {
    double rate = world.parameters().economy().recovery().value();
    double gap = nation.outputLoss();
    double left = OutputLoss.recovered(gap, rate, WEEK / Hazard.DAYS_PER_YEAR);
    nation.accounts().recover(gap - left);
  }

  /** Deaths above those of the last year cost support; fewer win some back. */
  private void mourn(Nation nation) {
    Ground ground = world.ground();
    int state = ground.atlas().stateIndex(nation.id());
    double people = 0;
    double excess = 0;
    for (int r : state < 0 ? new int[0] : ground.atlas().regionsOf(state)) {
      people += ground.population()[r];
      excess += ground.bloodshed().excess(r);
    }
    if (people > 0 && excess != 0) {
      double each = world.parameters().economy().insecurity().value();
      nation.support(-each * excess / people * PEOPLE);
    }
  }

  private void burden(DisputeState dispute) {
    EconomyParameters p = world.parameters().economy();
    Nation target = world.nation(dispute.target());
    double closed = closure(dispute);
    if (lose(target, closed) > 0) {
      senders(dispute, closed * p.closure().value() * WEEK / Hazard.DAYS_PER_MONTH);
    } else {
      recover(target);
    }
  }

  /** What a state loses in a week by a closure and by lost aid, per cent of yearly output. */
  private double lose(Nation nation, double closed) {
    EconomyParameters p = world.parameters().economy();
    double aid = Math.min(1, nation.aidLost() / p.aidReference().value());
    OutputLoss rates = new OutputLoss(0, p.closure().value(), 0, p.aidCut().value());
    double months = WEEK / Hazard.DAYS_PER_MONTH;
    double byClosure = rates.monthly(0, closed, 1, 0, 0, 0) * months;
    double byAid = rates.monthly(0, 0, 1, 0, aid, 0) * months;
    nation.accounts().lose(Accounts.Cause.CLOSURE, byClosure);
    nation.accounts().lose(Accounts.Cause.AID, byAid);
    nation.support(-p.hardship().value() * (byClosure + byAid));
    return byClosure + byAid;
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

  /** A share of the target's loss falls back on the senders: the same money, of their output. */
  private void senders(DisputeState dispute, double loss) {
    double money = world.nation(dispute.target()).initial().gdp();
    double fallback = world.parameters().economy().senderCost().value();
    for (Nation nation : world.nations()) {
      double trade = world.trade(nation.id(), dispute.target());
      double output = nation.initial().gdp();
      boolean pays = trade > 0 && output > 0 && !dispute.refusers().contains(nation.id());
      if (pays && sends(nation.id(), dispute)) {
        double cost = OutputLoss.toSender(loss, fallback, trade) * money / output;
        nation.accounts().lose(Accounts.Cause.SENDING, cost);
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
