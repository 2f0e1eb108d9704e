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
 * where no dispute is open about their rule: there each donor decides for itself.
 *
 * <p>Source: MODEL.md sections 8 and 11. Assumption: the same hazard as in a dispute without
 * isolation, because nobody speaks for the ousted here.
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
      boolean pays = relation.aid() > 0 && relation.alignment() <= 0;
      if (pays && host.isPresent() && donor.isPresent()) {
        consider(donor.get(), host.get(), relation);
      }
    }
  }

  private void consider(Nation donor, Nation host, Relation relation) {
    boolean seized = host.regime() == Regime.JUNTA && host.seizure() >= 0;
    if (seized && !donor.regime().nonDemocratic() && !pressed(host) && !cut(donor, host)) {
      double monthly = world.parameters().economy().aidCutHazard().value();
      double chance = Hazard.probability(monthly, WEEK / Hazard.DAYS_PER_MONTH);
      if (world.draws().event(chance, Purpose.AID, donor.key(), host.key(), world.day(), 1)) {
        cut(donor, host, relation, monthly);
      }
    }
  }

  private boolean pressed(Nation host) {
    return world.disputes().stream().anyMatch(d -> d.open() && d.target().equals(host.id()));
  }

  private boolean cut(Nation donor, Nation host) {
    return world.log().all().stream()
        .anyMatch(
            e ->
                e.kind() == EventKind.AID_CUT
                    && e.actor().equals(donor.id())
                    && e.target().equals(host.id()));
  }

  private void cut(Nation donor, Nation host, Relation relation, double monthly) {
    host.loseAid(relation.aid());
    world
        .happens(EventKind.AID_CUT)
        .by(donor.id())
        .to(host.id())
        .of(relation.aid())
        .after(host.seizure())
        .because(
            new Reason.Chance(
                "donors turn away within a month",
                Hazard.probability(monthly, 1),
                List.of(new Term("share of the budget", relation.aid()))));
  }
}
