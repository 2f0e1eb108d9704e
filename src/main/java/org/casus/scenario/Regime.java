package org.casus.scenario;

/** Who rules a state, as far as treaties, blocs and audience costs care. */
public enum Regime {
  /** An elected civilian government. */
  ELECTED,
  /** A civilian or royal government that cannot be voted out. */
  AUTOCRACY,
  /** Soldiers who took power by force. */
  JUNTA;

  /** Whether promises and threats are made without voters. */
  public boolean nonDemocratic() {
    return this != ELECTED;
  }
}
