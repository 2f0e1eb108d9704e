package org.casus.model.outlook;

import java.util.Arrays;
import java.util.List;
import org.casus.model.bloc.DecisionRules;
import org.casus.model.world.Nation;
import org.casus.scenario.DecisionRule;

/**
 * Whether the votes that were cast pass a measure, under each rule. Nothing passes without a vote.
 *
 * <p>Source: the rules are those of charters, see {@link DecisionRules}. Assumption: an organ to
 * which a decision was left decides by simple majority, because its own rule is not in the file.
 *
 * @param voters those who voted
 * @param votes what each said, in their order
 * @param seats seats of the organ, those of the absent included
 * @param chair whether the chair said yes
 */
public record RollCall(
    Voting voting, List<Nation> voters, boolean[] votes, int seats, boolean chair)
    implements DecisionRule.Cases<Boolean> {

  /** Share of the votes that is a simple majority. */
  static final double SIMPLE = 0.5001;

  /** Whether the measure passes. */
  public boolean passes(DecisionRule rule) {
    return votes.length > 0 && rule.match(this);
  }

  @Override
  public Boolean majority(DecisionRule.Majority rule) {
    return reaches(rule.threshold(), votes.length);
  }

  @Override
  public Boolean qualified(DecisionRule.Qualified rule) {
    return reaches(rule.threshold(), rule.of() == DecisionRule.Of.MEMBERS ? seats : votes.length);
  }

  @Override
  public Boolean weighted(DecisionRule.Weighted rule) {
    int[] weights = weights(rule, voters);
    return DecisionRules.weight(votes, weights) >= needed(rule, weights);
  }

  @Override
  public Boolean consensus(DecisionRule.Consensus rule) {
    return votes.length - DecisionRules.count(votes) < voting.objectors(rule);
  }

  @Override
  public Boolean unanimity(DecisionRule.Unanimity rule) {
    return DecisionRules.count(votes) == votes.length;
  }

  @Override
  public Boolean chair(DecisionRule.Chair rule) {
    return chair;
  }

  @Override
  public Boolean delegate(DecisionRule.Delegate rule) {
    return reaches(SIMPLE, votes.length);
  }

  private boolean reaches(double share, int base) {
    return DecisionRules.count(votes) >= DecisionRules.needed(share, base);
  }

  /** The weight of each voter under a weighted rule, in hundredths of a vote. */
  static int[] weights(DecisionRule.Weighted rule, List<Nation> voters) {
    return voters.stream()
        .mapToInt(n -> (int) Math.round(100 * rule.weights().getOrDefault(n.id(), 1.0)))
        .toArray();
  }

  /** The weight needed under a weighted rule. */
  static int needed(DecisionRule.Weighted rule, int[] weights) {
    return DecisionRules.needed(rule.threshold(), Arrays.stream(weights).sum());
  }
}
