package org.casus.model.outlook;

import java.util.List;
import org.casus.model.bloc.Copula;
import org.casus.model.bloc.DecisionRules;
import org.casus.model.bloc.PoissonBinomial;
import org.casus.model.bloc.WeightedVotes;
import org.casus.model.world.Nation;
import org.casus.scenario.DecisionRule;

/**
 * How likely a measure is to pass under each rule, given how likely each member says yes.
 *
 * <p>Source: MODEL.md sections 5.1 and 24 (T1 to T3).
 *
 * @param voters at least one
 * @param yes yes probability of each voter, [0, 1]
 * @param chair index of the chair among the voters
 * @param rho correlation of the votes, [0, 1)
 */
record Passage(Voting voting, List<Nation> voters, double[] yes, int chair, double rho)
    implements DecisionRule.Cases<Double> {

  @Override
  public Double majority(DecisionRule.Majority rule) {
    return roughly(DecisionRules.needed(rule.threshold(), yes.length));
  }

  @Override
  public Double qualified(DecisionRule.Qualified rule) {
    return roughly(DecisionRules.needed(rule.threshold(), yes.length));
  }

  @Override
  public Double weighted(DecisionRule.Weighted rule) {
    int[] weights = RollCall.weights(rule, voters);
    int needed = RollCall.needed(rule, weights);
    return Copula.roughly(yes, rho, q -> WeightedVotes.tail(q, weights, needed));
  }

  @Override
  public Double consensus(DecisionRule.Consensus rule) {
    return roughly(yes.length - voting.objectors(rule) + 1);
  }

  @Override
  public Double unanimity(DecisionRule.Unanimity rule) {
    return roughly(yes.length);
  }

  @Override
  public Double chair(DecisionRule.Chair rule) {
    return yes[chair];
  }

  @Override
  public Double delegate(DecisionRule.Delegate rule) {
    return roughly(DecisionRules.needed(RollCall.SIMPLE, yes.length));
  }

  private double roughly(int votes) {
    return Copula.roughly(yes, rho, q -> PoissonBinomial.tail(q, votes));
  }
}
