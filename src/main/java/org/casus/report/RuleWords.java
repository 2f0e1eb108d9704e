package org.casus.report;

import org.casus.scenario.DecisionRule;

/** Says in words how an organ decides. */
final class RuleWords {

  private RuleWords() {}

  static String of(DecisionRule rule) {
    if (rule instanceof DecisionRule.Majority majority) {
      return majority.threshold() <= 0.501
          ? "majority of the votes"
          : "majority of " + Words.percent(majority.threshold());
    }
    if (rule instanceof DecisionRule.Qualified qualified) {
      return Words.percent(qualified.threshold())
          + (qualified.of() == DecisionRule.Of.PRESENT
              ? " of the members present"
              : " of all members");
    }
    if (rule instanceof DecisionRule.Weighted weighted) {
      return Words.percent(weighted.threshold()) + " of weighted votes";
    }
    if (rule instanceof DecisionRule.Consensus consensus) {
      return consensus.objectors() == 0
          ? "consensus"
          : "consensus, blocked by " + Words.count(consensus.objectors(), "objector", "objectors");
    }
    if (rule instanceof DecisionRule.Unanimity) {
      return "unanimity";
    }
    if (rule instanceof DecisionRule.Chair) {
      return "the chair alone";
    }
    if (rule instanceof DecisionRule.Delegate delegate) {
      return "left to the organ " + Words.plain(delegate.organ());
    }
    throw new IllegalArgumentException("no words for the rule " + rule);
  }
}
