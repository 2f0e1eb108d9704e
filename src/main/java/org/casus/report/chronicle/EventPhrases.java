package org.casus.report.chronicle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.casus.scenario.EventKind;

/** The sentence of each kind of event, with gaps for who, to whom, what, where and how much. */
final class EventPhrases {

  private static final String TEXT =
      """
      COUP: Soldiers overthrow the government of {target|place|actor}.
      REFUSAL_TO_LEAVE: Those in power in {target|place|actor} refuse to leave office.
      CLAIM: {actor} lays a claim on {target}.
      DETENTION: Those in power in {actor} hold {object}. || Those in power in {actor} hold the deposed leader.
      CONDEMN: {actor} condemns those in power in {target}.
      RECOGNISE: {actor} recognises those in power in {target}.
      SOLIDARITY: {actor} says that it stands by {target}.
      SUSPEND: {actor} suspends {target} from its decisions.
      SANCTION_DIPLOMATIC: {actor} puts diplomatic sanctions on {target}: no travel, no posts, no envoys.
      SANCTION_ECONOMIC: {actor} puts economic sanctions on {target}: borders, trade and finance are closed.
      SANCTION_OFF: {actor} ends its sanctions on {target}.
      SANCTION_REFUSED: {actor} refuses to apply the sanctions[ of {object}] on {target}.
      AID_CUT: {actor} stops its aid to {target}[, {percent} of the public budget there].
      AID_RESUMED: {actor} gives aid to {target} again[, {percent} of the public budget there].
      ULTIMATUM: {actor} gives {target} {days} to meet its demand, without naming force[ (the demand: {demand})]. || {actor} gives {target} an ultimatum without naming force.
      ULTIMATUM_FORCE: {actor} gives {target} {days} to meet its demand and names force if it is not met[ (the demand: {demand})]. || {actor} gives {target} an ultimatum that names force.
      MEASURE_FAILED: {actor} does not agree on {measure} against {target}. || {actor} does not agree on a measure against {target}.
      DEADLINE_PASSED: The deadline that {actor} set for {target} passes and the demand is not met.
      CONCEDE: Those in power in {actor} meet the demand of {target} with {object}. || Those in power in {actor} give in to the demand of {target}.
      OFFER_REFUSED: {actor} turns down {object}, which those in power in {target} offer. || {actor} turns down what those in power in {target} offer.
      RESIST: Those in power in {actor} take up {object} against the troops of {target}. || Those in power in {actor} refuse the demand of {target}.
      STANDBY: {actor} orders its stand-by force to be ready[ ({men} planned)].
      PLEDGE: {actor} pledges {men}[ to the force of {object}][ against those in power in {target}]. || {actor} pledges troops.
      MOBILISE: {actor} makes its army ready[ ({men})][, with an eye on {target}].
      DEPLOY: {actor} orders its force to go into {target}[ ({men})].
      BACK_DOWN: {actor} drops its threat against {target}[ (what it gives up: {measure})].
      DECLARE_PACT: {actor} declares, with its partners, that it founds {treaty}[; the state under threat is {target}].
      PACT_REFUSED: {actor} refuses to found {treaty} with {target}.
      SIGN_TREATY: {actor} signs {treaty}.
      ACCEDE: {actor} joins {treaty}.
      DENOUNCE: {actor} denounces {treaty}[; it is bound for another {days}].
      END_TREATY: {actor} ends {treaty}. || {treaty} ends.
      PERMIT: {actor} lets the troops of {target} act on its soil[, by {clause}].
      CLAUSE_TRIGGERED: What {actor} did to {target} triggers {clause}[ (the case fits its words to {match})].
      PACT_INVOKED: {actor} asks {target} for what it owes by {clause}.
      DUTY_OWED: {actor} now owes {target} what is promised in {clause}[, to be done within {days}].
      HONOUR: {actor} keeps its duty to {target} {level} ({clause}).
      RENEGE: {actor} does not keep its duty to {target} ({clause}).
      DUTY_CONFLICT: {actor} cannot keep two duties at once and breaks {clause}.
      CLAUSE_LAPSED: {clause} no longer applies.
      EXIT_NOTICE: {actor} gives notice that it leaves {object}[; it is out after {days}].
      NOTICE_WITHDRAWN: {actor} takes back its notice and stays in {object}.
      EXIT: {actor} has left {object}.
      BORDER_CROSSING: Troops of {actor}[ ({men})] cross the border into {target} against the will of those in power there.
      ATTACK: {actor} attacks {target}[ in {place}][ with {men}].
      BATTLE: {actor} and {target} fight[ in {place}][: {deaths} in battle in this week].
      JOIN_WAR: {actor} joins the war against {target}[ with {men}][, {ground}].
      DEFEAT: {actor} gives up the fight; {target} has won. || {actor} gives up the fight.
      WITHDRAW: {actor} takes its troops[ ({men})] out of {target}.
      TERROR_ATTACK: {actor} makes an attack in {place|target}[, with {deaths}].
      JOINT_OPERATION: {actor} takes part in a joint operation against {target}[ with {men}][, by {clause}].
      GROUP_DECISION: {actor} changes what it does in {target}[: it will {object}].
      SEIZE: {actor} takes {place|target}.
      RETAKE: {actor} takes {place} back from {target}. || {actor} takes {place|target} back.
      TRUCE: {actor} and {target} stop fighting each other.
      TRUCE_BROKEN: {actor} and {target} fight each other again.
      HAVEN: Fighters of {actor} cross the border into {place|target}.
      GARRISON_LEFT: {actor} has withdrawn more than half of its garrison in {place|target}.
      SHOCK: The command of the forces of {target} is shaken; attacks of armed groups will rise.
      EXODUS: Very many people flee from {place|target}[: {people} in this week].
      BORDER_CLOSED: {actor} closes its border with {target} to people.
      BORDER_OPENED: {actor} opens its border with {target} to people.
      COUP_FAILED: Soldiers try to overthrow the government of {target|place|actor} and fail.
      CIVILIAN_RULE: Those in power in {target|place|actor} hand over to civilians.
      ENVOY_REFUSED: Those in power in {target} turn away {actor}[, sent by {sender}].
      ENVOY_RECEIVED: Those in power in {target} receive {actor}[, sent by {sender}].
      TALKS_CLOSED: Those in power in {actor} close the talks[ with {target}].
      AGREEMENT: Those in power in {actor} and {target} agree: {settlement}. || {actor} and {target} reach an agreement.
      AGREEMENT_BROKEN: The agreement between those in power in {actor} and {target} breaks[ ({settlement})].
      CEASEFIRE: {actor} and {target} agree on a cease-fire. || A cease-fire begins.
      RELEASE: Those in power in {actor} free {target|object}. || Those in power in {actor} free the held leader.
      PROSECUTE: Those in power in {actor} bring charges against {target|object}. || Those in power in {actor} bring charges against the held leader.
      EXILE: Those in power in {actor} send {target|object} abroad. || Those in power in {actor} send the held leader abroad.
      HARM: {target|object} comes to harm[ in {actor}]. || The leader held in {actor} comes to harm.
      EXPEL_FORCE: {actor} tells the troops of {target} to leave[ ({men})][; this ends {clause}].
      FORCE_LEFT: The troops of {actor}[ ({men})] have left {target}.
      SUPPORT: {actor} supports {target} ({means}). || {actor} supports {target}.
      RESTORATION: Those in power in {claimed} have yielded all that was claimed. || The lawful claimant is back in office in {actor|target}.
      TRANSITION: Those in power in {claimed} accept {object} timetable[ of {months}] for yielding what is claimed. || Those in power in {actor} accept {object} timetable[ of {months}] for handing over power.
      REPLACED: Those in power in {actor|target} fall, but not to the lawful claimant.
      NOTE: {text} || The file notes something that changes nothing by itself.
      """;

  private static final Map<EventKind, Phrase> PHRASES = parsed();

  private EventPhrases() {}

  /** The sentence of a kind of event. */
  static Phrase of(EventKind kind) {
    Phrase phrase = PHRASES.get(kind);
    if (phrase == null) {
      throw new IllegalArgumentException("no sentence for the event " + kind);
    }
    return phrase;
  }

  private static Map<EventKind, Phrase> parsed() {
    Map<EventKind, Phrase> phrases = new EnumMap<>(EventKind.class);
    for (String line : TEXT.strip().lines().toList()) {
      int colon = line.indexOf(':');
      phrases.put(
          EventKind.valueOf(line.substring(0, colon)), Phrase.of(line.substring(colon + 1)));
    }
    return Collections.unmodifiableMap(phrases);
  }
}
