package org.casus.model.process;

import java.util.List;
import java.util.Optional;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Seizing;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.coup.JuntaExit;
import org.casus.model.outlook.Settlements;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Dispute;
import org.casus.scenario.Regime;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Soldiers in power leave it other than by a coup: when the timetable of an agreement runs out, or
 * by a timetable of their own.
 *
 * <p>One hazard stands for all exits; what settlements that end their rule at once provide of it is
 * not added to it. Those who have agreed to a timetable leave when it runs out.
 *
 * <p>Source: MODEL.md sections 11.3 and 23 (G7). Assumption: nobody hands over of his own accord in
 * the first three weeks, because an interim government has to be found; in Mali in 2012 and Burkina
 * Faso in 2014 it took about that long.
 */
public final class Handovers implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;
  private static final int SOONEST = 3 * WEEK;
  private static final double MONTHS = 12;

  private final transient World world;
  private final transient Settlements settlements;
  private final transient Seizing seizing;
  private final transient Causes causes;

  /** The exits of one replication. */
  public Handovers(World world, Settlements settlements) {
    this.world = world;
    this.settlements = settlements;
    this.seizing = new Seizing(world);
    this.causes = new Causes(world);
  }

  @Override
  public void step(SimState state) {
    if (world.day() < world.decidesFrom()) {
      return;
    }
    for (Nation nation : world.nations()) {
      if (nation.regime() == Regime.JUNTA && !nation.initial().majorPower()) {
        consider(nation);
      }
    }
  }

  private void consider(Nation nation) {
    Optional<DisputeState> pressed = pressed(nation);
    boolean agreed = pressed.filter(d -> d.agreedOn() >= 0).isPresent();
    if (agreed) {
      keep(nation, pressed.get());
    } else if (world.day() % WEEK == 0 && settled(nation) && !fights(pressed)) {
      leave(nation, pressed);
    }
  }

  /** Whether they have ruled for long enough to hand over in order. */
  private boolean settled(Nation nation) {
    return nation.lastCoup().isEmpty() || world.day() - nation.lastCoup().getAsInt() >= SOONEST;
  }

  private Optional<DisputeState> pressed(Nation nation) {
    return world.disputes().stream()
        .filter(d -> d.open() && d.target().equals(nation.id()))
        .filter(d -> d.terms().issue() == Dispute.Issue.UNCONSTITUTIONAL_CHANGE)
        .findFirst();
  }

  private static boolean fights(Optional<DisputeState> pressed) {
    return pressed
        .flatMap(DisputeState::campaign)
        .filter(c -> c.hasEntered() && !c.over())
        .isPresent();
  }

  private void keep(Nation nation, DisputeState dispute) {
    if (dispute.handoverOn() >= 0 && world.day() >= dispute.handoverOn()) {
      seizing.handOver(
          nation, causes.agreement(dispute), new Reason.Consequence("the timetable has run out"));
    }
  }

  private void leave(Nation nation, Optional<DisputeState> pressed) {
    double settled = pressed.map(settlements::ending).orElse(0.0) * MONTHS;
    double all = world.parameters().coups().civilianRule().value();
    double rest = new JuntaExit(all).rest(settled);
    double chance = Hazard.probability(rest, WEEK / Hazard.DAYS_PER_YEAR);
    if (world.draws().event(chance, Purpose.JUNTA_EXIT, nation.key(), 0, world.day(), 0)) {
      seizing.handOver(
          nation,
          -1,
          new Reason.Chance(
              "soldiers hand over in a year, by their own timetable",
              Hazard.probability(rest, 1),
              List.of(
                  new Term("exits of all kinds in a year", all),
                  new Term("of them by settlements", Math.min(all, settled)))));
    }
  }
}
