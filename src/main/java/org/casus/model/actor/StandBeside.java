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
    if (close <= 0 || !pressed || self.id().equals(dispute.target())) {
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
    if (decision.is("stand beside them") && said.add(self.id() + " " + dispute.id())) {
      pacting.stand(dispute, self.id(), decision.reason());
    }
  }
}
