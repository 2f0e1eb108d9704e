package org.casus.model.ground;

import java.util.Arrays;

/**
 * Deaths by violence of armed groups, by region and by who died: so far in the run, and in the
 * present week. Persons.
 */
public final class Toll {

  private final int[] civilians;
  private final int[] stateForces;
  private final int[] fighters;
  private final int[] others;
  private final int[] byState;
  private final int[] byWar;
  private final int[] week;
  private final int[] civiliansOfWeek;
  private final int[] attacks;
  private int[] byDeaths = {0};

  Toll(int regions) {
    civilians = new int[regions];
    stateForces = new int[regions];
    fighters = new int[regions];
    others = new int[regions];
    byState = new int[regions];
    byWar = new int[regions];
    week = new int[regions];
    civiliansOfWeek = new int[regions];
    attacks = new int[regions];
  }

  /** A new week begins: the week's deaths are none. */
  public void beginWeek() {
    Arrays.fill(week, 0);
    Arrays.fill(civiliansOfWeek, 0);
  }

  /** Civilians die in a region, some of them by the hand of the state. */
  public void addCivilians(int region, int persons, int ofThemByState) {
    civilians[region] += persons;
    byState[region] += ofThemByState;
    week[region] += persons;
    civiliansOfWeek[region] += persons;
  }

  /** Civilians die where armies of states fight each other. */
  public void addWar(int region, int persons) {
    addCivilians(region, persons, 0);
    byWar[region] += persons;
  }

  /** Soldiers, gendarmes or village guards die in a region. */
  public void addStateForces(int region, int persons) {
    stateForces[region] += persons;
    week[region] += persons;
  }

  /** Fighters die in a region. */
  public void addFighters(int region, int persons) {
    fighters[region] += persons;
    week[region] += persons;
  }

  /** Others die in a region. */
  public void addOthers(int region, int persons) {
    others[region] += persons;
    week[region] += persons;
  }

  /** An attack in which somebody died. */
  public void addAttack(int region, int deaths) {
    attacks[region]++;
    if (deaths >= byDeaths.length) {
      byDeaths = Arrays.copyOf(byDeaths, Math.max(deaths + 1, 2 * byDeaths.length));
    }
    byDeaths[deaths]++;
  }

  /** Attacks with deaths so far, those of the present week to its end included. */
  public int attacks(int region) {
    return attacks[region];
  }

  /** Attacks so far in all regions, by the number of their deaths. */
  public int[] attacksByDeaths() {
    return byDeaths.clone();
  }

  /** Civilians killed so far. */
  public int civilians(int region) {
    return civilians[region];
  }

  /** State forces killed so far. */
  public int stateForces(int region) {
    return stateForces[region];
  }

  /** Fighters killed so far. */
  public int fighters(int region) {
    return fighters[region];
  }

  /** Others killed so far. */
  public int others(int region) {
    return others[region];
  }

  /** Civilians killed by the state so far. */
  public int byState(int region) {
    return byState[region];
  }

  /** Civilians killed in fighting between states so far. */
  public int byWar(int region) {
    return byWar[region];
  }

  /** All deaths so far. */
  public int all(int region) {
    return civilians[region] + stateForces[region] + fighters[region] + others[region];
  }

  /** All deaths of the present week. */
  public int week(int region) {
    return week[region];
  }

  /** Civilians killed in the present week. */
  public int civiliansOfWeek(int region) {
    return civiliansOfWeek[region];
  }
}
