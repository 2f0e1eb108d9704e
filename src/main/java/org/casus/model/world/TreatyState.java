package org.casus.model.world;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.casus.model.chance.Draws;
import org.casus.scenario.Treaty;

/** A treaty in the course of a run: who is bound, since when, and how firmly. */
public final class TreatyState {

  private final String id;
  private final long key;
  private final Treaty text;
  private final Set<String> parties = new LinkedHashSet<>();
  private final Set<String> lapsed = new LinkedHashSet<>();
  private final Set<String> permits = new LinkedHashSet<>();
  private final Map<String, Integer> notices = new LinkedHashMap<>();
  private Stage stage;
  private int since;
  private int declaredOn = -1;
  private int event = -1;

  TreatyState(String id, Treaty text, Stage stage, int since) {
    this.id = id;
    this.key = Draws.key(id);
    this.text = text;
    this.stage = stage;
    this.since = since;
    parties.addAll(text.parties());
  }

  /** How far a treaty has come. */
  public enum Stage {
    /** A template: it binds nobody. */
    OFFERED,
    /** Declared in public: it binds as a declaration does. */
    DECLARED,
    /** In force. */
    IN_FORCE,
    /** Ended. */
    ENDED
  }

  /** The id in the scenario. */
  public String id() {
    return id;
  }

  /** The stable key of its draws. */
  public long key() {
    return key;
  }

  /** The text. */
  public Treaty text() {
    return text;
  }

  /** Those bound by it. */
  public Set<String> parties() {
    return parties;
  }

  /** The day on which each denunciation takes effect, by party. */
  public Map<String, Integer> notices() {
    return notices;
  }

  /** How far it has come. */
  public Stage stage() {
    return stage;
  }

  /** Whether its clauses apply in any form. */
  public boolean binds() {
    return stage == Stage.DECLARED || stage == Stage.IN_FORCE;
  }

  /** The first day of the present stage. */
  public int since() {
    return since;
  }

  /** The day of the declaration, or -1. */
  public int declaredOn() {
    return declaredOn;
  }

  /** The event that brought it to its stage, or -1. */
  public int event() {
    return event;
  }

  /** Moves to another stage. */
  public void move(Stage next, int day, int cause) {
    stage = next;
    since = day;
    event = cause;
    if (next == Stage.DECLARED) {
      declaredOn = day;
    }
  }

  /** Whether a host let a guest in under a clause. */
  public boolean permits(String clause, String host, String guest) {
    return permits.contains(clause + " " + host + " " + guest);
  }

  /** Notes that a host let a guest in under a clause. */
  public void permit(String clause, String host, String guest) {
    permits.add(clause + " " + host + " " + guest);
  }

  /** Ids of clauses that no longer apply. */
  public Set<String> lapsed() {
    return lapsed;
  }
}
