package org.casus.model.actor;

import java.util.List;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Talking;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Normal;
import org.casus.model.chance.Purpose;
import org.casus.model.diplomacy.Reception;
import org.casus.model.diplomacy.Ripeness;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Talks;
import org.casus.model.world.World;
import org.casus.scenario.DiplomacyParameters;
import org.casus.scenario.Measure;
import org.casus.scenario.Mediator;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A mediator that approaches those in power now and then and is received or turned away. What it
 * opens is talks; a settlement comes from the settlement hazard, which open talks raise.
 *
 * <p>Whether one envoy is received persists until circumstances change; mediators share the rate of
 * attempts among them, unless the scenario gives one a rate of its own.
 *
 * <p>Source: MODEL.md sections 10, 21.3 and 24 (T7).
 */
public final class MediatorAgent implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final double FULL_LOSS = 10;
  private static final double SENDER_HURT = 0.3;

  private final transient World world;
  private final transient Outlook outlook;
  private final transient String id;
  private final transient Mediator mediator;
  private final transient Talking talking;

  MediatorAgent(World world, Outlook outlook, String id, Mediator mediator) {
    this.world = world;
    this.outlook = outlook;
    this.id = id;
    this.mediator = mediator;
    this.talking = new Talking(world);
  }

  @Override
  public void step(SimState state) {
    for (DisputeState dispute : world.disputes()) {
      boolean due = world.day() >= dispute.onset() + mediator.availableFrom();
      boolean idle = dispute.talks() != Talks.OPEN && dispute.agreedOn() < 0;
      boolean peace = dispute.campaign().map(c -> !c.fighting()).orElse(true);
      if (dispute.open() && due && idle && peace && tries(dispute)) {
        approach(dispute);
      }
    }
  }

  private boolean tries(DisputeState dispute) {
    double share =
        world.parameters().diplomacy().attempts().value() / world.scenario().mediators().size();
    double rate = mediator.attempts().orElse(share) / Hazard.DAYS_PER_MONTH;
    return world
        .draws()
        .event(
            Hazard.probability(rate, 1),
            Purpose.ENVOY,
            Draws.key(id),
            dispute.key(),
            world.day(),
            0);
  }

  private void approach(DisputeState dispute) {
    DiplomacyParameters p = world.parameters().diplomacy();
    double stalemate = stalemate(dispute);
    double days = Math.max(0, world.day() - dispute.onset());
    double chance =
        new Reception(
                p.receptionBase().value(),
                p.receptionRipeness().value(),
                p.receptionDeadline().value(),
                p.receptionTime().value())
            .probability(stalemate, access(), dispute.deadlineRuns(world.day()), days);
    double mood =
        Normal.cdf(
            world
                .tastes()
                .normal(Purpose.RECEPTION, Draws.key(id), dispute.key(), dispute.epoch()));
    List<Term> terms =
        List.of(
            new Term("hurting stalemate", stalemate),
            new Term("access", access()),
            new Term("days since the trigger", days));
    talking.answer(
        dispute, id, mood < chance, new Reason.Chance("the envoy is received", chance, terms));
  }

  private double access() {
    DiplomacyParameters p = world.parameters().diplomacy();
    return mediator
        .access()
        .orElseGet(
            () ->
                switch (mediator.kind()) {
                  case BLOC_ENVOY -> 0;
                  case UNITED_NATIONS -> p.accessNations().value();
                  case RELIGIOUS -> p.accessReligious().value();
                  case NEUTRAL_NEIGHBOUR -> p.accessNeighbour().value();
                });
  }

  /** How much both sides hurt while neither wins. */
  private double stalemate(DisputeState dispute) {
    double target = Math.min(1, world.nation(dispute.target()).outputLoss() / FULL_LOSS);
    double sender = dispute.has(Measure.SANCTION_ECONOMIC) ? SENDER_HURT : 0;
    double balance = 2 * outlook.of(dispute).field().win() - 1;
    return Ripeness.stalemate(target, sender, balance);
  }
}
