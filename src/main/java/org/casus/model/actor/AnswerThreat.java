package org.casus.model.actor;

import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.model.act.Settling;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Prospect;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Ultimatum;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;

/**
 * Those in power answer a threat: they concede or hold out.
 *
 * <p>Conceding costs them office and safety; holding out risks a fight they may lose. The answer
 * stands until utilities change, for the taste behind it persists.
 *
 * <p>Source: MODEL.md sections 2.3 and 24 (T8, T9).
 */
final class AnswerThreat implements Conduct {

  private static final String CONCEDE = "concede";

  private final World world;
  private final Outlook outlook;
  private final Decider decider;
  private final Settling settling;

  AnswerThreat(World world, Outlook outlook, Decider decider) {
    this.world = world;
    this.outlook = outlook;
    this.decider = decider;
    this.settling = new Settling(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    boolean threatened = dispute.ultimatum().isPresent() || dispute.has(Measure.STANDBY);
    boolean entered = dispute.campaign().map(Campaign::hasEntered).orElse(false);
    if (!self.id().equals(dispute.target()) || !threatened || entered || dispute.agreedOn() >= 0) {
      return;
    }
    Prospect prospect = outlook.of(dispute);
    Menu menu =
        Menu.of("answer", "hold out", prospect.resisting())
            .or(CONCEDE, prospect.conceding())
            .given("chance that it comes to a fight", prospect.fight())
            .given("chance to lose a fight", prospect.field().win())
            .given("belief that the challenger is resolved", world.belief(dispute));
    answer(self, dispute, decider.decide(self, dispute, menu));
  }

  private void answer(Nation self, DisputeState dispute, Decision decision) {
    Optional<Ultimatum> ultimatum = dispute.ultimatum();
    int cause = ultimatum.map(Ultimatum::event).orElse(dispute.lastEvent());
    if (decision.is(CONCEDE)) {
      CrisisEvent event = log(self, dispute, EventKind.CONCEDE, cause, decision);
      settling.agree(dispute, Settling.Content.RESTORED, event.id(), decision.reason());
    } else if (ultimatum.isPresent() && !ultimatum.get().answered()) {
      log(self, dispute, EventKind.RESIST, cause, decision);
      dispute.ultimatum(ultimatum.get().resisted());
    }
  }

  private CrisisEvent log(
      Nation self, DisputeState dispute, EventKind kind, int cause, Decision decision) {
    return world
        .happens(kind)
        .by(self.id())
        .to(dispute.challenger())
        .in(self.id())
        .after(cause)
        .because(decision.reason());
  }
}
