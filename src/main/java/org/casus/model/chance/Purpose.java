package org.casus.model.chance;

/**
 * What a draw is for: the first key of every draw.
 *
 * <p>The key of a purpose is a hash of its name, so constants may be added or reordered without
 * changing any draw; renaming one changes its draws.
 *
 * <p>Assumption: one purpose serves one decision or one event type, because two uses under the same
 * keys would be perfectly correlated.
 */
public enum Purpose {
  /** Persistent taste of an actor for an option. */
  TASTE,
  /** Own part of a member's vote. */
  VOTE,
  /** Part of a vote common to all members. */
  VOTE_COMMON,
  /** Whether an actor looks at the crisis today. */
  ATTENTION,
  /** Value of an uncertain parameter in this replication. */
  PARAMETER,
  /** Own part of honouring one invocation. */
  HONOUR,
  /** Part of honouring that is common to the promisors of one invocation. */
  HONOUR_COMMON,
  /** Days from an order to the first arrivals. */
  LAG,
  /** Size of a pledge. */
  PLEDGE,
  /** Share of a pledge that arrives. */
  FULFIL,
  /** Losses of a day of battle. */
  BATTLE,
  /** Whether a parliament agrees to what a treaty makes subject to the constitution. */
  ASSENT,
  /** Taste of a state for joining a treaty of others. */
  ACCESSION,
  /** Outcome of a campaign. */
  CAMPAIGN,
  /** End of an episode of force. */
  TERMINATION,
  /** Step from force to war. */
  ESCALATION,
  /** Entry of a third state. */
  WIDEN,
  /** Approach of an envoy. */
  ENVOY,
  /** Reception of an envoy. */
  RECEPTION,
  /** Settlement in a month. */
  SETTLEMENT,
  /** Content of a settlement. */
  CONTENT,
  /** Collapse of an agreement. */
  BREAK,
  /** Condemnation by a body or patron. */
  CONDEMN,
  /** Decision about the detainee. */
  DETAINEE,
  /** Choice to leave a bloc. */
  EXIT,
  /** Own part of founding a pact. */
  FOUNDING,
  /** Part of founding common to the founders. */
  FOUNDING_COMMON,
  /** Days from a declaration to the treaty. */
  TREATY_LAG,
  /** Expulsion of a foreign force. */
  EXPULSION,
  /** Evasion of sanctions by a member. */
  EVASION,
  /** Suspension of aid. */
  AID,
  /** True type of an actor. */
  TYPE,
  /** Attempt of a coup in a week. */
  COUP_ATTEMPT,
  /** Day of the week on which an attempt is made. */
  COUP_DAY,
  /** Success of a coup. */
  COUP_SUCCESS,
  /** Shock that all states of the region share in a year. */
  COUP_ERA,
  /** Exit of soldiers from power. */
  JUNTA_EXIT,
  /** People who flee in a week. */
  FLIGHT,
  /** Where they settle. */
  REFUGE,
  /** People who return in a week. */
  RETURN,
  /** Civilians killed by fighting between forces. */
  CIVILIANS,
  /** Stake of an actor in this replication. */
  STAKE,
  /** Number of attacks in a region in a week. */
  ATTACKS,
  /** One attack: who, when, how deadly, whom it kills. */
  ATTACK,
  /** Fighters gained in a week. */
  RECRUITS,
  /** Fighters lost in a week. */
  EXITS,
  /** Fighters lost to rivals in a week. */
  RIVALRY,
  /** Fighters that move. */
  MOVES,
  /** Size of a command shock. */
  COMMAND,
  /** Common swing of the violence in a state. */
  SWING,
  /** Decision of an armed group. */
  GROUP;

  private final long key;

  Purpose() {
    key = Draws.key(name());
  }

  /**
   * Stable 64-bit key of the name.
   *
   * @return the key
   */
  public long key() {
    return key;
  }
}
