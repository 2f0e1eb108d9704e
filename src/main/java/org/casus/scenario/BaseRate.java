package org.casus.scenario;

/** The reference case from which the chance that a duty is kept is taken. */
public enum BaseRate {
  /** By obligation and era: a treaty on paper. */
  PAPER,
  /** A small, fresh pact of neighbours of the same kind under a shared threat. */
  FRESH
}
