package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Experiment;

/**
 * Design points that are compared with their baselines, world by world.
 *
 * @param name of what-if or levels
 * @param baselines design point of the baseline in each world
 * @param points design point of the alternative in the same world
 */
record Alternative(String name, List<Integer> baselines, List<Integer> points) {

  Alternative {
    baselines = List.copyOf(baselines);
    points = List.copyOf(points);
  }

  /**
   * The alternatives of an experiment: what differs from the levels that it calls its baseline, at
   * equal levels of everything else; without such levels every point beside the first.
   *
   * @param names of the design points
   */
  static List<Alternative> of(Experiment experiment, List<String> names) {
    Map<String, Object> baseline = experiment.compare().baseline();
    if (baseline.isEmpty()) {
      List<Alternative> alternatives = new ArrayList<>();
      for (int point = 1; point < names.size(); point++) {
        alternatives.add(new Alternative(names.get(point), List.of(0), List.of(point)));
      }
      return alternatives;
    }
    Map<Map<String, Object>, Integer> worlds = new LinkedHashMap<>();
    for (int point = 0; point < names.size(); point++) {
      Map<String, Object> levels = experiment.levels(point);
      if (baseline.keySet().stream().allMatch(path -> same(levels, baseline, path))) {
        worlds.putIfAbsent(without(levels, baseline), point);
      }
    }
    return against(experiment, names.size(), baseline, worlds);
  }

  private static List<Alternative> against(
      Experiment experiment,
      int size,
      Map<String, Object> baseline,
      Map<Map<String, Object>, Integer> worlds) {
    Map<String, List<Integer>> baselines = new LinkedHashMap<>();
    Map<String, List<Integer>> points = new LinkedHashMap<>();
    for (int point = 0; point < size; point++) {
      Map<String, Object> levels = experiment.levels(point);
      Integer base = worlds.get(without(levels, baseline));
      if (base != null && base != point) {
        String name = name(levels, baseline);
        baselines.computeIfAbsent(name, key -> new ArrayList<>()).add(base);
        points.computeIfAbsent(name, key -> new ArrayList<>()).add(point);
      }
    }
    List<Alternative> alternatives = new ArrayList<>();
    baselines.forEach(
        (name, bases) ->
            alternatives.add(new Alternative(name, bases, points.getOrDefault(name, List.of()))));
    return alternatives;
  }

  private static Map<String, Object> without(
      Map<String, Object> levels, Map<String, Object> baseline) {
    Map<String, Object> others = new LinkedHashMap<>(levels);
    others.keySet().removeAll(baseline.keySet());
    return others;
  }

  /** The levels that differ from the baseline, in words. */
  private static String name(Map<String, Object> levels, Map<String, Object> baseline) {
    List<String> words = new ArrayList<>();
    for (String path : baseline.keySet()) {
      if (!same(levels, baseline, path)) {
        String level = String.valueOf(levels.getOrDefault(path, ""));
        words.add(path.equals("what-if") ? level : path + " " + level);
      }
    }
    return String.join(", ", words);
  }

  private static boolean same(
      Map<String, Object> levels, Map<String, Object> baseline, String path) {
    Object one = levels.getOrDefault(path, "");
    Object other = baseline.getOrDefault(path, "");
    return one instanceof Number first && other instanceof Number second
        ? first.doubleValue() == second.doubleValue()
        : String.valueOf(one).equals(String.valueOf(other));
  }
}
