package org.casus.model.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.casus.model.chance.Draws;
import org.casus.scenario.Place;
import org.casus.scenario.Region;
import org.casus.scenario.RegionLayer;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;

/**
 * What does not change about the regions: their ids, whose they are, and their neighbours.
 *
 * <p>A scenario without regions has one for each state, with the state's id. Distances are km.
 *
 * <p>Assumption: a state of which neither people nor regions are given has ten million, because
 * control and capacity count heads.
 */
public final class Atlas {

  private static final double UNKNOWN_KM = 500;
  private static final long UNKNOWN_PEOPLE = 10_000_000;

  private final List<String> ids;
  private final List<Region> regions;
  private final List<String> states;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final Map<String, Integer> stateIndex = new LinkedHashMap<>();
  private final int[] stateOf;
  private final int[][] regionsOf;
  private final int[][] neighbours;
  private final double[][] kilometres;
  private final long[] keys;

  private Atlas(Map<String, Region> units, Scenario scenario) {
    ids = List.copyOf(units.keySet());
    regions = List.copyOf(units.values());
    ids.forEach(id -> index.put(id, index.size()));
    states =
        scenario.states().keySet().stream()
            .filter(s -> regions.stream().anyMatch(r -> r.state().equals(s)))
            .toList();
    states.forEach(id -> stateIndex.put(id, stateIndex.size()));
    stateOf = regions.stream().mapToInt(r -> stateIndex.getOrDefault(r.state(), -1)).toArray();
    keys = ids.stream().mapToLong(Draws::key).toArray();
    regionsOf = new int[states.size()][];
    for (int s = 0; s < regionsOf.length; s++) {
      regionsOf[s] = members(s);
    }
    neighbours = new int[ids.size()][];
    kilometres = new double[ids.size()][];
    for (int r = 0; r < neighbours.length; r++) {
      link(r);
    }
  }

  private int[] members(int state) {
    List<Integer> members = new ArrayList<>();
    for (int r = 0; r < stateOf.length; r++) {
      if (stateOf[r] == state) {
        members.add(r);
      }
    }
    return members.stream().mapToInt(Integer::intValue).toArray();
  }

  private void link(int r) {
    List<Map.Entry<String, Double>> known =
        regions.get(r).neighbours().entrySet().stream()
            .filter(e -> index.containsKey(e.getKey()))
            .toList();
    neighbours[r] = known.stream().mapToInt(e -> index(e.getKey())).toArray();
    kilometres[r] = known.stream().mapToDouble(Map.Entry::getValue).toArray();
  }

  /** The regions of a scenario. */
  public static Atlas of(Scenario scenario) {
    Map<String, Region> units =
        scenario.regions().map(RegionLayer::units).filter(u -> !u.isEmpty()).orElseGet(Map::of);
    return new Atlas(units.isEmpty() ? whole(scenario) : units, scenario);
  }

  private static Map<String, Region> whole(Scenario scenario) {
    Map<String, Region> units = new LinkedHashMap<>();
    scenario.states().forEach((id, state) -> units.put(id, whole(id, state, scenario)));
    return units;
  }

  private static Region whole(String id, State state, Scenario scenario) {
    Map<String, Double> neighbours = new LinkedHashMap<>();
    Set<String> borders = new LinkedHashSet<>(state.borders());
    scenario.states().entrySet().stream()
        .filter(other -> other.getValue().borders().contains(id))
        .forEach(other -> borders.add(other.getKey()));
    borders.stream()
        .filter(other -> !other.equals(id))
        .forEach(
            other ->
                Optional.ofNullable(scenario.states().get(other))
                    .ifPresent(there -> neighbours.put(other, apart(state, there))));
    long people = state.population() > 0 ? state.population() : UNKNOWN_PEOPLE;
    return new Region(
        state.name(),
        id,
        people,
        state.capital(),
        true,
        neighbours,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        Map.of(),
        0,
        List.of());
  }

  private static double apart(State one, State other) {
    Optional<Place> from = one.capital();
    return from.isPresent() && other.capital().isPresent()
        ? from.get().distanceTo(other.capital().get())
        : UNKNOWN_KM;
  }

  /** The number of regions. */
  public int size() {
    return ids.size();
  }

  /** The ids of the regions, in the order of every array. */
  public List<String> ids() {
    return ids;
  }

  /** The id of a region. */
  public String id(int region) {
    return ids.get(region);
  }

  /** What the scenario says of a region. */
  public Region region(int region) {
    return regions.get(region);
  }

  /** The stable key of a region's draws. */
  public long key(int region) {
    return keys[region];
  }

  /** The place of a region in every array; -1 when there is none of this id. */
  public int index(String id) {
    return index.getOrDefault(id, -1);
  }

  /** The states that have regions, in the order of every array by state. */
  public List<String> states() {
    return states;
  }

  /** The place of a state in every array by state; -1 when it has no region. */
  public int stateIndex(String id) {
    return stateIndex.getOrDefault(id, -1);
  }

  /** The state of a region, as a place in arrays by state. */
  public int stateOf(int region) {
    return stateOf[region];
  }

  /** The id of the state of a region, or of a state itself; any other id is given back. */
  public String stateOf(String place) {
    int r = index(place);
    return r < 0 ? place : regions.get(r).state();
  }

  /** The regions of a state; not to be changed. */
  public int[] regionsOf(int state) {
    return regionsOf[state];
  }

  /** The neighbours of a region; not to be changed. */
  public int[] neighbours(int region) {
    return neighbours[region];
  }

  /** The distances to the neighbours of a region, km; not to be changed. */
  public double[] kilometres(int region) {
    return kilometres[region];
  }

  /** Whether two regions belong to different states. */
  public boolean abroad(int one, int other) {
    return stateOf[one] != stateOf[other];
  }

  /** The region where a state's government sits: the one so marked, else the most populous. */
  public int capital(int state) {
    int found = regionsOf[state][0];
    for (int r : regionsOf[state]) {
      boolean marked = regions.get(r).capital() && !regions.get(found).capital();
      boolean same = regions.get(r).capital() == regions.get(found).capital();
      boolean larger = regions.get(r).population() > regions.get(found).population();
      if (marked || (same && larger)) {
        found = r;
      }
    }
    return found;
  }
}
