package org.casus.model.actor;

import java.util.Map;
import org.casus.model.act.Pacting;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Promises;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.AllianceParameters;
import org.casus.scenario.Clause;
import org.casus.scenario.Measure;
import org.casus.scenario.Obligation;

/**
 * Those in power let a partner's troops act on their soil, where a treaty gives that right; the
 * partner makes ready.
 *
 * <p>A permission costs the host little and the guest nothing, so it comes before any duty.
 *
 * <p>Source: MODEL.md section 21.1.
 */
final class GivePermission implements Conduct {

  private final World world;
  private final Outlook outlook;
  private final Decider decider;
  private final Pacting pacting;
  private final Promises promises;

  GivePermission(World world, Outlook outlook, Decider decider) {
    this.world = world;
    this.outlook = outlook;
    this.decider = decider;
    this.pacting = new Pacting(world);
    this.promises = new Promises(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    boolean pressed = dispute.ultimatum().isPresent() || dispute.has(Measure.STANDBY);
    if (!self.id().equals(dispute.target()) || !pressed) {
      return;
    }
    for (TreatyState treaty : world.treaties()) {
      if (treaty.binds() && treaty.parties().contains(self.id())) {
        for (Map.Entry<String, Clause> entry : treaty.text().clauses().entrySet()) {
          if (entry.getValue().obligation() instanceof Obligation.Permit
              && !treaty.lapsed().contains(entry.getKey())) {
            offer(self, treaty, entry.getKey(), entry.getValue(), dispute);
          }
        }
      }
    }
  }

  private void offer(
      Nation host, TreatyState treaty, String clauseId, Clause clause, DisputeState dispute) {
    for (Nation guest : promises.guests(treaty, clause, host.id(), dispute)) {
      if (!treaty.permits(clauseId, host.id(), guest.id())) {
        offer(host, guest, treaty, treaty.id() + "." + clauseId, clause, dispute);
      }
    }
  }

  private void offer(
      Nation host,
      Nation guest,
      TreatyState treaty,
      String name,
      Clause clause,
      DisputeState dispute) {
    AllianceParameters p = world.parameters().alliances();
    double belief = promises.trust(treaty, clause, guest, host, dispute);
    double fight = outlook.of(dispute).fight();
    double value = p.deterrence().value() * belief * (dispute.has(Measure.STANDBY) ? 1 : fight);
    Menu menu =
        Menu.of("permit " + guest.id(), "keep them out", 0)
            .or("let them in", value - p.hostCost().value())
            .given("chance that it comes to a fight", fight)
            .given("believed chance that the permission holds", belief);
    Decision decision = decider.decide(host, dispute, menu);
    if (decision.is("let them in")) {
      pacting.permit(host.id(), guest.id(), name, Causes.pressure(dispute), decision.reason());
    }
  }
}
