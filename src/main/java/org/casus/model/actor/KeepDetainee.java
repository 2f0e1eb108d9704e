package org.casus.model.actor;

import java.util.HashMap;
import java.util.Map;
import org.casus.model.act.Talking;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.diplomacy.Isolation;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Prospect;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Detainee;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.DecisionParameters;
import org.casus.scenario.DetaineeParameters;

/**
 * Those in power decide what becomes of the leader they hold: hold, prosecute, release or exile.
 *
 * <p>Holding deters a little, because a won fight may not bring the claimant back; releasing eases
 * isolation and weakens the hold on power; prosecuting pleases the base and isolates. What was done
 * stands until the dispute reaches another level.
 *
 * <p>Source: MODEL.md section 21.4. Assumption: exile costs half of what a release costs, because
 * an exiled claimant rallies fewer at home.
 */
final class KeepDetainee implements Conduct {

  private final World world;
  private final Outlook outlook;
  private final Decider decider;
  private final Talking talking;
  private final Map<String, Integer> moved = new HashMap<>();

  KeepDetainee(World world, Outlook outlook, Decider decider) {
    this.world = world;
    this.outlook = outlook;
    this.decider = decider;
    this.talking = new Talking(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    boolean held = dispute.detainee() == Detainee.HELD || dispute.detainee() == Detainee.PROSECUTED;
    boolean done = moved.getOrDefault(dispute.id(), -1) == dispute.epoch();
    if (!self.id().equals(dispute.target()) || !held || done || !turnsToIt(dispute)) {
      return;
    }
    DetaineeParameters p = world.parameters().detainee();
    DecisionParameters d = world.parameters().decisions();
    Prospect prospect = outlook.of(dispute);
    double isolation = isolation(dispute);
    double shield = prospect.fight() * (1 - outlook.prize(dispute)) * d.juntaStake().value();
    double relief = p.prosecutionIsolation().value() * isolation * d.juntaStake().value();
    double base = d.legitimacyWeight().value() * p.prosecutionLegitimacy().value();
    Menu menu =
        Menu.of("detainee", "hold", shield)
            .orIf(
                dispute.detainee() == Detainee.HELD,
                "prosecute",
                shield + base - p.prosecutionIsolation().value() * d.juntaStake().value())
            .or("release", relief - p.releaseRisk().value())
            .or("exile", (relief - p.releaseRisk().value()) / 2)
            .given("isolation", isolation)
            .given("what holding deters", shield);
    act(dispute, decider.decide(self, dispute, menu));
  }

  private void act(DisputeState dispute, Decision decision) {
    int cause = dispute.trigger();
    if (!decision.is("hold")) {
      moved.put(dispute.id(), dispute.epoch());
    }
    switch (decision.chosen()) {
      case "prosecute" -> talking.move(dispute, Detainee.PROSECUTED, cause, decision.reason());
      case "release" -> talking.move(dispute, Detainee.RELEASED, cause, decision.reason());
      case "exile" -> talking.move(dispute, Detainee.EXILED, cause, decision.reason());
      default -> {}
    }
  }

  private static double isolation(DisputeState dispute) {
    return Isolation.of(
        dispute.voices().values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The fate of the detainee comes up now and then. */
  private boolean turnsToIt(DisputeState dispute) {
    double monthly = world.parameters().detainee().detaineeAttention().value();
    double daily = world.parameters().decisions().attention().value();
    double share = Math.min(1, monthly / (daily * Hazard.DAYS_PER_MONTH));
    return world.draws().event(share, Purpose.DETAINEE, dispute.key(), 3, world.day(), 0);
  }
}
