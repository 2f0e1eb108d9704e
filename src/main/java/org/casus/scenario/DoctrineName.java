package org.casus.scenario;

/** The rule by which an actor chooses among the actions open to it. */
public enum DoctrineName {
  /** Logit choice over expected utility with a look-ahead of two moves. */
  EXPECTED_UTILITY,
  /** Keeps to what it does until another option is better by a clear margin. */
  STATUS_QUO,
  /** Any legal option with equal probability: the null against which the others are judged. */
  RANDOM
}
