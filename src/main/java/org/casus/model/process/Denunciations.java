package org.casus.model.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Pacting;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
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
 * them; those who are ruled otherwise than the pact asks for choose between staying and leaving by
 * what it is worth to them now; notices run out.
 *
 * <p>Leaves out treaties of old, which nobody denounces by himself: they end by a given event.
 *
 * <p>Source: MODEL.md sections 2.2, 14.1 and 21.1 (a declaration can be revoked, and a treaty is
 * signed only while its worth is not negative). Assumption: the same test holds after the
 * signature, once a week; before it the treaty just waits.
 */
public final class Denunciations implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;
  private final transient Founders founders;
  private final transient Pacting pacting;
  private final transient Decider decider;

  /** The denunciations of one replication. */
  public Denunciations(World world, Outlook outlook, Decider decider) {
    this.world = world;
    this.founders = new Founders(world, outlook);
    this.pacting = new Pacting(world);
    this.decider = decider;
  }

  @Override
  public void step(SimState state) {
    for (TreatyState treaty : world.treaties()) {
      if (!treaty.notices().isEmpty()) {
        treaty.notices().entrySet().stream()
            .filter(e -> world.day() >= e.getValue())
            .map(Map.Entry::getKey)
            .toList()
            .forEach(party -> pacting.quit(treaty, party));
      }
      boolean due = world.day() % WEEK == 0 && world.day() >= world.decidesFrom();
      if (due && treaty.binds()) {
        treaty.text().founding().ifPresent(founding -> review(treaty, founding));
      }
    }
  }

  private void review(TreatyState treaty, Founding founding) {
    List<Nation> parties =
        treaty.parties().stream().flatMap(id -> world.find(id).stream()).toList();
    List<DisputeState> threats =
        world.disputes().stream()
            .filter(d -> d.open() && d.agreedOn() < 0 && treaty.parties().contains(d.target()))
            .toList();
    for (Nation party : parties) {
      if (other(founding, party) && !treaty.notices().containsKey(party.id())) {
        choose(treaty, parties, party, threats);
      }
    }
    if (treaty.stage() == TreatyState.Stage.IN_FORCE) {
      threats.forEach(dispute -> weigh(treaty, parties, dispute));
    }
  }

  /** Whether a party is ruled otherwise than a pact asks for. */
  private static boolean other(Founding founding, Nation party) {
    return founding.juntasOnly() && party.regime() != Regime.JUNTA;
  }

  /** Rulers of another kind weigh the pact of those before them; without a threat it is peace. */
  private void choose(
      TreatyState treaty, List<Nation> parties, Nation party, List<DisputeState> threats) {
    Optional<DisputeState> about = threats.stream().findFirst().or(() -> past(treaty));
    if (about.isEmpty()) {
      return;
    }
    DisputeState dispute = about.get();
    double value =
        threats.isEmpty()
            ? founders.inPeace(party, dispute)
            : founders.value(party, founders.gain(parties, treaty, dispute), treaty, dispute);
    Menu menu =
        Menu.of("keep " + treaty.id(), "stay", value)
            .or("leave", 0)
            .given("value to " + party.initial().name(), value);
    Decision decision = decider.decide(party, dispute, menu);
    if (decision.is("leave")) {
      int cause = party.seizure() < 0 ? treaty.event() : party.seizure();
      leave(treaty, party, cause, decision.reason());
    }
  }

  /** The dispute out of which a pact came. */
  private Optional<DisputeState> past(TreatyState treaty) {
    List<String> named = treaty.text().founding().map(Founding::candidates).orElse(List.of());
    return world.disputes().stream().filter(d -> named.contains(d.target())).findFirst();
  }

  private void weigh(TreatyState treaty, List<Nation> parties, DisputeState dispute) {
    double gain = founders.gain(parties, treaty, dispute);
    for (Nation party : parties) {
      double value = founders.value(party, gain, treaty, dispute);
      boolean kind = treaty.text().founding().filter(f -> other(f, party)).isEmpty();
      if (value < 0 && kind && !party.id().equals(dispute.target())) {
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
