package org.casus.model.outlook;

import org.casus.scenario.DecisionRule;

/** What a decision rule is called in the reason of a vote. */
public record RuleName() implements DecisionRule.Cases<String> {

  @Override
  public String majority(DecisionRule.Majority rule) {
    return "majority";
  }

  @Override
  public String qualified(DecisionRule.Qualified rule) {
    String of = rule.of() == DecisionRule.Of.PRESENT ? "those present" : "all members";
    return Math.round(100 * rule.threshold()) + " % of " + of;
  }

  @Override
  public String weighted(DecisionRule.Weighted rule) {
    return "weighted votes";
  }

  @Override
  public String consensus(DecisionRule.Consensus rule) {
    return "consensus";
  }

  @Override
  public String unanimity(DecisionRule.Unanimity rule) {
    return "unanimity";
  }

  @Override
  public String chair(DecisionRule.Chair rule) {
    return "the chair alone";
  }

  @Override
  public String delegate(DecisionRule.Delegate rule) {
    return "majority, to which the decision is delegated";
  }
}
