package org.casus.model.pact;

/**
 * How far a duty was performed.
 *
 * <p>Leaves out what performance means for each obligation.
 *
 * <p>Assumption: three levels are enough, because the coded records tell no more apart.
 */
public enum HonourLevel {
  /** The duty was performed. */
  FULL,
  /** Something less was done: arms, a token unit, a statement with deeds. */
  PARTIAL,
  /** Nothing was done. */
  NONE
}
