package org.casus.scenario;

/** Every kind of event that can happen, in files, in triggers and in a history. */
public enum EventKind {
  // the trigger
  /** Soldiers overthrow a government. */
  COUP,
  /** A ruler who lost refuses to go, or power is seized in another unlawful way. */
  REFUSAL_TO_LEAVE,
  /** One state lays a claim on another. */
  CLAIM,
  /** A leader is held. */
  DETENTION,
  // words
  /** A body or state condemns those in power. */
  CONDEMN,
  /** Those in power are recognised. */
  RECOGNISE,
  /** A state says that it stands by another. */
  SOLIDARITY,
  // measures
  /** A member loses its vote. */
  SUSPEND,
  /** Diplomatic sanctions begin. */
  SANCTION_DIPLOMATIC,
  /** Economic sanctions begin. */
  SANCTION_ECONOMIC,
  /** Sanctions end. */
  SANCTION_OFF,
  /** A member refuses to apply sanctions. */
  SANCTION_REFUSED,
  /** A patron stops paying. */
  AID_CUT,
  /** A patron that had stopped pays again. */
  AID_RESUMED,
  /** A demand with a date, without naming force. */
  ULTIMATUM,
  /** A demand with a date, naming force. */
  ULTIMATUM_FORCE,
  /** A measure did not pass. */
  MEASURE_FAILED,
  /** A deadline has passed unmet. */
  DEADLINE_PASSED,
  /** The demand of an ultimatum is met, wholly or by a way out that the challenger takes. */
  CONCEDE,
  /** A way out that those in power offered is turned down. */
  OFFER_REFUSED,
  /** The demand of an ultimatum is refused. */
  RESIST,
  /** A force is ordered to be ready. */
  STANDBY,
  /** A member pledges troops. */
  PLEDGE,
  /** A state makes its army ready. */
  MOBILISE,
  /** The order to go in. */
  DEPLOY,
  /** A threat is dropped. */
  BACK_DOWN,
  // pacts
  /** States declare that they will stand together. */
  DECLARE_PACT,
  /** A proposed pact is refused. */
  PACT_REFUSED,
  /** A treaty is signed. */
  SIGN_TREATY,
  /** A state joins a treaty that others founded. */
  ACCEDE,
  /** A party gives notice that it leaves a treaty. */
  DENOUNCE,
  /** A treaty ends. */
  END_TREATY,
  /** A host lets foreign troops act on its soil. */
  PERMIT,
  /** A clause is triggered. */
  CLAUSE_TRIGGERED,
  /** A party asks for what is owed to it. */
  PACT_INVOKED,
  /** A duty is owed. */
  DUTY_OWED,
  /** A duty is kept, wholly or in part. */
  HONOUR,
  /** A duty is broken. */
  RENEGE,
  /** Two duties cannot both be kept. */
  DUTY_CONFLICT,
  /** A clause is suspended or lapses. */
  CLAUSE_LAPSED,
  /** A member gives notice that it leaves a bloc. */
  EXIT_NOTICE,
  /** A member takes its notice back and stays in a bloc. */
  NOTICE_WITHDRAWN,
  /** A member has left a bloc, or a party a treaty. */
  EXIT,
  // force
  /** Troops cross a border against the will of those in power. */
  BORDER_CROSSING,
  /** An armed attack. */
  ATTACK,
  /** Fighting between forces. */
  BATTLE,
  /** A state outside the coalition and the target takes part in the fighting. */
  JOIN_WAR,
  /** A side can fight no longer. */
  DEFEAT,
  /** Troops go home. */
  WITHDRAW,
  /** An attack by an armed group. */
  TERROR_ATTACK,
  /** A force of several states against armed groups. */
  JOINT_OPERATION,
  // the ground
  /** An armed group changes what it does in a state. */
  GROUP_DECISION,
  /** An armed group takes a region. */
  SEIZE,
  /** A state takes a region back. */
  RETAKE,
  /** Two armed groups stop fighting each other. */
  TRUCE,
  /** Two armed groups fight each other again. */
  TRUCE_BROKEN,
  /** Fighters cross the border of a state that does not cooperate with the one they leave. */
  HAVEN,
  /** A garrison has lost half of its men or more to other tasks. */
  GARRISON_LEFT,
  /** A coup, a war or the departure of foreign troops shakes the command of a state's forces. */
  SHOCK,
  /** Very many people flee in a week. */
  EXODUS,
  /** A border is closed to people. */
  BORDER_CLOSED,
  /** A border is open to people again. */
  BORDER_OPENED,
  /** Soldiers try to take power and fail. */
  COUP_FAILED,
  /** Soldiers hand power to civilians. */
  CIVILIAN_RULE,
  // diplomacy
  /** An envoy is turned away. */
  ENVOY_REFUSED,
  /** An envoy is received. */
  ENVOY_RECEIVED,
  /** Talks close. */
  TALKS_CLOSED,
  /** An agreement is reached. */
  AGREEMENT,
  /** An agreement breaks. */
  AGREEMENT_BROKEN,
  /** A cease-fire. */
  CEASEFIRE,
  // the detainee
  /** The held leader is freed. */
  RELEASE,
  /** The held leader is charged. */
  PROSECUTE,
  /** The held leader is sent abroad. */
  EXILE,
  /** The held leader comes to harm. */
  HARM,
  // patrons
  /** A foreign force is told to leave. */
  EXPEL_FORCE,
  /** A foreign force has left. */
  FORCE_LEFT,
  /** A patron sends arms, advisers or money. */
  SUPPORT,
  // how it ends
  /** The lawful claimant is in office. */
  RESTORATION,
  /** Those in power agree to a timetable. */
  TRANSITION,
  /** Those in power fall to others than the claimant. */
  REPLACED,
  /** A note from the file that changes nothing by itself. */
  NOTE
}
