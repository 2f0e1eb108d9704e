package org.casus.scenario;

/** What a bloc can decide about a dispute, in the order of the ladder. */
public enum Measure {
  /** A statement that condemns. */
  CONDEMN,
  /** Suspension from the bloc's decisions. */
  SUSPEND,
  /** Travel bans, refusal of posts, recall of envoys. */
  SANCTION_DIPLOMATIC,
  /** Closure of borders, trade and finance. */
  SANCTION_ECONOMIC,
  /** A public demand with a date, without naming force. */
  ULTIMATUM,
  /** A public demand with a date, naming force. */
  ULTIMATUM_FORCE,
  /** The order to make a force ready; members pledge troops. */
  STANDBY,
  /** The order to go in. */
  DEPLOY,
  /** The end of sanctions. */
  LIFT
}
