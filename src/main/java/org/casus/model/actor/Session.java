package org.casus.model.actor;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.Reason;
import org.casus.history.Reason.Ballot;
import org.casus.history.Reason.Term;
import org.casus.model.bloc.Copula;
import org.casus.model.bloc.DecisionRules;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Prospect;
import org.casus.model.outlook.RollCall;
import org.casus.model.outlook.RuleName;
import org.casus.model.outlook.Voting;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.DecisionRule;
import org.casus.scenario.Measure;
import org.casus.scenario.MeasureRule;

/**
 * A vote on one measure: who attends, who says yes, whether it passes by the charter's rule.
 *
 * <p>A member's vote on a measure persists over a level of the dispute; the votes of one occasion
 * hang together. The one who proposes attends and says yes. Absent members neither vote nor count,
 * but the quorum does.
 *
 * <p>Source: MODEL.md sections 5.1, 22.1 and 24 (T1 to T3).
 */
final class Session {

  private final World world;
  private final Outlook outlook;

  Session(World world, Outlook outlook) {
    this.world = world;
    this.outlook = outlook;
  }

  /** The vote on a measure, with the reason that the chronicle shows. */
  Reason.Vote vote(
      DisputeState dispute, Measure measure, MeasureRule rule, Prospect prospect, Nation proposer) {
    Voting voting = outlook.voting();
    List<Nation> seats = voting.voters(dispute, rule);
    boolean alone = rule.rule() instanceof DecisionRule.Chair && !seats.isEmpty();
    List<Nation> members = alone ? List.of(seats.get(voting.chair(dispute, seats))) : seats;
    List<Ballot> ballots = new ArrayList<>();
    List<Nation> present = new ArrayList<>();
    for (Nation member : members) {
      if (members.size() == 1 || member.equals(proposer) || attends(member, dispute)) {
        double gain = outlook.gain(member, dispute, measure, prospect);
        double yes = member.equals(proposer) ? 1 : voting.yes(member, dispute, rule, gain);
        present.add(member);
        ballots.add(new Ballot(member.id(), saysYes(member, dispute, measure, yes), yes));
      }
    }
    boolean quorate =
        alone
            || DecisionRules.quorate(
                present.size(), voting.seats(dispute, rule), voting.quorum(dispute, rule));
    boolean passed = quorate && passes(dispute, rule, present, ballots);
    List<Term> terms =
        List.of(
            new Term("seats present", present.size()),
            new Term("seats that count", voting.seats(dispute, rule)));
    return new Reason.Vote(
        organ(dispute, rule), rule.rule().match(new RuleName()), passed, ballots, terms);
  }

  private boolean attends(Nation member, DisputeState dispute) {
    double chance = world.parameters().blocs().attendance().value();
    return world.draws().event(chance, Purpose.VOTE, member.key(), dispute.key(), world.day(), 1);
  }

  private boolean saysYes(Nation member, DisputeState dispute, Measure measure, double chance) {
    double rho = world.parameters().pacts().correlation().value();
    long subject = dispute.key() ^ Draws.key(measure.name());
    double common = world.tastes().normal(Purpose.VOTE_COMMON, subject, 0, dispute.epoch());
    double own = world.tastes().normal(Purpose.VOTE, member.key(), subject, dispute.epoch());
    return Copula.yes(chance, rho, common, own);
  }

  private boolean passes(
      DisputeState dispute, MeasureRule rule, List<Nation> present, List<Ballot> ballots) {
    Voting voting = outlook.voting();
    boolean[] votes = new boolean[ballots.size()];
    for (int i = 0; i < votes.length; i++) {
      votes[i] = ballots.get(i).yes();
    }
    boolean chair = votes.length > 0 && votes[voting.chair(dispute, present)];
    return new RollCall(voting, present, votes, voting.seats(dispute, rule), chair)
        .passes(rule.rule());
  }

  private String organ(DisputeState dispute, MeasureRule rule) {
    return world
        .bloc(dispute.challenger())
        .map(b -> b.organName(Voting.decider(b, rule)))
        .orElse("government");
  }
}
