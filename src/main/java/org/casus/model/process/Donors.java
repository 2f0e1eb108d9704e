package org.casus.model.process;

import java.util.List;
import java.util.Optional;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Regime;
import org.casus.scenario.Relation;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Donors under elected governments cut their aid to soldiers who have taken power in this run,
 * where no dispute is open about their rule: there each donor decides for itself. Once neither
 * soldiers rule nor a dispute is open, those who stopped paying begin again.
 *
 * <p>Source: MODEL.md sections 8 and 11. Assumption: the same hazard as in a dispute without
 * isolation, because nobody speaks for the ousted here; and donors come back as fast, because no
 * record of returns was read.
 */
public final class Donors implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;

  /** The donors of one replication. */
  public Donors(World world) {
    this.world = world;
  }

  @Override
  public void step(SimState state) {
    if (world.day() % WEEK != 0 || world.day() < world.decidesFrom()) {
      return;
    }
    for (Relation relation : world.relations()) {
      Optional<Nation> host = world.find(relation.to());
      Optional<Nation> donor = world.find(relation.from());
      if (relation.aid() > 0 && host.isPresent() && donor.isPresent() && !pressed(host.get())) {
        consider(donor.get(), host.get(), relation);
      }
    }
  }

  private void consider(Nation donor, Nation host, Relation relation) {
    boolean withheld = host.accounts().withheld().containsKey(donor.id());
    boolean soldiers = host.regime() == Regime.JUNTA;
    boolean elected = !donor.regime().nonDemocratic() && relation.alignment() <= 0;
    if (!withheld && soldiers && host.seizure() >= 0 && elected && turns(donor, host)) {
      cut(donor, host, relation);
    } else if (withheld && !soldiers && turns(donor, host)) {
      resume(donor, host);
    }
  }

  private boolean turns(Nation donor, Nation host) {
    double chance = Hazard.probability(monthly(), WEEK / Hazard.DAYS_PER_MONTH);
    return world.draws().event(chance, Purpose.AID, donor.key(), host.key(), world.day(), 1);
  }

  private double monthly() {
    return world.parameters().economy().aidCutHazard().value();
  }

  private boolean pressed(Nation host) {
    return world.disputes().stream().anyMatch(d -> d.open() && d.target().equals(host.id()));
  }

  private void cut(Nation donor, Nation host, Relation relation) {
    host.accounts().withhold(donor.id(), relation.aid());
    world
        .happens(EventKind.AID_CUT)
        .by(donor.id())
        .to(host.id())
        .of(relation.aid())
        .after(host.seizure())
        .because(
            new Reason.Chance(
                "donors turn away within a month",
                Hazard.probability(monthly(), 1),
                List.of(new Term("share of the budget", relation.aid()))));
  }

  private void resume(Nation donor, Nation host) {
    double share = host.accounts().resume(donor.id());
    world
        .happens(EventKind.AID_RESUMED)
        .by(donor.id())
        .to(host.id())
        .of(share)
        .because(
            new Reason.Chance(
                "donors come back within a month, once soldiers no longer rule",
                Hazard.probability(monthly(), 1),
                List.of(new Term("share of the budget", share))));
  }
}
