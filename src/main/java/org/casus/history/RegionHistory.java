package org.casus.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How it stood in every region on a few days, and what was solved at the start of the run.
 *
 * @param regions ids of the regions, in the order of the values
 * @param days days on which values were written down, in order
 * @param byDay for each measure and each of the days, the value of every region
 * @param flows displaced people on the last day, by the state they come from and the one that
 *     shelters them
 * @param solved constants solved at the start, by name: rates of attack, garrisons, offsets of
 *     growth
 */
public record RegionHistory(
    List<String> regions,
    List<Integer> days,
    Map<String, List<List<Double>>> byDay,
    List<Flow> flows,
    Map<String, Double> solved) {

  /**
   * Displaced people of one state in another, or in their own.
   *
   * @param from id of the state that they come from
   * @param to id of the state that shelters them
   * @param persons at least 1
   */
  public record Flow(String from, String to, long persons) {}

  /** Deaths by violence so far in the run, persons. */
  public static final String DEATHS = "deaths";

  /** Share that the state controls, [0, 1]. */
  public static final String CONTROL = "control";

  /** Fighters of all armed groups, men. */
  public static final String FIGHTERS = "fighters";

  /** Displaced people sheltered there, persons. */
  public static final String DISPLACED = "displaced";

  /** Soldiers, and others at their worth, that stand there, men. */
  public static final String GARRISON = "garrison";

  public RegionHistory {
    regions = List.copyOf(regions);
    days = List.copyOf(days);
    flows = List.copyOf(flows);
    byDay = Collections.unmodifiableMap(new LinkedHashMap<>(byDay));
    solved = Collections.unmodifiableMap(new LinkedHashMap<>(solved));
  }

  /** The values of a measure on the last of the days, in the order of the regions. */
  public List<Double> last(String measure) {
    List<List<Double>> all = byDay.getOrDefault(measure, List.of());
    return all.isEmpty() ? List.of() : all.get(all.size() - 1);
  }
}
