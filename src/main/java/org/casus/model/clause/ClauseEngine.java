package org.casus.model.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.clause.Duty.Stage;
import org.casus.model.outlook.Promises;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Activation;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;

/**
 * Reads the event bus, triggers clauses, and takes every duty through its stages: dormant,
 * triggered, consulting or asked for, owed, and then kept wholly, in part or not at all.
 *
 * <p>The same clause is triggered once by the same aggressor against the same victim, however many
 * events say so, and once more if the treaty is signed while they are at war: who did not help
 * under the declaration is asked again. How many duties may follow from each other is limited.
 * Without any dispute nothing is called on, because what help is worth hangs on a dispute.
 *
 * <p>Source: MODEL.md section 14.1.
 */
public final class ClauseEngine {

  private final World world;
  private final Matching matching;
  private final Request request;
  private final Performance performance;
  private final StandingClauses standing;
  private final Assent assent;
  private final List<Duty> open = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<Integer, Integer> depths = new HashMap<>();
  private int cursor;

  /** The treaties of one replication. */
  public ClauseEngine(World world, Request request, Performance performance) {
    this.world = world;
    this.matching = new Matching(world);
    this.request = request;
    this.performance = performance;
    this.standing = new StandingClauses(world, matching);
    this.assent = new Assent(world, performance.promises());
  }

  /** Reads what is new on the bus, then moves every open duty on. */
  public void step() {
    while (cursor < world.log().size()) {
      CrisisEvent event = world.log().all().get(cursor++);
      depth(event);
      for (TreatyState treaty : world.treaties()) {
        if (treaty.binds() && !world.disputes().isEmpty()) {
          read(treaty, event);
        }
      }
      standing.watch(event);
      if (event.kind() == EventKind.SIGN_TREATY) {
        world.treaty(event.object()).ifPresent(treaty -> call(treaty, event));
      }
    }
    List<Duty> now = List.copyOf(open);
    open.clear();
    now.forEach(duty -> advance(duty, now));
  }

  /** A treaty that is signed while a party is at war is called on by that war. */
  private void call(TreatyState treaty, CrisisEvent signing) {
    for (DisputeState dispute : world.disputes()) {
      if (treaty.stage() == TreatyState.Stage.IN_FORCE
          && treaty.parties().contains(dispute.target())
          && dispute.open()) {
        dispute.campaign().filter(c -> !c.over()).ifPresent(c -> call(treaty, dispute, c, signing));
      }
    }
  }

  private void call(
      TreatyState treaty, DisputeState dispute, Campaign campaign, CrisisEvent signing) {
    for (int i = Math.max(0, campaign.order()); i < signing.id(); i++) {
      CrisisEvent event = world.log().all().get(i);
      if (Promises.force(event.kind()) && event.target().equals(dispute.target())) {
        read(treaty, again(event, signing));
      }
    }
  }

  /** A deed that still goes on when a treaty is signed, as of that day and because of it. */
  private static CrisisEvent again(CrisisEvent deed, CrisisEvent signing) {
    return new CrisisEvent(
        signing.id(),
        signing.day(),
        deed.kind(),
        deed.actor(),
        deed.target(),
        deed.object(),
        deed.place(),
        deed.amount(),
        List.of(deed.id()),
        deed.reason());
  }

  private void read(TreatyState treaty, CrisisEvent event) {
    treaty
        .text()
        .clauses()
        .forEach(
            (id, clause) -> {
              OptionalDouble quality =
                  clause.standing()
                      ? OptionalDouble.empty()
                      : matching.quality(treaty, id, clause, event);
              if (quality.isPresent()) {
                trigger(treaty, id, clause, event, quality.getAsDouble());
              }
            });
  }

  private void trigger(
      TreatyState treaty, String id, Clause clause, CrisisEvent event, double quality) {
    String victim = matching.victim(treaty, clause, event).orElseThrow();
    int depth = depth(event) + 1;
    String key = treaty.id() + "." + id + " " + event.actor() + " " + victim + " " + treaty.stage();
    DisputeState dispute = dispute(event, victim);
    List<Pair> pairs =
        pairs(treaty, id, clause, world.nation(victim), event.actor(), dispute).stream()
            .filter(pair -> !asked(treaty, id, pair, event, dispute))
            .toList();
    if (pairs.isEmpty()) {
      return;
    }
    if (depth > world.parameters().pacts().chainLimit().value() || !seen.add(key)) {
      return;
    }
    CrisisEvent triggered =
        world
            .happens(EventKind.CLAUSE_TRIGGERED)
            .by(event.actor())
            .to(victim)
            .about(treaty.id() + "." + id)
            .in(event.place())
            .of(quality)
            .after(event.id())
            .because(
                new Reason.Clause(
                    treaty.id() + "." + id,
                    "triggered",
                    List.of(new Term("quality of the match", quality))));
    depths.put(triggered.id(), depth);
    for (Pair pair : pairs) {
      open.add(
          new Duty(
              treaty,
              id,
              clause,
              pair.obligor(),
              pair.obligee(),
              event.actor(),
              dispute,
              event.id(),
              quality,
              depth,
              Stage.TRIGGERED,
              world.day(),
              triggered.id()));
    }
  }

  /** Whether a party has yet to answer for the same deed, or does what is asked of it already. */
  private boolean asked(
      TreatyState treaty, String id, Pair pair, CrisisEvent event, DisputeState dispute) {
    String obligor = pair.obligor().id();
    boolean signed = world.log().all().get(event.id()).kind() == EventKind.SIGN_TREATY;
    boolean fights = dispute.campaign().map(c -> c.helpers().containsKey(obligor)).orElse(false);
    return (signed && fights)
        || open.stream()
            .filter(duty -> duty.treaty().equals(treaty) && duty.clauseId().equals(id))
            .filter(duty -> duty.aggressor().equals(event.actor()))
            .filter(duty -> duty.victim().equals(pair.obligee()))
            .anyMatch(duty -> duty.obligor().id().equals(obligor));
  }

  /**
   * Who owes what to whom: help goes to the party in need, a right to act on its soil to others.
   */
  private List<Pair> pairs(
      TreatyState treaty,
      String id,
      Clause clause,
      Nation victim,
      String aggressor,
      DisputeState dispute) {
    if (clause.obligation() instanceof Obligation.Permit) {
      return performance.promises().guests(treaty, clause, victim.id(), dispute).stream()
          .filter(g -> !g.id().equals(aggressor) && !treaty.permits(id, victim.id(), g.id()))
          .map(guest -> new Pair(victim, guest))
          .toList();
    }
    return Promises.obligors(treaty, clause).stream()
        .filter(o -> !o.equals(victim.id()) && !o.equals(aggressor))
        .filter(o -> !performance.presses(o, dispute))
        .flatMap(o -> world.find(o).stream())
        .map(obligor -> new Pair(obligor, victim))
        .toList();
  }

  /** One who owes and one to whom it is owed. */
  private record Pair(Nation obligor, Nation obligee) {}

  private int depth(CrisisEvent event) {
    int deepest = depths.getOrDefault(event.id(), 0);
    for (int cause : event.causes()) {
      deepest = Math.max(deepest, depths.getOrDefault(cause, 0));
    }
    depths.put(event.id(), deepest);
    return deepest;
  }

  /** The dispute an event belongs to: that of its target, else the first. */
  private DisputeState dispute(CrisisEvent event, String victim) {
    return world.disputes().stream()
        .filter(d -> d.target().equals(victim) || d.target().equals(event.target()))
        .findFirst()
        .orElseGet(() -> world.disputes().iterator().next());
  }

  private void advance(Duty duty, List<Duty> now) {
    boolean waits = duty.stage() == Stage.OWED && Performance.meetsFirst(duty, now);
    if (world.day() < duty.ripe() || waits) {
      open.add(duty);
      return;
    }
    boolean dead = !duty.treaty().binds() || duty.treaty().lapsed().contains(duty.clauseId());
    if (dead || performance.moot(duty)) {
      return;
    }
    switch (duty.stage()) {
      case TRIGGERED -> activate(duty);
      case CONSULTING -> owe(duty);
      case OWED -> performance.perform(duty).ifPresent(open::add);
      case LATE -> performance.catchUp(duty);
      case CLOSED -> {}
    }
  }

  private void activate(Duty duty) {
    Activation activation = duty.clause().activation();
    if (activation instanceof Activation.OnRequest) {
      request.ask(duty).ifPresent(asked -> owe(duty.move(Stage.TRIGGERED, 0, asked)));
    } else if (activation instanceof Activation.Consultation consultation) {
      open.add(duty.move(Stage.CONSULTING, world.day() + consultation.days(), duty.last()));
    } else if (activation instanceof Activation.Vote vote) {
      request.vote(duty, vote).ifPresent(event -> owe(duty.move(Stage.TRIGGERED, 0, event)));
    } else {
      owe(duty);
    }
  }

  private void owe(Duty duty) {
    if (!assent.given(duty)) {
      return;
    }
    int days = performance.daysToPerform(duty);
    CrisisEvent event =
        world
            .happens(EventKind.DUTY_OWED)
            .by(duty.obligor().id())
            .to(duty.victim().id())
            .about(duty.name())
            .of(days)
            .after(duty.last())
            .because(
                new Reason.Clause(duty.name(), "owed", List.of(new Term("days to perform", days))));
    open.add(duty.move(Stage.OWED, world.day() + days, event.id()));
  }
}
