package org.casus.report.chronicle;

import org.casus.scenario.EventKind;

/** The groups into which a timeline sorts events, each with a mark of its own. */
public enum TimelineKind {
  /** How it begins and ends. */
  TURN("Who rules"),
  /** Sanctions, ultimatums, orders. */
  MEASURE("Pressure"),
  /** Pacts and blocs. */
  PACT("Pacts"),
  /** Envoys and talks. */
  TALK("Talks"),
  /** The use of force. */
  FORCE("Force"),
  /** Too small or too many for a timeline. */
  LEFT_OUT("");

  private final String words;

  TimelineKind(String words) {
    this.words = words;
  }

  /** The group in words. */
  public String words() {
    return words;
  }

  /** The group of a kind of event; of small ones, that they are left out. */
  public static TimelineKind of(EventKind kind) {
    return switch (kind) {
      case COUP,
          REFUSAL_TO_LEAVE,
          CLAIM,
          RELEASE,
          PROSECUTE,
          EXILE,
          HARM,
          RESTORATION,
          TRANSITION,
          REPLACED,
          COUP_FAILED,
          CIVILIAN_RULE ->
          TURN;
      case SUSPEND,
          SANCTION_DIPLOMATIC,
          SANCTION_ECONOMIC,
          SANCTION_OFF,
          AID_CUT,
          AID_RESUMED,
          ULTIMATUM,
          ULTIMATUM_FORCE,
          STANDBY,
          DEPLOY,
          BACK_DOWN,
          CONCEDE,
          RESIST,
          DEADLINE_PASSED ->
          MEASURE;
      case DECLARE_PACT,
          SIGN_TREATY,
          ACCEDE,
          DENOUNCE,
          END_TREATY,
          PERMIT,
          PACT_INVOKED,
          HONOUR,
          RENEGE,
          EXIT_NOTICE,
          NOTICE_WITHDRAWN,
          EXIT,
          EXPEL_FORCE,
          FORCE_LEFT ->
          PACT;
      case ENVOY_REFUSED, ENVOY_RECEIVED, TALKS_CLOSED, AGREEMENT, AGREEMENT_BROKEN, CEASEFIRE ->
          TALK;
      case BORDER_CROSSING, ATTACK, JOIN_WAR, DEFEAT, WITHDRAW, MOBILISE -> FORCE;
      case DETENTION,
          CONDEMN,
          RECOGNISE,
          SOLIDARITY,
          SANCTION_REFUSED,
          MEASURE_FAILED,
          OFFER_REFUSED,
          PLEDGE,
          PACT_REFUSED,
          CLAUSE_TRIGGERED,
          DUTY_OWED,
          DUTY_CONFLICT,
          CLAUSE_LAPSED,
          BATTLE,
          TERROR_ATTACK,
          JOINT_OPERATION,
          SUPPORT,
          GROUP_DECISION,
          SEIZE,
          RETAKE,
          TRUCE,
          TRUCE_BROKEN,
          HAVEN,
          GARRISON_LEFT,
          SHOCK,
          EXODUS,
          BORDER_CLOSED,
          BORDER_OPENED,
          NOTE ->
          LEFT_OUT;
    };
  }
}
