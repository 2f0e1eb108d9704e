package org.casus.model.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.history.Reason;
import org.casus.model.act.Escalation;
import org.casus.model.act.Warfare;
import org.casus.model.act.Words;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Prospect;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;
import org.casus.scenario.MeasureRule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The challenger of a dispute, a bloc or a state alone: it meets now and then, the chair or the
 * lead proposes, the organ votes, and what passes is done.
 *
 * <p>The chair proposes what is worth most to it times the chance that it passes, with a taste of
 * its own; a measure that failed stays off the agenda until the dispute reaches a new level.
 *
 * <p>Source: MODEL.md sections 5.1 and 24 (T12, T19); Romer and Rosenthal (1978),
 * doi:10.1007/BF03187594.
 */
public final class BlocAgent implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_MEASURES = 5;

  private final transient World world;
  private final transient DisputeState dispute;
  private final transient Outlook outlook;
  private final transient Decider decider;
  private final transient Agenda agenda;
  private final transient Session session;
  private final transient Escalation escalation;
  private final transient Warfare warfare;
  private final transient Causes causes;
  private int next = -1;

  BlocAgent(World world, DisputeState dispute, Outlook outlook, Decider decider, Warfare warfare) {
    this.world = world;
    this.dispute = dispute;
    this.outlook = outlook;
    this.decider = decider;
    this.agenda = new Agenda(world, outlook);
    this.session = new Session(world, outlook);
    this.escalation = new Escalation(world);
    this.warfare = warfare;
    this.causes = new Causes(world);
  }

  @Override
  public void step(SimState state) {
    if (!dispute.open()) {
      return;
    }
    if (next < 0) {
      next = firstSession();
    }
    boolean fighting = dispute.campaign().map(c -> c.hasEntered() && !c.over()).orElse(false);
    if (world.day() >= next && !fighting && meets()) {
      next = world.day() + (int) world.parameters().blocs().sessionInterval().value();
      meet();
    }
  }

  private int firstSession() {
    double mean = world.parameters().blocs().sessionLag().value();
    double lag = world.draws().exponential(Purpose.ATTENTION, key(), dispute.key(), 0, 1, mean);
    return Math.max(lastGiven() + 1, dispute.onset() + (int) Math.ceil(lag));
  }

  /** The bloc does not meet anew before what the file says it did. */
  private int lastGiven() {
    return world.scenario().timeline().stream()
        .filter(g -> g.actor().equals(dispute.challenger()))
        .mapToInt(g -> world.dayOf(g.date()))
        .max()
        .orElse(-1);
  }

  private boolean meets() {
    double rate = world.parameters().decisions().attention().value();
    boolean due = dispute.ultimatum().map(u -> world.day() == u.deadline() + 1).orElse(false);
    return due
        || world
            .draws()
            .event(
                Hazard.probability(rate, 1),
                Purpose.ATTENTION,
                key(),
                dispute.key(),
                world.day(),
                2);
  }

  private long key() {
    return world
        .bloc(dispute.challenger())
        .map(Membership::key)
        .orElseGet(() -> world.nation(dispute.challenger()).key());
  }

  private void meet() {
    for (int n = 0; n < MOST_MEASURES; n++) {
      Prospect prospect = outlook.of(dispute);
      Optional<Proposal> proposed = proposal(prospect);
      if (proposed.isEmpty()) {
        return;
      }
      put(proposed.get(), prospect);
    }
  }

  private Optional<Proposal> proposal(Prospect prospect) {
    List<Measure> open = agenda.open(dispute);
    Map<Measure, Double> pass = new EnumMap<>(Measure.class);
    for (Measure measure : open) {
      pass.put(
          measure,
          outlook
              .voting()
              .pass(dispute, measure, n -> outlook.gain(n, dispute, measure, prospect)));
    }
    for (Nation proposer : proposers()) {
      Optional<Measure> found = propose(proposer, pass, prospect);
      if (found.isPresent()) {
        return Optional.of(new Proposal(found.get(), proposer));
      }
    }
    return Optional.empty();
  }

  /** A measure and the member that puts it to the vote. */
  private record Proposal(Measure measure, Nation by) {}

  private List<Nation> proposers() {
    Optional<Membership> bloc = world.bloc(dispute.challenger());
    if (bloc.isEmpty()) {
      return List.of(world.nation(dispute.challenger()));
    }
    List<Nation> proposers = new ArrayList<>();
    bloc.get().charter().chair().flatMap(world::find).ifPresent(proposers::add);
    bloc.get()
        .charter()
        .lead()
        .flatMap(world::find)
        .filter(n -> !proposers.contains(n))
        .ifPresent(proposers::add);
    if (proposers.isEmpty()) {
      bloc.get().members().stream().limit(1).map(world::nation).forEach(proposers::add);
    }
    return proposers;
  }

  private Optional<Measure> propose(Nation proposer, Map<Measure, Double> pass, Prospect prospect) {
    if (pass.isEmpty()) {
      return Optional.empty();
    }
    Menu menu = Menu.of("propose " + proposer.id(), "nothing", 0);
    pass.forEach(
        (measure, chance) ->
            menu.or(
                Words.of(measure), chance * outlook.gain(proposer, dispute, measure, prospect)));
    double precision =
        world.parameters().blocs().chairPrecision().value()
            * world.parameters().decisions().votePrecision().value()
            / outlook.voting().scale(proposer, dispute);
    Decision decision = decider.decide(proposer, dispute, menu, precision);
    return pass.keySet().stream().filter(m -> decision.is(Words.of(m))).findFirst();
  }

  /** Puts a measure to the vote. */
  private void put(Proposal proposal, Prospect prospect) {
    Measure measure = proposal.measure();
    MeasureRule rule = outlook.voting().rule(dispute, measure).orElseThrow();
    Reason.Vote vote = session.vote(dispute, measure, rule, prospect, proposal.by());
    if (vote.passed()) {
      adopt(measure, vote);
      return;
    }
    dispute.failed().add(measure);
    world
        .happens(EventKind.MEASURE_FAILED)
        .by(dispute.challenger())
        .to(dispute.target())
        .about(Words.of(measure))
        .after(causes.before(dispute, measure))
        .because(vote);
  }

  private void adopt(Measure measure, Reason.Vote vote) {
    switch (measure) {
      case DEPLOY -> warfare.order(dispute, willing(vote), vote);
      case STANDBY -> {
        double men = Math.floor(outlook.forces().planned(dispute));
        int event = escalation.adopt(dispute, measure, men, vote).id();
        warfare.pledge(dispute, willing(vote), event);
      }
      case ULTIMATUM, ULTIMATUM_FORCE -> escalation.adopt(dispute, measure, ultimatumDays(), vote);
      default -> escalation.adopt(dispute, measure, 0, vote);
    }
  }

  /** Those who said yes, and the lead unless it said no; other absent members give nothing. */
  private List<Nation> willing(Reason.Vote vote) {
    List<Nation> willing = new ArrayList<>();
    for (Reason.Ballot ballot : vote.ballots()) {
      if (ballot.yes()) {
        willing.add(world.nation(ballot.member()));
      }
    }
    outlook
        .forces()
        .lead(dispute)
        .filter(n -> vote.ballots().stream().noneMatch(b -> b.member().equals(n.id())))
        .ifPresent(willing::add);
    return willing;
  }

  private int ultimatumDays() {
    return world.bloc(dispute.challenger()).map(b -> b.charter().ultimatumDays()).orElse(7);
  }
}
