package org.casus.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.scenario.Problem;

/** Where each key and each value of a tree stands, by dotted path. */
public final class Locations {

  private final Location whole;
  private final Map<String, Location> keys = new LinkedHashMap<>();
  private final Map<String, Location> values = new LinkedHashMap<>();

  Locations(Location whole) {
    this.whole = whole;
  }

  void key(String path, Location location) {
    keys.put(path, location);
  }

  void value(String path, Location location) {
    values.put(path, location);
  }

  /** Says that a value and all it holds now comes from elsewhere. */
  void covered(String path, Location location) {
    keys.keySet().removeIf(place -> within(place, path));
    values.keySet().removeIf(place -> within(place, path));
    keys.put(path, location);
    values.put(path, location);
  }

  private static boolean within(String place, String path) {
    return place.startsWith(path)
        && place.length() > path.length()
        && ".[".indexOf(place.charAt(path.length())) >= 0;
  }

  /** These locations, and those of another tree where both have one. */
  Locations overlaidBy(Locations other) {
    Locations both = new Locations(other.whole);
    both.keys.putAll(keys);
    both.values.putAll(values);
    both.keys.putAll(other.keys);
    both.values.putAll(other.values);
    return both;
  }

  /** Where a value stands, or the nearest value around it. */
  public Location of(String path) {
    String place = path;
    while (!place.isEmpty()) {
      Location found = values.get(place);
      if (found != null) {
        return place.equals(path) ? found : keys.getOrDefault(place, found);
      }
      place = parent(place);
    }
    return whole;
  }

  /** Where a problem stands. */
  Location of(Problem problem) {
    Location key = keys.get(problem.path());
    return problem.atKey() && key != null ? key : of(problem.path());
  }

  Finding locate(Problem problem) {
    return new Finding(of(problem), problem);
  }

  private static String parent(String path) {
    int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return end < 0 ? "" : path.substring(0, end);
  }
}
