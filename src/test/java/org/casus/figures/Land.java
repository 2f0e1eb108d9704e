package org.casus.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The regions of the map with their populations and neighbours. */
final class Land {

  private final Map<String, Double> population = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> neighbours = new TreeMap<>();

  Land() {
    for (Map<String, String> row : Data.rows("adm1_population.csv")) {
      population.put(row.get("adm1"), Double.valueOf(row.get("population_2023")));
    }
    for (Map<String, String> row : Data.rows("adjacency.csv")) {
      double km = Double.parseDouble(row.get("centroid_distance_km"));
      link(row.get("adm1_a"), row.get("adm1_b"), km);
      link(row.get("adm1_b"), row.get("adm1_a"), km);
    }
  }

  private void link(String from, String to, double km) {
    neighbours.computeIfAbsent(from, key -> new TreeMap<>()).put(to, km);
  }

  List<String> regions(String state) {
    return population.keySet().stream().filter(id -> state(id).equals(state)).toList();
  }

  /** The population of each region of a state. */
  Map<String, Double> populations(String state) {
    Map<String, Double> found = new LinkedHashMap<>();
    regions(state).forEach(id -> found.put(id, population.getOrDefault(id, 0.0)));
    return found;
  }

  /** The neighbours of a region in the same state, with the km between the centres. */
  Map<String, Double> around(String region) {
    Map<String, Double> found = new TreeMap<>(neighbours.getOrDefault(region, Map.of()));
    found.keySet().removeIf(other -> !state(other).equals(state(region)));
    return found;
  }

  /** The regions of a state that border on another state. */
  List<String> border(String state, String other) {
    return regions(state).stream()
        .filter(
            id ->
                neighbours.getOrDefault(id, Map.of()).keySet().stream()
                    .anyMatch(near -> state(near).equals(other)))
        .toList();
  }

  /** The shortest way over neighbours between two regions, km between centres. */
  Map<String, Double> ways(String from) {
    Map<String, Double> ways = new TreeMap<>(Map.of(from, 0.0));
    TreeSet<String> open =
        new TreeSet<>(
            Comparator.comparingDouble((String id) -> ways.getOrDefault(id, 0.0))
                .thenComparing(Comparator.naturalOrder()));
    open.add(from);
    while (!open.isEmpty()) {
      String next = open.first();
      open.remove(next);
      double here = ways.getOrDefault(next, 0.0);
      neighbours
          .getOrDefault(next, Map.of())
          .forEach(
              (near, km) -> {
                if (here + km < ways.getOrDefault(near, Double.MAX_VALUE)) {
                  if (ways.containsKey(near)) {
                    open.remove(near);
                  }
                  ways.put(near, here + km);
                  open.add(near);
                }
              });
    }
    return ways;
  }

  static String state(String region) {
    return region.substring(0, 3);
  }
}
