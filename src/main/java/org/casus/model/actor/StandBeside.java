package org.casus.model.actor;

import java.util.HashSet;
import java.util.Set;
import org.casus.model.act.Pacting;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;

/**
 * A state that is close to those in power says publicly that it stands by them.
 *
 * <p>Source: MODEL.md section 1 (action menus). Assumption: sympathy is worth half a stake of
 * standing with one's kind against what the bloc is expected to do, because words are cheap.
 */
final class StandBeside implements Conduct {

  private final World world;
  private final Decider decider;
  private final Pacting pacting;
  private final Set<String> said = new HashSet<>();

  StandBeside(World world, Decider decider) {
    this.world = world;
    this.decider = decider;
    this.pacting = new Pacting(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    double close = world.alignment(self.id(), dispute.target());
    boolean pressed = dispute.has(Measure.SANCTION_ECONOMIC) || dispute.ultimatum().isPresent();
    boolean fights = dispute.campaign().map(c -> c.helpers().containsKey(self.id())).orElse(false);
    if (close <= 0
        || fights
        || !pressed
        || dispute.agreedOn() >= 0
        || self.id().equals(dispute.target())) {
      return;
    }
    double value =
        world.parameters().alliances().solidarity().value() * close
            - world.parameters().alliances().blocAnswer().value();
    Menu menu =
        Menu.of("solidarity", "keep silent", 0)
            .or("stand beside them", value)
            .given("closeness", close);
    Decision decision = decider.decide(self, dispute, menu);
    boolean says = decision.is("stand beside them");
    if (says && said.add(self.id() + " " + dispute.id()) && !known(self, dispute)) {
      pacting.stand(dispute, self.id(), decision.reason());
    }
  }

  private boolean known(Nation self, DisputeState dispute) {
    return world.log().all().stream()
        .filter(e -> e.kind() == EventKind.SOLIDARITY)
        .anyMatch(e -> e.actor().equals(self.id()) && e.target().equals(dispute.target()));
  }
}
