package org.casus.model.ground;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.chance.Draws;
import org.casus.scenario.Parameters;
import org.casus.scenario.Scenario;

/**
 * The state variables of all regions in one replication.
 *
 * <p>Arrays are indexed by region, by group and region, or by state and region, in the order of the
 * scenario ({@link Atlas}); they are live and changed by the processes alone. People and fighters
 * are whole; soldiers are men of the armies, the others at their worth in soldiers.
 */
public final class Ground {

  private final Atlas atlas;
  private final List<String> groups;
  private final long[] groupKeys;
  private final int[][] fighters;
  private final int[][] firstFighters;
  private final double[] grievance;
  private final double[] firstGrievance;
  private final double[] stateControl;
  private final double[] firstControl;
  private final double[][] groupControl;
  private final double[] soldiers;
  private final double[] others;
  private final double[] firstGarrison;
  private final Displaced people;
  private final Bloodshed bloodshed;
  private final Frontiers frontiers = new Frontiers();
  private final long[] population;
  private final Toll toll;
  private final Bands bands;
  private final Alarm alarm;
  private final double[] firstSoldiers;
  private final double reserveWeight;
  private final double activeWeight;
  private final Map<String, Double> solved = new LinkedHashMap<>();

  /** The regions on the first day. */
  public Ground(Scenario scenario, Parameters parameters) {
    atlas = Atlas.of(scenario);
    groups = List.copyOf(scenario.armedGroups().keySet());
    groupKeys = groups.stream().mapToLong(Draws::key).toArray();
    Recipe recipe = new Recipe(scenario, parameters, atlas);
    population = recipe.population();
    fighters = recipe.fighters();
    firstFighters = copy(fighters);
    grievance = recipe.grievance();
    firstGrievance = grievance.clone();
    soldiers = recipe.soldiers();
    others = recipe.others();
    firstGarrison = new double[atlas.size()];
    for (int r = 0; r < firstGarrison.length; r++) {
      firstGarrison[r] = garrison(r);
    }
    stateControl = recipe.control(fighters, firstGarrison);
    groupControl = recipe.groupControl(fighters, stateControl);
    people = new Displaced(atlas, population);
    bloodshed = new Bloodshed(recipe.deaths());
    firstControl = stateControl.clone();
    toll = new Toll(atlas.size());
    bands = new Bands(scenario.armedGroups(), atlas.states().size(), groupControl, atlas.size());
    alarm = new Alarm(atlas.states().size());
    firstSoldiers = soldiers.clone();
    reserveWeight = parameters.garrisons().reserveWeight().value();
    activeWeight = parameters.garrisons().activeWeight().value();
  }

  private static int[][] copy(int[][] table) {
    int[][] copy = new int[table.length][];
    for (int i = 0; i < table.length; i++) {
      copy[i] = table[i].clone();
    }
    return copy;
  }

  /** What does not change about the regions. */
  public Atlas atlas() {
    return atlas;
  }

  /** The ids of the armed groups, in the order of every array by group. */
  public List<String> groups() {
    return groups;
  }

  /** The stable key of a group's draws. */
  public long groupKey(int group) {
    return groupKeys[group];
  }

  /** Inhabitants, persons. */
  public long[] population() {
    return population;
  }

  /** Fighters of each group in each region, men. */
  public int[][] fighters() {
    return fighters;
  }

  /** Fighters of each group in each region on the first day, men; not to be changed. */
  public int[][] firstFighters() {
    return firstFighters;
  }

  /** Fighters of all groups in a region, men. */
  public int fightersIn(int region) {
    int sum = 0;
    for (int[] ofGroup : fighters) {
      sum += ofGroup[region];
    }
    return sum;
  }

  /** Grievance, index in [0, 1]. */
  public double[] grievance() {
    return grievance;
  }

  /** Grievance on the first day, index in [0, 1]; not to be changed. */
  public double[] firstGrievance() {
    return firstGrievance;
  }

  /** Share that the state controls, [0, 1]; with those of the groups it adds up to 1. */
  public double[] stateControl() {
    return stateControl;
  }

  /** Share that the state controlled on the first day; not to be changed. */
  public double[] firstControl() {
    return firstControl;
  }

  /** Share that each group controls, [0, 1]. */
  public double[][] groupControl() {
    return groupControl;
  }

  /** Men of the army in garrison. */
  public double[] soldiers() {
    return soldiers;
  }

  /** Gendarmes and auxiliaries at their worth in soldiers. */
  public double[] others() {
    return others;
  }

  /** All who stand in a region for the state, in soldiers. */
  public double garrison(int region) {
    return soldiers[region] + others[region];
  }

  /** The garrison of the first day, in soldiers; not to be changed. */
  public double[] firstGarrison() {
    return firstGarrison;
  }

  /** People away from home. */
  public Displaced people() {
    return people;
  }

  /** What people remember of the deaths around them. */
  public Bloodshed bloodshed() {
    return bloodshed;
  }

  /** Which borders are closed to people. */
  public Frontiers frontiers() {
    return frontiers;
  }

  /** Displaced people sheltered in a region, persons. */
  public int displacedIn(int region) {
    return people.in(region);
  }

  /** The army's men in garrison on the first day; not to be changed. */
  public double[] firstSoldiers() {
    return firstSoldiers;
  }

  /** The posts of a state's army, men. */
  public Posts posts(String state, double army) {
    int s = atlas.stateIndex(state);
    int[] regions = s < 0 ? new int[0] : atlas.regionsOf(s);
    double[] readiness = new double[regions.length];
    int most = 1;
    for (int r : regions) {
      most = Math.max(most, fightersIn(r));
    }
    for (int i = 0; i < regions.length; i++) {
      readiness[i] = 1 - (1 - activeWeight) * fightersIn(regions[i]) / most;
    }
    return new Posts(regions, soldiers, readiness, army, reserveWeight);
  }

  /** What the groups do and hold. */
  public Bands bands() {
    return bands;
  }

  /** Shaken commands and joint operations. */
  public Alarm alarm() {
    return alarm;
  }

  /** The dead. */
  public Toll toll() {
    return toll;
  }

  /** Notes a constant that was solved at the start. */
  public void solved(String name, double value) {
    solved.put(name, value);
  }

  /** The constants solved at the start, by name. */
  public Map<String, Double> solved() {
    return Collections.unmodifiableMap(solved);
  }
}
