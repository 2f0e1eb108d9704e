package org.casus.model.actor;

import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.act.Settling;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.outlook.Answers;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Prospect;
import org.casus.model.outlook.WayOut;
import org.casus.model.world.Campaign;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Ultimatum;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;

/**
 * Those in power answer a threat: they hold out, concede, or offer a way out, which the challenger
 * takes or turns down.
 *
 * <p>Conceding costs them office and safety; holding out risks a fight they may lose. The answer
 * stands until utilities change, for the taste behind it persists; an offer that was turned down is
 * not made again before the dispute reaches a new level.
 *
 * <p>Source: MODEL.md sections 2.3 and 24 (T8, T9).
 */
final class AnswerThreat implements Conduct {

  private static final String HOLD = "hold out";

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
    Answers answers = prospect.answers();
    Menu menu = Menu.of("answer", HOLD, prospect.resisting());
    answers.offering().forEach((way, value) -> menu.or(way.words(), value));
    answers
        .accepted()
        .forEach((way, chance) -> menu.given("chance that " + way.words() + " is taken", chance));
    menu.given("chance that it comes to a fight", prospect.fight())
        .given("chance to lose a fight", prospect.field().win())
        .given("belief that the challenger is resolved", world.belief(dispute));
    Decision decision = decider.decide(self, dispute, menu);
    Optional<WayOut> way =
        answers.offering().keySet().stream().filter(w -> decision.is(w.words())).findFirst();
    if (way.isPresent()) {
      offer(self, dispute, way.get(), decision, prospect);
    } else {
      holdOut(self, dispute, decision);
    }
  }

  private void offer(
      Nation self, DisputeState dispute, WayOut way, Decision decision, Prospect prospect) {
    Optional<Decision> refusal = refusal(dispute, way, prospect);
    if (refusal.isEmpty()) {
      CrisisEvent event = log(self, dispute, EventKind.CONCEDE, way.words(), decision.reason());
      settling.agree(dispute, content(way), event.id(), decision.reason());
      return;
    }
    dispute.turnedDown().add(way.words());
    holdOut(self, dispute, decision);
    world
        .happens(EventKind.OFFER_REFUSED)
        .by(dispute.challenger())
        .to(self.id())
        .about(way.words())
        .after(cause(dispute))
        .because(refusal.get().reason());
  }

  /** The challenger's refusal of a way out; nothing where it takes it, or it is all it demands. */
  private Optional<Decision> refusal(DisputeState dispute, WayOut way, Prospect prospect) {
    Optional<Nation> speaker = outlook.voting().speaker(dispute);
    if (way == WayOut.WHOLE || speaker.isEmpty()) {
      return Optional.empty();
    }
    Menu menu =
        Menu.of("reply " + way.words(), "turn down", 0)
            .or("take", outlook.gains().accepting(speaker.get(), dispute, way, prospect));
    double precision = outlook.voting().precision(speaker.get(), dispute);
    Decision reply = decider.decide(speaker.get(), dispute, menu, precision);
    return reply.is("take") ? Optional.empty() : Optional.of(reply);
  }

  private void holdOut(Nation self, DisputeState dispute, Decision decision) {
    dispute
        .ultimatum()
        .filter(u -> !u.answered())
        .ifPresent(
            u -> {
              log(self, dispute, EventKind.RESIST, "", decision.reason());
              dispute.ultimatum(u.resisted());
            });
  }

  private static Settling.Content content(WayOut way) {
    return switch (way) {
      case WHOLE -> Settling.Content.RESTORED;
      case SHORT -> Settling.Content.SHORT;
      case LONG -> Settling.Content.LONG;
    };
  }

  private static int cause(DisputeState dispute) {
    return dispute.ultimatum().map(Ultimatum::event).orElse(Causes.pressure(dispute));
  }

  private CrisisEvent log(
      Nation self, DisputeState dispute, EventKind kind, String what, Reason reason) {
    return world
        .happens(kind)
        .by(self.id())
        .to(dispute.challenger())
        .about(what)
        .in(self.id())
        .after(cause(dispute))
        .because(reason);
  }
}
