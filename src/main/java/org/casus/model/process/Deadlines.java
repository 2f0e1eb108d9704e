package org.casus.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Escalation;
import org.casus.model.act.Pacting;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Founders;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Ultimatum;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.TreatyState.Stage;
import org.casus.model.world.World;
import org.casus.scenario.AllianceParameters;
import org.casus.scenario.EventKind;
import org.casus.scenario.Measure;
import org.casus.scenario.Regime;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What comes due: ultimatums, orders to stand by, declarations that become treaties, treaties that
 * expire, notices of exit, foreign forces that leave.
 *
 * <p>Source: MODEL.md sections 3.2, 14.3 and 21.1.
 */
public final class Deadlines implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Founders founders;
  private final transient Escalation escalation;
  private final transient Pacting pacting;
  private final transient List<CrisisEvent> orders = new ArrayList<>();
  private transient List<CrisisEvent> fresh = List.of();
  private int cursor;

  /** The deadlines of one replication. */
  public Deadlines(World world, Outlook outlook) {
    this.world = world;
    this.founders = new Founders(world, outlook);
    this.escalation = new Escalation(world);
    this.pacting = new Pacting(world);
  }

  @Override
  public void step(SimState state) {
    fresh = List.copyOf(world.log().all().subList(cursor, world.log().size()));
    cursor = world.log().size();
    fresh.stream().filter(e -> e.kind() == EventKind.EXPEL_FORCE).forEach(orders::add);
    for (DisputeState dispute : world.disputes()) {
      if (dispute.open()) {
        dispute.ultimatum().ifPresent(u -> pass(dispute, u));
        lapse(dispute);
      }
    }
    world.treaties().forEach(this::ripen);
    world.blocs().forEach(this::leave);
    forcesLeave();
  }

  private void pass(DisputeState dispute, Ultimatum ultimatum) {
    if (world.day() != ultimatum.deadline() || dispute.agreedOn() >= 0) {
      return;
    }
    if (!told(dispute)) {
      CrisisEvent event =
          world
              .happens(EventKind.DEADLINE_PASSED)
              .by(dispute.challenger())
              .to(dispute.target())
              .after(ultimatum.event())
              .because(new Reason.Consequence("the demand is not met"));
      dispute.note(event.id());
    }
    if (ultimatum.force() && !dispute.has(Measure.STANDBY)) {
      escalation.signal(dispute, false);
    }
  }

  /** Whether the file says today that the deadline has passed. */
  private boolean told(DisputeState dispute) {
    return fresh.stream()
        .anyMatch(
            e ->
                e.kind() == EventKind.DEADLINE_PASSED
                    && e.day() == world.day()
                    && e.target().equals(dispute.target()));
  }

  /** An order to stand by that is not carried out lapses. */
  private void lapse(DisputeState dispute) {
    int patience = (int) world.parameters().blocs().standbyPatience().value();
    boolean stale =
        dispute
            .standing(Measure.STANDBY)
            .map(s -> world.day() - s.since() >= patience)
            .orElse(false);
    if (stale && dispute.campaign().isEmpty()) {
      escalation.dropThreat(
          dispute, Measure.STANDBY, new Reason.Consequence("the order was never carried out"));
    }
  }

  private void ripen(TreatyState treaty) {
    boolean expired = treaty.text().expires().map(d -> world.day() > world.dayOf(d)).orElse(false);
    if (treaty.binds() && expired) {
      pacting.end(treaty, "", new Reason.Consequence("its term is over"));
    }
    boolean declared = treaty.stage() == Stage.DECLARED && world.day() >= world.decidesFrom();
    if (declared && world.day() - treaty.declaredOn() >= lag(treaty)) {
      signIfStillWanted(treaty);
    }
  }

  private double lag(TreatyState treaty) {
    AllianceParameters p = world.parameters().alliances();
    return world
        .draws()
        .gamma(
            Purpose.TREATY_LAG,
            treaty.key(),
            0,
            0,
            0,
            p.treatyLagShape().value(),
            p.treatyLag().value());
  }

  private void signIfStillWanted(TreatyState treaty) {
    List<Nation> parties =
        treaty.parties().stream().flatMap(id -> world.find(id).stream()).toList();
    List<Term> terms = new ArrayList<>();
    List<DisputeState> threats = threats(treaty);
    boolean wanted = !threats.isEmpty();
    for (DisputeState dispute : threats) {
      double gain = founders.gain(parties, treaty, dispute);
      for (Nation party : parties) {
        double value = founders.value(party, gain, treaty, dispute);
        terms.add(new Term("value to " + party.initial().name(), value));
        wanted &= value >= 0;
      }
    }
    if (wanted) {
      pacting.sign(treaty, new Reason.Chance("the declaration becomes a treaty", 1, terms));
    }
  }

  /** The open disputes in which a party is pressed. */
  private List<DisputeState> threats(TreatyState treaty) {
    return world.disputes().stream()
        .filter(d -> d.open() && d.agreedOn() < 0 && treaty.parties().contains(d.target()))
        .toList();
  }

  private void leave(Membership bloc) {
    List<String> gone =
        bloc.notices().entrySet().stream()
            .filter(e -> world.day() >= e.getValue())
            .map(Map.Entry::getKey)
            .toList();
    gone.forEach(member -> pacting.leave(bloc, member));
  }

  private void forcesLeave() {
    List<CrisisEvent> due =
        orders.stream().filter(e -> e.day() + notice(e) == world.day() && stands(e)).toList();
    for (CrisisEvent order : due) {
      world
          .happens(EventKind.FORCE_LEFT)
          .by(order.target())
          .to(order.actor())
          .about(order.object())
          .in(order.actor())
          .of(order.amount())
          .after(order.id())
          .because(new Reason.Consequence("it was told to go"));
      end(order);
    }
  }

  /** Civilians who have come to power since do not carry out what soldiers ordered. */
  private boolean stands(CrisisEvent order) {
    return world
        .find(order.actor())
        .filter(n -> n.regime() == Regime.ELECTED && n.rulersSince() > order.day())
        .isEmpty();
  }

  /** The notice that the treaty of a base gives, days. */
  private int notice(CrisisEvent order) {
    int usual = (int) world.parameters().diplomacy().expulsionNotice().value();
    int dot = order.object().indexOf('.');
    return world
        .treaty(dot < 0 ? order.object() : order.object().substring(0, dot))
        .map(t -> t.text().notice().orElse(usual))
        .orElse(usual);
  }

  private void end(CrisisEvent order) {
    int dot = order.object().indexOf('.');
    if (dot > 0) {
      world
          .treaty(order.object().substring(0, dot))
          .ifPresent(
              t ->
                  pacting.lapse(
                      t,
                      order.object().substring(dot + 1),
                      order.id(),
                      new Reason.Consequence("the host closed the base")));
    }
  }
}
