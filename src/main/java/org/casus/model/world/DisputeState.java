package org.casus.model.world;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.chance.Draws;
import org.casus.model.decision.Resolve;
import org.casus.scenario.Dispute;
import org.casus.scenario.Measure;

/** The state variables of one dispute: how far it has come and what is in force. */
public final class DisputeState {

  private final String id;
  private final long key;
  private final Dispute terms;
  private int onset;
  private final Map<Measure, Standing> standing = new EnumMap<>(Measure.class);
  private final Set<Measure> failed = new LinkedHashSet<>();
  private final Map<String, Double> voices = new LinkedHashMap<>();
  private final Map<String, Double> pledges = new LinkedHashMap<>();
  private final Set<String> refusers = new LinkedHashSet<>();
  private final Set<String> turnedDown = new LinkedHashSet<>();
  private Level level = Level.TRIGGER;
  private int epochs;
  private boolean open;
  private Optional<Ultimatum> ultimatum = Optional.empty();
  private Optional<Campaign> campaign = Optional.empty();
  private Talks talks = Talks.NONE;
  private String mediator = "";
  private Resolve resolve;
  private boolean resolved;
  private Detainee detainee;
  private Fate fate = Fate.STAYS;
  private int trigger = -1;
  private int lastEvent = -1;
  private int agreedOn = -1;
  private int handoverOn = -1;

  DisputeState(String id, Dispute terms, int onset, double prior, boolean resolved) {
    this.id = id;
    this.resolve = Resolve.unobserved(prior, 0);
    this.resolved = resolved;
    this.key = Draws.key(id);
    this.terms = terms;
    this.onset = onset;
    this.detainee = terms.detainee().isPresent() ? Detainee.HELD : Detainee.NONE;
  }

  /** A measure in force since a day. */
  public record Standing(int since, int event) {}

  /** A public demand. */
  public record Ultimatum(int issued, int deadline, boolean force, int event, boolean answered) {

    /** The same demand once it was answered. */
    public Ultimatum resisted() {
      return new Ultimatum(issued, deadline, force, event, true);
    }

    /** The same demand before others who have not answered it. */
    public Ultimatum unanswered() {
      return new Ultimatum(issued, deadline, force, event, false);
    }

    /** The same demand when its deadline passed on a day. */
    public Ultimatum passedOn(int day) {
      return new Ultimatum(issued, day, force, event, answered);
    }
  }

  /** How far a dispute has escalated; a level is only ever reached once. */
  public enum Level {
    /** The trigger. */
    TRIGGER,
    /** Words. */
    CONDEMNATION,
    /** Sanctions and ultimatums. */
    COERCION,
    /** Troops are made ready. */
    MOBILISATION,
    /** Troops are in. */
    INTERVENTION,
    /** Others fight too. */
    WIDENING,
    /** A settlement. */
    SETTLEMENT
  }

  /** Whether envoys are heard. */
  public enum Talks {
    /** No envoy has been received. */
    NONE,
    /** Talks are open. */
    OPEN,
    /** Talks were open and closed again. */
    CLOSED
  }

  /** Where the held leader is. */
  public enum Detainee {
    /** Nobody is held. */
    NONE,
    /** Held. */
    HELD,
    /** Held and charged. */
    PROSECUTED,
    /** Free. */
    RELEASED,
    /** Sent abroad. */
    EXILED,
    /** Dead or disabled. */
    HARMED
  }

  /** What has become of those in power. */
  public enum Fate {
    /** They are in power. */
    STAYS,
    /** They agreed to hand over soon. */
    TRANSITION,
    /** The lawful claimant is in office. */
    RESTORED,
    /** Others took their place. */
    REPLACED
  }

  /** The id in the scenario. */
  public String id() {
    return id;
  }

  /** The stable key of its draws. */
  public long key() {
    return key;
  }

  /** What the scenario says of it. */
  public Dispute terms() {
    return terms;
  }

  /** The state whose rulers are pressed. */
  public String target() {
    return terms.target();
  }

  /** The bloc or state that presses. */
  public String challenger() {
    return terms.challenger();
  }

  /** The day of the trigger, which may lie before the run. */
  public int onset() {
    return onset;
  }

  /** Begins on a day that the file could not know. */
  public void startedOn(int day) {
    onset = day;
  }

  /** Whether the dispute has begun and is not yet settled. */
  public boolean open() {
    return open;
  }

  /** Begins or ends the dispute. */
  public void open(boolean value) {
    open = value;
  }

  /** The level reached. */
  public Level level() {
    return level;
  }

  /** The number of levels reached for the first time, which counts epochs of taste. */
  public int epoch() {
    return epochs;
  }

  /** Reaches a level; a first arrival begins an epoch and brings failed measures back. */
  public void reach(Level next) {
    if (next.compareTo(level) > 0) {
      level = next;
      epochs++;
      failed.clear();
      turnedDown.clear();
    }
  }

  /** Starts a new epoch because a government changed. */
  public void renew() {
    epochs++;
    failed.clear();
  }

  /**
   * New rulers stand in the place of those who were pressed: they answer demands for themselves, no
   * envoy has spoken with them, and they have seen nothing of the challenger's resolve.
   */
  public void meet(int day) {
    renew();
    turnedDown.clear();
    talks = Talks.NONE;
    mediator = "";
    resolve = Resolve.unobserved(resolve.prior(), day);
    ultimatum = ultimatum.map(Ultimatum::unanswered);
  }

  /** Whether a measure is in force. */
  public boolean has(Measure measure) {
    return standing.containsKey(measure);
  }

  /** The measure in force, if it is. */
  public Optional<Standing> standing(Measure measure) {
    return Optional.ofNullable(standing.get(measure));
  }

  /** Puts a measure in force. */
  public void adopt(Measure measure, int day, int event) {
    standing.put(measure, new Standing(day, event));
  }

  /** Ends a measure. */
  public void drop(Measure measure) {
    standing.remove(measure);
  }

  /** Measures that failed at the present level. */
  public Set<Measure> failed() {
    return failed;
  }

  /** Those who have condemned, with the weight of their voice. */
  public Map<String, Double> voices() {
    return voices;
  }

  /** Soldiers pledged, by state, men. */
  public Map<String, Double> pledges() {
    return pledges;
  }

  /** Members that refuse to apply sanctions. */
  public Set<String> refusers() {
    return refusers;
  }

  /** Offers of those in power that the challenger turned down at the present level. */
  public Set<String> turnedDown() {
    return turnedDown;
  }

  /** The latest ultimatum. */
  public Optional<Ultimatum> ultimatum() {
    return ultimatum;
  }

  /** Notes an ultimatum. */
  public void ultimatum(Ultimatum next) {
    ultimatum = Optional.of(next);
  }

  /** Whether a public deadline is running on a day. */
  public boolean deadlineRuns(int day) {
    return ultimatum.isPresent()
        && day >= ultimatum.get().issued()
        && day < ultimatum.get().deadline();
  }

  /** The campaign of the challenger, once ordered. */
  public Optional<Campaign> campaign() {
    return campaign;
  }

  /** Begins a campaign. */
  public void campaign(Campaign next) {
    campaign = Optional.of(next);
  }

  /** Whether talks are open. */
  public Talks talks() {
    return talks;
  }

  /** The mediator whose talks are open, or empty. */
  public String mediator() {
    return mediator;
  }

  /** Opens talks through a mediator. */
  public void openTalks(String by) {
    talks = Talks.OPEN;
    mediator = by;
  }

  /** Closes talks. */
  public void closeTalks() {
    talks = Talks.CLOSED;
    mediator = "";
  }

  /** What the target believes of the challenger's will to fight. */
  public Resolve resolve() {
    return resolve;
  }

  /** Changes that belief. */
  public void resolve(Resolve next) {
    resolve = next;
  }

  /** Whether the challenger's cost of fighting is truly low; hidden from the target. */
  public boolean resolved() {
    return resolved;
  }

  /** Where the held leader is. */
  public Detainee detainee() {
    return detainee;
  }

  /** Moves the held leader. */
  public void detainee(Detainee next) {
    detainee = next;
  }

  /** What has become of those in power. */
  public Fate fate() {
    return fate;
  }

  /** Decides what becomes of those in power. */
  public void fate(Fate next) {
    fate = next;
  }

  /** The id of the event that began the dispute, or -1. */
  public int trigger() {
    return trigger;
  }

  /** The dispute begins with an event. */
  public void begin(int event) {
    trigger = event;
    open = true;
    lastEvent = event;
  }

  /** The id of the latest event that moved the dispute, or -1. */
  public int lastEvent() {
    return lastEvent;
  }

  /** Notes an event that moved the dispute. */
  public void note(int event) {
    lastEvent = event;
  }

  /** The day of a standing agreement, or -1. */
  public int agreedOn() {
    return agreedOn;
  }

  /** Notes an agreement on a day, or its end with -1. */
  public void agreedOn(int day) {
    agreedOn = day;
  }

  /** The day on which a standing timetable ends the rule of those in power, or -1. */
  public int handoverOn() {
    return handoverOn;
  }

  /** Notes the day on which a timetable ends their rule, or its end with -1. */
  public void handoverOn(int day) {
    handoverOn = day;
  }
}
