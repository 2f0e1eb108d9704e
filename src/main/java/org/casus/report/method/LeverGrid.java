package org.casus.report.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;

/**
 * The design points as levers by worlds.
 *
 * @param levers combinations of levels that somebody chooses, in words
 * @param worlds combinations of what nobody controls that were run with every lever
 * @param points design point by lever, then by world
 * @param left worlds that lack a lever
 */
record LeverGrid(List<String> levers, List<String> worlds, int[][] points, int left) {

  static LeverGrid of(Inputs inputs) {
    Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    for (int point = 0; point < inputs.points().size(); point++) {
      String world = words(inputs, point, false);
      all.add(world);
      found
          .computeIfAbsent(words(inputs, point, true), key -> new LinkedHashMap<>())
          .putIfAbsent(world, point);
    }
    List<String> levers = List.copyOf(found.keySet());
    List<String> worlds =
        all.stream()
            .filter(world -> found.values().stream().allMatch(map -> map.containsKey(world)))
            .toList();
    int[][] points = new int[levers.size()][worlds.size()];
    for (int i = 0; i < levers.size(); i++) {
      Map<String, Integer> row = found.getOrDefault(levers.get(i), Map.of());
      for (int k = 0; k < worlds.size(); k++) {
        points[i][k] = row.getOrDefault(worlds.get(k), -1);
      }
    }
    return new LeverGrid(levers, worlds, points, all.size() - worlds.size());
  }

  /** The points of one combination of levers, by world. */
  int[] of(int lever) {
    return points[lever];
  }

  private static String words(Inputs inputs, int point, boolean lever) {
    List<String> parts = new ArrayList<>();
    for (int i : inputs.varied()) {
      Dimension dimension = inputs.dimensions().get(i);
      if (dimension.lever() == lever) {
        double value = inputs.values()[point][i];
        String level = lever ? Told.level(dimension, value) : Double.toString(value);
        parts.add(dimension.path().equals("what-if") ? level : dimension.path() + " " + level);
      }
    }
    return String.join(", ", parts);
  }
}
