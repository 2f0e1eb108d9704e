package org.casus.model.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Pacting;
import org.casus.model.act.Warfare;
import org.casus.model.bloc.Copula;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Forces;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Promises;
import org.casus.model.pact.HonourLevel;
import org.casus.model.pact.OrderedHonour;
import org.casus.model.war.Contest;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;
import org.casus.scenario.Strength;
import org.casus.scenario.WarParameters;

/**
 * Decides whether a duty is kept wholly, in part or not at all, and does what keeping it means.
 *
 * <p>Honour is an ordered logit; the draws of those who owe the same duty on the same occasion are
 * correlated. A duty that stands against another is weighed by its log-odds, and the clause that is
 * broken is named.
 *
 * <p>Source: MODEL.md sections 4.2, 14.1 and 24 (T2, T17).
 */
public final class Performance {

  private final World world;
  private final Outlook outlook;
  private final Warfare warfare;
  private final Pacting pacting;
  private final Promises promises;
  private final Conflicts conflicts;
  private final Operations operations;

  /** The performances of one replication. */
  public Performance(World world, Outlook outlook, Warfare warfare) {
    this.world = world;
    this.outlook = outlook;
    this.warfare = warfare;
    this.pacting = new Pacting(world);
    this.promises = new Promises(world);
    this.conflicts = new Conflicts(world, promises);
    this.operations = new Operations(world);
  }

  /** What is believed of promises, and who may call on them. */
  Promises promises() {
    return promises;
  }

  /**
   * Whether a duty has become void: the dispute is settled or the fight is over, or the one who
   * should help stands on the other side.
   */
  boolean moot(Duty duty) {
    if (!fights(duty) || !inDispute(duty)) {
      return false;
    }
    DisputeState dispute = duty.dispute();
    boolean over = dispute.campaign().map(Campaign::over).orElse(false);
    boolean settled = dispute.fate() != DisputeState.Fate.STAYS || dispute.agreedOn() >= 0;
    return over || settled || presses(duty.obligor().id(), dispute);
  }

  /** Whether a state presses the target itself, so that it cannot help it. */
  boolean presses(String state, DisputeState dispute) {
    return promises.presses(state, dispute);
  }

  /** The day on which a party will have kept or broken its duty, days from now. */
  int daysToPerform(Duty duty) {
    double usual =
        duty.clause().obligation() instanceof Obligation.Consult consult
            ? consult.days()
            : world.parameters().pacts().performanceTime().value();
    double limit = duty.clause().due().orElse(usual);
    double u =
        world
            .draws()
            .uniform(
                Purpose.LAG,
                duty.obligor().key(),
                duty.treaty().key() ^ Draws.key(duty.clauseId()) ^ occasion(duty),
                0,
                1);
    return (int) Math.max(1, Math.ceil(u * limit));
  }

  /** Whether a duty to fight has to wait for a meeting that the same treaty asks for. */
  static boolean meetsFirst(Duty duty, List<Duty> open) {
    return fights(duty)
        && open.stream()
            .filter(other -> other.clause().obligation() instanceof Obligation.Consult)
            .filter(other -> other.treaty().binds() && other.treaty().equals(duty.treaty()))
            .anyMatch(
                other ->
                    other.obligor().equals(duty.obligor())
                        && other.victim().equals(duty.victim())
                        && other.aggressor().equals(duty.aggressor()));
  }

  /** A duty comes due; what is still to come of it, if anything. */
  Optional<Duty> perform(Duty duty) {
    List<Term> terms = terms(duty);
    Optional<Conflicts.Conflict> conflict =
        fights(duty) ? conflicts.against(duty, Promises.sum(terms)) : Optional.empty();
    conflict.ifPresent(c -> note(duty, c));
    OrderedHonour odds =
        new OrderedHonour(Promises.sum(terms), world.parameters().pacts().partialGap().value());
    boolean yields = conflict.isPresent() && !conflict.get().kept();
    List<Term> shown = new ArrayList<>(terms);
    shown.add(new Term("chance of full honour", odds.full()));
    shown.add(new Term("chance of any honour", odds.atLeastPartial()));
    HonourLevel will = yields ? HonourLevel.NONE : odds.level(draw(duty));
    if (will == HonourLevel.NONE) {
      renege(duty, shown);
      return Optional.empty();
    }
    int event = honour(duty, will, shown);
    boolean late =
        will == HonourLevel.PARTIAL && duty.clause().obligation() instanceof Obligation.JointAction;
    return late ? Optional.of(operations.later(duty, event)) : Optional.empty();
  }

  /** A party whose help was late brings it. */
  void catchUp(Duty duty) {
    if (duty.clause().obligation() instanceof Obligation.JointAction joint) {
      operations.act(duty, operations.share(duty, joint), duty.last());
    }
  }

  private List<Term> terms(Duty duty) {
    List<Term> terms =
        new ArrayList<>(
            promises.terms(
                duty.treaty(), duty.clause(), duty.obligor(), duty.victim(), duty.match()));
    if (fights(duty) && inDispute(duty)) {
      double slope = world.parameters().reliability().winSlope().value();
      terms.add(new Term("hope to win with its help", slope * (winning(duty) - 0.5)));
    }
    return terms;
  }

  private double winning(Duty duty) {
    WarParameters p = world.parameters().war();
    Nation target = world.nation(duty.dispute().target());
    Optional<Campaign> campaign = duty.dispute().campaign();
    double attackers =
        campaign.isPresent()
            ? outlook.forces().present(campaign.get(), target)
            : outlook.of(duty.dispute()).field().attackers();
    double help =
        outlook
            .forces()
            .effective(
                duty.obligor(), target, outlook.forces().owed(duty.obligor(), duty.clause()));
    double defenders =
        outlook.forces().own(duty.dispute())
            + campaign.map(c -> outlook.forces().helpers(c, target)).orElse(0.0)
            + help;
    return attackers <= 0
        ? 1
        : 1
            - Contest.winProbability(
                attackers, defenders, p.decisiveness().value(), p.defender().value());
  }

  private double draw(Duty duty) {
    double rho = world.parameters().pacts().correlation().value();
    long occasion = duty.dispute().key() ^ occasion(duty);
    int asked = world.log().all().get(duty.cause()).kind() == EventKind.SIGN_TREATY ? 1 : 0;
    double common = world.draws().normal(Purpose.HONOUR_COMMON, occasion, 0, 0, asked);
    long own = duty.treaty().key() ^ Draws.key(duty.clauseId()) ^ occasion;
    double alone = world.draws().normal(Purpose.HONOUR, duty.obligor().key(), own, 0, asked);
    return Copula.uniform(rho, common, alone);
  }

  /** The same aggressor and the same party in need make one occasion. */
  private static long occasion(Duty duty) {
    return duty.victim().key() ^ Long.rotateLeft(Draws.key(duty.aggressor()), 1);
  }

  /**
   * Whether the fight is the one of the dispute, and not one against an armed group or elsewhere.
   */
  private boolean inDispute(Duty duty) {
    return duty.victim().id().equals(duty.dispute().target()) && !againstGroup(duty);
  }

  private boolean againstGroup(Duty duty) {
    return world.scenario().armedGroups().containsKey(duty.aggressor());
  }

  private static boolean fights(Duty duty) {
    Obligation owed = duty.clause().obligation();
    return owed instanceof Obligation.Defend
        || (owed instanceof Obligation.Assist assist
            && assist.means().contains(Obligation.Means.TROOPS));
  }

  private int honour(Duty duty, HonourLevel will, List<Term> terms) {
    boolean fewer = fewer(duty);
    HonourLevel kept = fewer ? HonourLevel.PARTIAL : will;
    double level = kept == HonourLevel.FULL ? 1 : 0.5;
    if (fewer) {
      terms.add(new Term("chance of sending all the soldiers that the text asks for", 0));
    }
    world.note(duty.obligor().id(), kept);
    CrisisEvent event =
        world
            .happens(EventKind.HONOUR)
            .by(duty.obligor().id())
            .to(duty.victim().id())
            .about(duty.name())
            .of(level)
            .after(duty.last())
            .because(new Reason.Clause(duty.name(), level < 1 ? "kept in part" : "kept", terms));
    if (fights(duty)) {
      help(duty, will, event.id());
    } else if (duty.clause().obligation() instanceof Obligation.Permit) {
      letIn(duty, event.id());
    } else if (duty.clause().obligation() instanceof Obligation.JointAction joint) {
      if (will == HonourLevel.FULL) {
        operations.act(duty, operations.share(duty, joint), event.id());
      }
    } else if (duty.clause().obligation() instanceof Obligation.Assist) {
      support(duty, event.id(), "help short of troops", 0);
    }
    if (duty.clause().obligation() instanceof Obligation.Assist assist) {
      assist.means().forEach(means -> deliver(means, duty.victim(), level));
    }
    return event.id();
  }

  /** Whether a party cannot send as many soldiers as the text asks for. */
  private boolean fewer(Duty duty) {
    if (duty.clause().obligation() instanceof Obligation.JointAction joint) {
      return !operations.able(duty, operations.share(duty, joint));
    }
    return fights(duty) && outlook.forces().owed(duty.obligor(), duty.clause()) < least(duty);
  }

  /** The host lets the other in, unless it has done so by itself meanwhile. */
  private void letIn(Duty duty, int cause) {
    String host = duty.obligor().id();
    String guest = duty.victim().id();
    if (!duty.treaty().permits(duty.clauseId(), host, guest)) {
      pacting.permit(
          host, guest, duty.name(), cause, new Reason.Consequence("the clause gives the right"));
    }
  }

  /** What is sent makes the army stronger or makes good for lost aid, half of it in part. */
  private void deliver(Obligation.Means means, Nation receiver, double level) {
    WarParameters war = world.parameters().war();
    switch (means) {
      case ARMS -> receiver.supply(level * war.armsHelp().value());
      case AIR -> receiver.supply(level * war.airHelp().value());
      case MONEY ->
          receiver.accounts().replace(level * world.parameters().economy().moneyHelp().value());
      case TROOPS -> {}
    }
  }

  /** The least that the text asks for, unless it bars all help abroad, men. */
  private static double least(Duty duty) {
    return duty.clause().limits().noOffensive() ? 0 : Forces.least(duty.clause());
  }

  private void help(Duty duty, HonourLevel will, int cause) {
    if (againstGroup(duty)) {
      operations.act(duty, men(duty, will), cause);
      return;
    }
    if (!inDispute(duty)) {
      support(duty, cause, "help in a fight that the model does not follow", men(duty, will));
      return;
    }
    Optional<Campaign> campaign = duty.dispute().campaign();
    boolean war = campaign.isPresent() && campaign.get().hasEntered() && !campaign.get().over();
    double sent = outlook.forces().owed(duty.obligor(), duty.clause());
    boolean there = campaign.map(c -> c.helpers().containsKey(duty.obligor().id())).orElse(false);
    if (there) {
      return;
    }
    if (will != HonourLevel.FULL || !war || sent < 1) {
      campaign.ifPresent(c -> c.tokens().add(duty.obligor().id()));
      support(duty, cause, "a token presence", token(duty.obligor()));
      return;
    }
    campaign.get().fighting(true);
    warfare.join(
        duty.dispute(),
        duty.obligor(),
        true,
        duty.name(),
        sent,
        cause,
        new Reason.Consequence("it keeps its promise in full"));
  }

  /** The men it sends by how far it keeps its word. */
  private double men(Duty duty, HonourLevel will) {
    return will == HonourLevel.FULL
        ? Math.floor(outlook.forces().owed(duty.obligor(), duty.clause()))
        : token(duty.obligor());
  }

  /** The men of a token presence, who do not fight. */
  private double token(Nation obligor) {
    WarParameters p = world.parameters().war();
    return Math.floor(p.allyReach().value() * obligor.free() * p.tokenForce().value());
  }

  private void support(Duty duty, int cause, String what, double men) {
    world
        .happens(EventKind.SUPPORT)
        .by(duty.obligor().id())
        .to(duty.victim().id())
        .about(duty.name())
        .of(men)
        .after(cause)
        .because(new Reason.Consequence(what));
  }

  private void renege(Duty duty, List<Term> terms) {
    boolean bound = duty.clause().strength() != Strength.MAY;
    if (!bound) {
      return;
    }
    world.note(duty.obligor().id(), HonourLevel.NONE);
    duty.obligor().noteRenege(world.day());
    world
        .happens(EventKind.RENEGE)
        .by(duty.obligor().id())
        .to(duty.victim().id())
        .about(duty.name())
        .after(duty.last())
        .because(new Reason.Clause(duty.name(), "broken", terms));
  }

  private void note(Duty duty, Conflicts.Conflict conflict) {
    world
        .happens(EventKind.DUTY_CONFLICT)
        .by(duty.obligor().id())
        .to(duty.victim().id())
        .about(conflict.kept() ? conflict.other() : duty.name())
        .after(duty.last())
        .because(
            new Reason.Clause(
                duty.name(),
                conflict.kept() ? "outweighs " + conflict.other() : "yields to " + conflict.other(),
                List.of(
                    new Term("log-odds of " + duty.name(), conflict.own()),
                    new Term("log-odds of " + conflict.other(), conflict.against()))));
  }
}
