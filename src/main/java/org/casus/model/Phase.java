package org.casus.model;

/** The phases of a day, in their order, which is MASON's ordering. */
public enum Phase {
  /** Given events happen. */
  EXOGENOUS,
  /** Deadlines and terms run out. */
  DEADLINES,
  /** Treaties are applied to what happened. */
  CLAUSES,
  /** States, bodies, mediators and armed groups decide and act. */
  DECISIONS,
  /** Blocs meet. */
  SESSIONS,
  /** Troops move. */
  DEPLOYMENT,
  /** Troops fight, and others may join. */
  COMBAT,
  /** Armed groups attack, grow, move and hold land; garrisons follow. */
  INSURGENCY,
  /** Economies, support and settlements follow. */
  CONSEQUENCES,
  /** Soldiers try to take power, or hand it over. */
  COUPS,
  /** Civilians die, flee and return. */
  CIVILIANS,
  /** State variables are written down. */
  OBSERVATION
}
