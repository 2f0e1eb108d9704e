package org.casus.model.actor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.casus.history.CrisisEvent;
import org.casus.model.act.Pacting;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.outlook.Promises;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;

/**
 * A host that a patron has condemned considers sending the patron's soldiers away.
 *
 * <p>Expulsion rallies the base and ends the worth of the force; a host with another sponsor misses
 * it less.
 *
 * <p>Source: MODEL.md sections 1 and 14.1 (basing). Assumption: half of the aid a patron pays is at
 * stake with its base, because aid and bases went together in Mali, Burkina Faso and Niger.
 */
final class CloseBase implements Conduct {

  private final World world;
  private final Decider decider;
  private final Pacting pacting;
  private final Set<String> closed = new HashSet<>();

  CloseBase(World world, Decider decider) {
    this.world = world;
    this.decider = decider;
    this.pacting = new Pacting(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    if (!self.id().equals(dispute.target())) {
      return;
    }
    for (TreatyState treaty : world.treaties()) {
      if (treaty.binds() && treaty.parties().contains(self.id())) {
        for (Map.Entry<String, Clause> entry : treaty.text().clauses().entrySet()) {
          if (entry.getValue().obligation() instanceof Obligation.Basing basing) {
            consider(self, treaty, entry.getKey(), entry.getValue(), basing, dispute);
          }
        }
      }
    }
  }

  private void consider(
      Nation self,
      TreatyState treaty,
      String clauseId,
      Clause clause,
      Obligation.Basing basing,
      DisputeState dispute) {
    String name = treaty.id() + "." + clauseId;
    boolean hosts = Promises.obligors(treaty, clause).contains(self.id());
    for (String guest : treaty.parties()) {
      boolean named = clause.obligees().isEmpty() || clause.obligees().contains(guest);
      boolean angered = named && !guest.equals(self.id()) && dispute.voices().containsKey(guest);
      if (hosts && angered && !closed.contains(name) && turnsToIt(name, dispute) && !told(name)) {
        decide(self, guest, name, basing, dispute);
      }
    }
  }

  /** Whether a foreign force was told to go already. */
  private boolean told(String name) {
    return world.log().all().stream()
        .anyMatch(e -> e.kind() == EventKind.EXPEL_FORCE && e.object().equals(name));
  }

  private void decide(
      Nation self, String guest, String name, Obligation.Basing basing, DisputeState dispute) {
    double rally =
        world.parameters().decisions().legitimacyWeight().value()
            * world.parameters().economy().rally().value();
    double aid = world.relation(guest, self.id()).map(r -> r.aid()).orElse(0.0) / 2;
    boolean lost = self.aidLost() > 0;
    double unfriendly = -world.alignment(guest, self.id());
    Menu menu =
        Menu.of("base " + guest, "let the base stay", 0)
            .or("close the base", rally + unfriendly / 2 - (lost ? 0 : aid))
            .given("rally at home", rally)
            .given("distance to the patron", unfriendly);
    Decision decision = decider.decide(self, dispute, menu);
    if (decision.is("close the base")) {
      closed.add(name);
      self.support(world.parameters().alliances().rally().value());
      CrisisEvent event =
          pacting.expel(
              self.id(), guest, name, basing.troops(), cause(guest, dispute), decision.reason());
      dispute.note(event.id());
    }
  }

  /** What the patron did to them. */
  private int cause(String guest, DisputeState dispute) {
    Causes causes = new Causes(world);
    return Math.max(
        causes.latest(EventKind.AID_CUT, guest, dispute.target()),
        causes.latest(EventKind.CONDEMN, guest, dispute.target()));
  }

  private boolean turnsToIt(String name, DisputeState dispute) {
    double monthly = world.parameters().diplomacy().expulsion().value();
    double daily = world.parameters().decisions().attention().value();
    double share = Math.min(1, monthly / (daily * Hazard.DAYS_PER_MONTH));
    return world
        .draws()
        .event(share, Purpose.EXPULSION, Draws.key(name), dispute.key(), world.day(), 0);
  }
}
