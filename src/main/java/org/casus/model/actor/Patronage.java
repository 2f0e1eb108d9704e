package org.casus.model.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Escalation;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.diplomacy.Isolation;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Relation;

/**
 * A state outside the bloc condemns, cuts its aid, or steps in for those who did.
 *
 * <p>Isolation speeds the cuts: donors follow each other. While an agreement stands nobody new
 * condemns or cuts.
 *
 * <p>Source: MODEL.md sections 8 and 21.5. Assumption: donors under elected governments cut, others
 * do not, because the record of 2020 to 2023 shows no autocratic donor that did.
 */
final class Patronage implements Conduct {

  private final World world;
  private final Escalation escalation;
  private final Set<String> done = new HashSet<>();

  Patronage(World world) {
    this.world = world;
    this.escalation = new Escalation(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    if (self.id().equals(dispute.target())) {
      return;
    }
    Optional<Relation> relation = world.relation(self.id(), dispute.target());
    boolean friendly = relation.map(r -> r.alignment() > 0).orElse(false);
    boolean settled = dispute.agreedOn() >= 0;
    if (self.initial().voice() > 0 && !friendly && !settled) {
      condemn(self, dispute);
    }
    relation.ifPresent(r -> pay(self, r, dispute));
  }

  private void condemn(Nation self, DisputeState dispute) {
    escalation.condemn(
        dispute,
        self.id(),
        self.initial().voice(),
        new Reason.Consequence("it stands against those in power"));
  }

  private void pay(Nation self, Relation relation, DisputeState dispute) {
    boolean elected = !self.regime().nonDemocratic();
    boolean settled = dispute.agreedOn() >= 0;
    boolean cuts = !settled && elected && relation.aid() > 0 && relation.alignment() <= 0;
    String cut = self.id() + " " + dispute.id();
    if (cuts
        && !done.contains(cut)
        && falls(self, dispute)
        && done.add(cut)
        && !has(self, dispute)) {
      cut(self, relation, dispute);
    }
    boolean needed = world.nation(dispute.target()).aidLost() > 0;
    if (relation.sponsor() && needed && done.add("sponsor " + cut)) {
      world
          .happens(EventKind.SUPPORT)
          .by(self.id())
          .to(dispute.target())
          .about("a sponsor in place of lost partners")
          .after(new Causes(world).latest(EventKind.AID_CUT, "", dispute.target()))
          .because(new Reason.Consequence("it steps in for lost partners"));
    }
  }

  /** Whether it withholds its aid already. */
  private boolean has(Nation self, DisputeState dispute) {
    return world.nation(dispute.target()).accounts().withheld().containsKey(self.id());
  }

  private void cut(Nation self, Relation relation, DisputeState dispute) {
    world.nation(dispute.target()).accounts().withhold(self.id(), relation.aid());
    world
        .happens(EventKind.AID_CUT)
        .by(self.id())
        .to(dispute.target())
        .of(relation.aid())
        .after(dispute.trigger())
        .because(
            new Reason.Chance(
                "donors turn away within a month",
                Hazard.probability(hazard(dispute), 1),
                List.of(new Term("isolation", isolation(dispute)))));
  }

  private boolean falls(Nation self, DisputeState dispute) {
    double daily = world.parameters().decisions().attention().value();
    double p = Math.min(1, hazard(dispute) / (daily * Hazard.DAYS_PER_MONTH));
    return world.draws().event(p, Purpose.AID, self.key(), dispute.key(), world.day(), 0);
  }

  private double hazard(DisputeState dispute) {
    return world.parameters().economy().aidCutHazard().value() * (1 + isolation(dispute));
  }

  private static double isolation(DisputeState dispute) {
    return Isolation.of(
        dispute.voices().values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
