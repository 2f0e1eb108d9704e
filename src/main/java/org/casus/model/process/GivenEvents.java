package org.casus.model.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.act.Escalation;
import org.casus.model.act.Settling;
import org.casus.model.act.Talking;
import org.casus.model.act.Warfare;
import org.casus.model.ground.Frontiers;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Detainee;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Given;
import org.casus.scenario.Measure;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The dated events of the scenario: each does what the same deed does when an actor decides it. A
 * dispute that no given event opens begins on its onset by itself.
 *
 * <p>Source: MODEL.md section 1 (exogenous shocks).
 */
public final class GivenEvents implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Escalation escalation;
  private final transient GivenPacts pacts;
  private final transient GivenOrders orders;
  private final transient Talking talking;
  private final transient Settling settling;
  private final transient Warfare warfare;
  private final transient Causes causes;
  private final transient List<Given> timeline;
  private int cursor;

  /** The given events of one replication. */
  public GivenEvents(World world, Outlook outlook, Warfare warfare) {
    this.world = world;
    this.warfare = warfare;
    this.causes = new Causes(world);
    this.escalation = new Escalation(world);
    this.pacts = new GivenPacts(world);
    this.orders = new GivenOrders(world, outlook, warfare);
    this.talking = new Talking(world);
    this.settling = new Settling(world);
    this.timeline =
        world.scenario().timeline().stream().sorted(Comparator.comparing(Given::date)).toList();
  }

  @Override
  public void step(SimState state) {
    while (cursor < timeline.size() && world.dayOf(timeline.get(cursor).date()) <= world.day()) {
      happen(timeline.get(cursor++));
    }
    for (DisputeState dispute : world.disputes()) {
      boolean begun = dispute.trigger() >= 0;
      if (!begun && !dispute.terms().afterCoup() && world.day() >= dispute.onset()) {
        EventKind kind =
            switch (dispute.terms().issue()) {
              case UNCONSTITUTIONAL_CHANGE -> EventKind.REFUSAL_TO_LEAVE;
              case CLAIM -> EventKind.CLAIM;
            };
        escalation.begin(dispute, kind, new Reason.Consequence("the dispute begins"));
      }
    }
  }

  private void happen(Given given) {
    Reason reason = new Reason.Given(given.text(), given.source());
    Optional<DisputeState> dispute = dispute(given);
    Stream.concat(Stream.of(given.actor()), given.with().stream())
        .forEach(actor -> happen(given, actor, dispute, reason));
  }

  private void happen(Given given, String actor, Optional<DisputeState> dispute, Reason reason) {
    if (dispute.isEmpty() || !Given.MOVING.contains(given.event())) {
      note(given, actor, reason);
      return;
    }
    DisputeState d = dispute.get();
    Optional<Measure> measure = measure(given.event());
    if (measure.isPresent()) {
      adopt(given, actor, d, measure.get(), reason);
      return;
    }
    switch (given.event()) {
      case COUP, REFUSAL_TO_LEAVE, CLAIM -> escalation.begin(d, given.event(), reason);
      case CONDEMN -> escalation.condemn(d, actor, voice(actor), reason);
      case SANCTION_REFUSED -> refuse(given, actor, d, reason);
      case DEADLINE_PASSED -> pass(given, actor, d, reason);
      case RESIST -> resist(given, actor, d, reason);
      case MOBILISE -> mobilise(given, actor, reason);
      case TALKS_CLOSED -> talking.close(d, causes.talks(d), reason);
      case PLEDGE ->
          warfare.pledge(
              d,
              world.nation(actor),
              given.troops().orElse(0),
              causes.before(d, Measure.DEPLOY),
              reason);
      case BORDER_CLOSED, BORDER_OPENED -> border(given, actor, reason);
      case AID_CUT -> cutAid(given, actor, d, reason);
      case ENVOY_RECEIVED -> talking.answer(d, actor, true, reason);
      case ENVOY_REFUSED -> talking.answer(d, actor, false, reason);
      case RELEASE -> talking.move(d, Detainee.RELEASED, d.trigger(), reason);
      case PROSECUTE -> talking.move(d, Detainee.PROSECUTED, d.trigger(), reason);
      case EXILE -> talking.move(d, Detainee.EXILED, d.trigger(), reason);
      case HARM -> talking.move(d, Detainee.HARMED, d.trigger(), reason);
      case RECOGNISE -> recognise(given, actor, d, reason);
      case BACK_DOWN -> backDown(given, actor, d, reason);
      case DECLARE_PACT,
          SIGN_TREATY,
          ACCEDE,
          DENOUNCE,
          END_TREATY,
          PERMIT,
          EXIT_NOTICE,
          EXIT,
          EXPEL_FORCE,
          SOLIDARITY ->
          pacts.happen(given, actor, d, reason);
      case RESTORATION -> settling.restore(d, Causes.pressure(d), given.text());
      case REPLACED -> settling.replace(d, Causes.pressure(d), given.text());
      default -> note(given, actor, reason);
    }
  }

  private static Optional<Measure> measure(EventKind kind) {
    return switch (kind) {
      case SUSPEND -> Optional.of(Measure.SUSPEND);
      case SANCTION_DIPLOMATIC -> Optional.of(Measure.SANCTION_DIPLOMATIC);
      case SANCTION_ECONOMIC -> Optional.of(Measure.SANCTION_ECONOMIC);
      case SANCTION_OFF -> Optional.of(Measure.LIFT);
      case ULTIMATUM -> Optional.of(Measure.ULTIMATUM);
      case ULTIMATUM_FORCE -> Optional.of(Measure.ULTIMATUM_FORCE);
      case STANDBY -> Optional.of(Measure.STANDBY);
      case DEPLOY -> Optional.of(Measure.DEPLOY);
      default -> Optional.empty();
    };
  }

  /** Measures are the challenger's; what others adopt is noted and binds nobody here. */
  private void adopt(
      Given given, String actor, DisputeState dispute, Measure measure, Reason reason) {
    if (!actor.equals(dispute.challenger()) || !orders.adopt(given, dispute, measure, reason)) {
      note(given, actor, reason);
    }
  }

  /** One that recognises those in power condemns them no longer. */
  private void recognise(Given given, String actor, DisputeState dispute, Reason reason) {
    dispute.voices().remove(actor);
    note(given, actor, reason);
  }

  private void backDown(Given given, String actor, DisputeState dispute, Reason reason) {
    Optional<Measure> threat =
        Stream.of(Measure.STANDBY, Measure.ULTIMATUM_FORCE, Measure.ULTIMATUM)
            .filter(dispute::has)
            .findFirst();
    if (actor.equals(dispute.challenger()) && threat.isPresent()) {
      escalation.dropThreat(dispute, threat.get(), reason);
    } else {
      note(given, actor, reason);
    }
  }

  private void refuse(Given given, String actor, DisputeState dispute, Reason reason) {
    if (dispute.refusers().add(actor)) {
      note(given, actor, reason);
    }
  }

  /** The deadline that the file names is the one that the model keeps; it passes once. */
  private void pass(Given given, String actor, DisputeState dispute, Reason reason) {
    dispute
        .ultimatum()
        .filter(u -> u.deadline() > world.day())
        .ifPresent(u -> dispute.ultimatum(u.passedOn(world.day())));
    note(given, actor, reason);
  }

  private void border(Given given, String actor, Reason reason) {
    String other = given.target().orElse("");
    Frontiers frontiers = world.ground().frontiers();
    boolean moved =
        given.event() == EventKind.BORDER_CLOSED
            ? frontiers.close(actor, other)
            : frontiers.open(actor, other);
    if (moved) {
      note(given, actor, reason);
    }
  }

  private void resist(Given given, String actor, DisputeState dispute, Reason reason) {
    if (actor.equals(dispute.target())) {
      dispute.ultimatum().ifPresent(u -> dispute.ultimatum(u.resisted()));
    }
    note(given, actor, reason);
  }

  private void mobilise(Given given, String actor, Reason reason) {
    world.find(actor).ifPresent(Nation::mobilise);
    note(given, actor, reason);
  }

  private void note(Given given, String actor, Reason reason) {
    CrisisEvent event =
        world
            .happens(given.event())
            .by(actor)
            .to(given.target().orElse(""))
            .about(given.object().orElse(""))
            .in(given.target().filter(t -> world.find(t).isPresent()).orElse(""))
            .of(given.troops().orElse(given.days().orElse(0)))
            .because(reason);
    dispute(given).ifPresent(d -> d.note(Math.max(d.lastEvent(), event.id())));
  }

  private Optional<DisputeState> dispute(Given given) {
    return world.disputes().stream()
        .filter(
            d ->
                given.object().filter(d.id()::equals).isPresent()
                    || given.target().filter(d.target()::equals).isPresent()
                    || given.actor().equals(d.target())
                    || given.actor().equals(d.challenger()))
        .findFirst();
  }

  private double voice(String actor) {
    return Optional.ofNullable(world.scenario().bodies().get(actor))
        .map(b -> b.voice())
        .or(() -> world.bloc(actor).map(b -> b.charter().voice()))
        .or(() -> world.find(actor).map(n -> n.initial().voice()))
        .orElse(0.0);
  }

  private void cutAid(Given given, String actor, DisputeState dispute, Reason reason) {
    double aid = world.relation(actor, dispute.target()).map(r -> r.aid()).orElse(0.0);
    world.nation(dispute.target()).accounts().withhold(actor, aid);
    world
        .happens(given.event())
        .by(actor)
        .to(dispute.target())
        .of(aid)
        .after(dispute.trigger())
        .because(reason);
  }
}
