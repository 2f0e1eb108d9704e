package org.casus.report.words;

import org.casus.scenario.DecisionRule;

/** Says in words how an organ decides. */
public record RuleWords() implements DecisionRule.Cases<String> {

  /** The rule as a phrase without a verb, such as {@code majority of the votes}. */
  public static String of(DecisionRule rule) {
    return rule.match(new RuleWords());
  }

  @Override
  public String majority(DecisionRule.Majority rule) {
    return rule.threshold() <= 0.501
        ? "majority of the votes"
        : "majority of " + Words.percent(rule.threshold());
  }

  @Override
  public String qualified(DecisionRule.Qualified rule) {
    return Words.percent(rule.threshold())
        + (rule.of() == DecisionRule.Of.PRESENT ? " of the members present" : " of all members");
  }

  @Override
  public String weighted(DecisionRule.Weighted rule) {
    return Words.percent(rule.threshold()) + " of weighted votes";
  }

  @Override
  public String consensus(DecisionRule.Consensus rule) {
    return rule.objectors() == 0
        ? "consensus"
        : "consensus, blocked by " + Words.count(rule.objectors(), "objector", "objectors");
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
    return "left to the organ " + Words.plain(rule.organ());
  }
}
