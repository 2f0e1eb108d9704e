package org.casus.model.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.history.Reason.Ballot;
import org.casus.model.bloc.Copula;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.choice.Decider;
import org.casus.model.choice.Decider.Decision;
import org.casus.model.choice.Menu;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Promises;
import org.casus.model.outlook.RollCall;
import org.casus.model.outlook.RuleName;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Activation;
import org.casus.scenario.DecisionRule;
import org.casus.scenario.EventKind;

/**
 * What may have to happen between the trigger of a clause and the duty: the party in need asks, or
 * an organ votes.
 *
 * <p>Source: MODEL.md sections 5.1 and 14.1.
 */
public final class Request {

  private final World world;
  private final Outlook outlook;
  private final Decider decider;
  private final Promises promises;
  private final Map<String, OptionalInt> votes = new HashMap<>();

  /** The requests of one replication. */
  public Request(World world, Outlook outlook, Decider decider) {
    this.world = world;
    this.outlook = outlook;
    this.decider = decider;
    this.promises = new Promises(world);
  }

  /** The party in need asks or does not; the id of the event if it asks. */
  OptionalInt ask(Duty duty) {
    double belief =
        promises.trust(duty.treaty(), duty.clause(), duty.obligor(), duty.victim(), duty.dispute());
    double help = world.parameters().alliances().deterrence().value() * belief;
    Menu menu =
        Menu.of("ask " + duty.name() + " " + duty.obligor().id(), "do not ask", 0)
            .or("ask", help + need(duty) - world.parameters().alliances().hostCost().value())
            .given("believed chance of help", belief);
    Decision decision = decider.decide(duty.victim(), duty.dispute(), menu);
    if (!decision.is("ask")) {
      return OptionalInt.empty();
    }
    CrisisEvent event =
        world
            .happens(EventKind.PACT_INVOKED)
            .by(duty.victim().id())
            .to(duty.obligor().id())
            .about(duty.name())
            .after(duty.last())
            .because(decision.reason());
    return OptionalInt.of(event.id());
  }

  /** What help is worth to the party in need: much when it is losing. */
  private double need(Duty duty) {
    double stake = world.parameters().decisions().juntaStake().value();
    boolean target = duty.victim().id().equals(duty.dispute().target());
    return target ? stake * outlook.of(duty.dispute()).field().win() : stake / 2;
  }

  /**
   * An organ votes on whether the duty is owed; the id of the event if it passes. A bloc does not
   * vote on help against itself.
   */
  OptionalInt vote(Duty duty, Activation.Vote vote) {
    Optional<Membership> bloc = world.bloc(vote.bloc());
    if (bloc.isEmpty() || vote.bloc().equals(duty.aggressor())) {
      return OptionalInt.empty();
    }
    String occasion = duty.name() + " " + duty.cause() + " " + duty.victim().id();
    OptionalInt known = votes.get(occasion);
    if (known == null) {
      known = hold(duty, vote, bloc.get());
      votes.put(occasion, known);
    }
    return known;
  }

  private OptionalInt hold(Duty duty, Activation.Vote vote, Membership bloc) {
    List<Ballot> ballots = new ArrayList<>();
    double rho = world.parameters().pacts().correlation().value();
    long key = duty.treaty().key() ^ Draws.key(duty.clauseId());
    double common = world.draws().normal(Purpose.VOTE_COMMON, key, duty.victim().key(), 0, 0);
    for (String member : bloc.voters(vote.organ())) {
      Nation voter = world.nation(member);
      double yes =
          promises.presses(member, duty.dispute())
              ? 0
              : promises.belief(duty.treaty(), duty.clause(), voter, duty.victim());
      double own = world.draws().normal(Purpose.VOTE, voter.key(), key, 0, 0);
      ballots.add(new Ballot(member, Copula.yes(yes, rho, common, own), yes));
    }
    boolean passed = passes(vote.rule(), bloc, ballots);
    Reason reason =
        new Reason.Vote(
            bloc.organName(vote.organ()),
            vote.rule().match(new RuleName()),
            passed,
            ballots,
            List.of());
    CrisisEvent event =
        world
            .happens(passed ? EventKind.PACT_INVOKED : EventKind.MEASURE_FAILED)
            .by(vote.bloc())
            .to(passed ? duty.obligor().id() : duty.victim().id())
            .about(duty.name())
            .after(duty.last())
            .because(reason);
    return passed ? OptionalInt.of(event.id()) : OptionalInt.empty();
  }

  private boolean passes(DecisionRule rule, Membership bloc, List<Ballot> ballots) {
    List<Nation> voters = ballots.stream().map(ballot -> world.nation(ballot.member())).toList();
    boolean[] votes = new boolean[ballots.size()];
    boolean chair = false;
    for (int i = 0; i < votes.length; i++) {
      Ballot ballot = ballots.get(i);
      votes[i] = ballot.yes();
      chair |= ballot.yes() && bloc.charter().chair().filter(ballot.member()::equals).isPresent();
    }
    return new RollCall(outlook.voting(), voters, votes, votes.length, chair).passes(rule);
  }
}
