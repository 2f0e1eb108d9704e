package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an organ turns the votes of its seats into a decision. */
public sealed interface DecisionRule
    permits DecisionRule.Majority,
        DecisionRule.Qualified,
        DecisionRule.Weighted,
        DecisionRule.Consensus,
        DecisionRule.Unanimity,
        DecisionRule.Chair,
        DecisionRule.Delegate {

  /**
   * One function for each rule, so that a new rule fails to compile where it is not handled.
   *
   * @param <T> what the functions return
   */
  interface Cases<T> {

    /** Returns the result for a majority. */
    T majority(Majority rule);

    /** Returns the result for a qualified share. */
    T qualified(Qualified rule);

    /** Returns the result for weighted votes. */
    T weighted(Weighted rule);

    /** Returns the result for consensus. */
    T consensus(Consensus rule);

    /** Returns the result for unanimity. */
    T unanimity(Unanimity rule);

    /** Returns the result for the chair alone. */
    T chair(Chair rule);

    /** Returns the result for another organ. */
    T delegate(Delegate rule);
  }

  /** Returns the result of the function for this rule. */
  <T> T match(Cases<T> cases);

  /** A share of the members, above one half unless said otherwise. */
  record Majority(
      @Key(
              value = "Share of the votes needed.",
              unit = "share",
              min = 0,
              max = 1,
              fallback = "0.5001")
          double threshold)
      implements DecisionRule {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.majority(this);
    }
  }

  /** A qualified share of those present, or of all members. */
  record Qualified(
      @Key(
              value = "Share of the votes needed.",
              unit = "share",
              min = 0,
              max = 1,
              fallback = "0.6667")
          double threshold,
      @Key(value = "Whether the share is of those present or of all.", fallback = "present") Of of)
      implements DecisionRule {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.qualified(this);
    }
  }

  /** Votes with weights; a share of the total weight is needed. */
  record Weighted(
      @Key(
              value = "Share of the weight needed.",
              unit = "share",
              min = 0,
              max = 1,
              fallback = "0.5001")
          double threshold,
      @Key(value = "Weight of each member.", unit = "votes", min = 0) Map<String, Double> weights)
      implements DecisionRule {

    public Weighted {
      weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.weighted(this);
    }
  }

  /** Passes unless enough members object; a single objector is a recorded reservation. */
  record Consensus(
      @Key(
              value = "Number of objectors that block; the model's parameter when 0.",
              unit = "members",
              min = 0,
              fallback = "0")
          int objectors)
      implements DecisionRule {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.consensus(this);
    }
  }

  /** Every member must say yes. */
  record Unanimity() implements DecisionRule {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unanimity(this);
    }
  }

  /** The chair decides alone. */
  record Chair() implements DecisionRule {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.chair(this);
    }
  }

  /** Another organ decides in the place of this one. */
  record Delegate(@Key("The organ that decides.") String organ) implements DecisionRule {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.delegate(this);
    }
  }

  /** What a qualified share is a share of. */
  enum Of {
    /** Members present at the session. */
    PRESENT,
    /** All members of the organ. */
    MEMBERS
  }
}
