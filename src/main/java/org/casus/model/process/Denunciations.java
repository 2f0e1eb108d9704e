package org.casus.model.process;

import java.util.List;
import java.util.Map;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Pacting;
import org.casus.model.outlook.Founders;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Founding;
import org.casus.scenario.Regime;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Parties of a pact that was founded leave it with notice once it is worth less than nothing to
 * them, or once they are ruled otherwise than the pact asks for; notices run out.
 *
 * <p>Leaves out treaties of old, which nobody denounces by himself: they end by a given event.
 *
 * <p>Source: MODEL.md sections 14.1 and 21.1 (a declaration can be revoked, and a treaty is signed
 * only while its worth is not negative). Assumption: the same test holds after the signature, once
 * a week; before it the treaty just waits.
 */
public final class Denunciations implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;
  private final transient Founders founders;
  private final transient Pacting pacting;

  /** The denunciations of one replication. */
  public Denunciations(World world, Outlook outlook) {
    this.world = world;
    this.founders = new Founders(world, outlook);
    this.pacting = new Pacting(world);
  }

  @Override
  public void step(SimState state) {
    for (TreatyState treaty : world.treaties()) {
      treaty.notices().entrySet().stream()
          .filter(e -> world.day() >= e.getValue())
          .map(Map.Entry::getKey)
          .toList()
          .forEach(party -> pacting.quit(treaty, party));
      if (world.day() >= world.decidesFrom() && treaty.binds()) {
        treaty.text().founding().ifPresent(founding -> review(treaty, founding));
      }
    }
  }

  private void review(TreatyState treaty, Founding founding) {
    List<Nation> parties =
        treaty.parties().stream().flatMap(id -> world.find(id).stream()).toList();
    for (Nation party : parties) {
      if (founding.juntasOnly() && party.regime() != Regime.JUNTA) {
        int cause = party.seizure() < 0 ? treaty.event() : party.seizure();
        leave(
            treaty,
            party,
            cause,
            new Reason.Consequence("its new rulers want no pact of soldiers"));
      }
    }
    if (world.day() % WEEK == 0 && treaty.stage() == TreatyState.Stage.IN_FORCE) {
      world.disputes().stream()
          .filter(d -> d.open() && d.agreedOn() < 0 && treaty.parties().contains(d.target()))
          .forEach(dispute -> weigh(treaty, parties, dispute));
    }
  }

  private void weigh(TreatyState treaty, List<Nation> parties, DisputeState dispute) {
    double gain = founders.gain(parties, treaty, dispute);
    for (Nation party : parties) {
      double value = founders.value(party, gain, treaty, dispute);
      if (value < 0 && !party.id().equals(dispute.target())) {
        List<Term> terms = List.of(new Term("value to " + party.initial().name(), value));
        Reason reason = new Reason.Chance("the pact costs more than it is worth", 1, terms);
        leave(treaty, party, treaty.event(), reason);
      }
    }
  }

  private void leave(TreatyState treaty, Nation party, int cause, Reason reason) {
    pacting.denounce(treaty, party.id(), Pacting.notice(treaty), cause, reason);
  }
}
