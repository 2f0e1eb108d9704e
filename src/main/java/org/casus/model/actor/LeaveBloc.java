package org.casus.model.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.model.act.Pacting;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.pact.ExitValue;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.AllianceParameters;
import org.casus.scenario.Measure;

/**
 * A member of the bloc that is pressed, or stands by one that is, considers leaving it.
 *
 * <p>Only with an alternative in hand: a treaty with partners outside the bloc's will. Obligations
 * run on to the end of the notice, and rulers who come to power meanwhile may take it back.
 *
 * <p>Source: MODEL.md sections 21.2 and 24 (T14). Assumption: a loss of five per cent of output is
 * a full sanction burden, because the burden needs a unit.
 */
final class LeaveBloc implements Conduct {

  private static final double FULL_BURDEN = 5;
  private static final double SUSPENDED_BURDEN = 0.3;

  private final World world;
  private final Decider decider;
  private final Pacting pacting;

  LeaveBloc(World world, Decider decider) {
    this.world = world;
    this.decider = decider;
    this.pacting = new Pacting(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    world
        .bloc(dispute.challenger())
        .filter(b -> b.members().contains(self.id()) && !b.notices().containsKey(self.id()))
        .filter(b -> hasAlternative(self) && turnsToIt(self, dispute))
        .ifPresent(b -> decide(self, dispute, b));
  }

  private void decide(Nation self, DisputeState dispute, Membership bloc) {
    Worth worth = worth(self, dispute, bloc);
    Menu menu = worth.noted(Menu.of("exit", "stay", 0).or("leave", worth.utility()));
    Decision decision = decider.decide(self, dispute, menu);
    if (decision.is("leave")) {
      pacting.giveNotice(bloc, self.id(), cause(self, dispute), decision.reason());
    }
  }

  /**
   * New rulers weigh the notice that those before them gave: to leave is worth to them what it
   * would be worth to give notice now.
   */
  void reconsider() {
    for (Membership bloc : world.blocs()) {
      for (String member : List.copyOf(bloc.notices().keySet())) {
        int given = bloc.notices().getOrDefault(member, 0) - bloc.charter().exitNotice();
        Optional<DisputeState> about = about(bloc, member);
        world
            .find(member)
            .filter(n -> n.rulersSince() > given && about.isPresent())
            .filter(n -> turnsToIt(n, about.get()))
            .ifPresent(n -> reconsider(n, about.get(), bloc));
      }
    }
  }

  private void reconsider(Nation self, DisputeState dispute, Membership bloc) {
    Worth worth = worth(self, dispute, bloc);
    Menu menu = worth.noted(Menu.of("exit", "leave", worth.utility()).or("stay", 0));
    Decision decision = decider.decide(self, dispute, menu);
    if (decision.is("stay")) {
      pacting.withdrawNotice(bloc, self.id(), self.seizure(), decision.reason());
    }
  }

  /** The dispute with a bloc that concerns a member, its own if there is one. */
  private Optional<DisputeState> about(Membership bloc, String member) {
    List<DisputeState> all =
        world.disputes().stream().filter(d -> d.challenger().equals(bloc.id())).toList();
    return all.stream()
        .filter(d -> d.target().equals(member))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** What leaving is worth, and what that rests on. */
  private record Worth(double burden, boolean partner, double trade, double utility) {

    private Menu noted(Menu menu) {
      return menu.given("sanction burden", burden)
          .given("a partner leaves too", partner ? 1 : 0)
          .given("trade with the bloc", trade);
    }
  }

  private Worth worth(Nation self, DisputeState dispute, Membership bloc) {
    AllianceParameters p = world.parameters().alliances();
    double burden = burden(self, dispute, bloc);
    boolean partner = partnerLeaves(self, bloc);
    double trade = world.trade(self.id(), bloc.id());
    double utility =
        new ExitValue(
                p.exitSanctions().value(),
                p.exitPartner().value(),
                p.exitTrade().value(),
                p.exitLegitimacy().value())
            .of(burden, partner, trade, p.rally().value());
    return new Worth(burden, partner, trade, utility);
  }

  /** What it suffers from the bloc, or for a partner the pact that stands in its place. */
  private int cause(Nation self, DisputeState dispute) {
    return self.id().equals(dispute.target())
        ? Causes.pressure(dispute)
        : alternatives(self).findFirst().map(TreatyState::event).orElse(-1);
  }

  private double burden(Nation self, DisputeState dispute, Membership bloc) {
    if (self.id().equals(dispute.target())) {
      boolean sanctioned = dispute.has(Measure.SANCTION_ECONOMIC);
      return sanctioned ? Math.min(1, self.outputLoss() / FULL_BURDEN) : 0;
    }
    return bloc.suspended().contains(self.id()) ? SUSPENDED_BURDEN : 0;
  }

  private boolean hasAlternative(Nation self) {
    return alternatives(self).findAny().isPresent();
  }

  private Stream<TreatyState> alternatives(Nation self) {
    return world.treaties().stream()
        .filter(t -> t.text().founding().isPresent())
        .filter(t -> t.stage() == TreatyState.Stage.IN_FORCE)
        .filter(t -> t.parties().contains(self.id()));
  }

  private boolean partnerLeaves(Nation self, Membership bloc) {
    return world.treaties().stream()
        .filter(t -> t.binds() && t.parties().contains(self.id()))
        .filter(t -> t.text().founding().isPresent())
        .flatMap(t -> t.parties().stream())
        .filter(party -> !party.equals(self.id()))
        .anyMatch(party -> bloc.notices().containsKey(party));
  }

  private boolean turnsToIt(Nation self, DisputeState dispute) {
    double monthly = world.parameters().alliances().exitAttention().value();
    double daily = world.parameters().decisions().attention().value();
    double share = Math.min(1, monthly / (daily * Hazard.DAYS_PER_MONTH));
    return world.draws().event(share, Purpose.EXIT, self.key(), dispute.key(), world.day(), 0);
  }
}
