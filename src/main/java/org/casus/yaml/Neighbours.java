package org.casus.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.bind.Paths;

/**
 * The pairs of neighbours of a table, each laid into both regions.
 *
 * <p>A table holds every pair once, or every pair in both directions with the same distance;
 * anything between is an adjacency that is not symmetric.
 */
final class Neighbours {

  static final List<String> COLUMNS = List.of("a", "b", "distance_km", "border_km");
  static final List<String> NEEDED = List.of("a", "b", "distance_km");

  private final Set<String> ids;
  private final Map<String, Link> links = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private record Link(String a, String b, double km, Location location) {
    String key() {
      return a + " " + b;
    }

    String back() {
      return b + " " + a;
    }
  }

  Neighbours(Set<String> ids) {
    this.ids = ids;
  }

  List<Finding> findings() {
    return findings;
  }

  void add(Map<String, Csv.Cell> row) {
    List<Csv.Cell> cells = NEEDED.stream().map(row::get).toList();
    Csv.Cell first = cells.get(0);
    Csv.Cell second = cells.get(1);
    boolean sound = known(first) & known(second) & isDistance(cells.get(2));
    if (!sound) {
      return;
    }
    double km = Double.parseDouble(cells.get(2).text());
    Link link = new Link(first.text(), second.text(), km, first.location());
    Link earlier = links.get(link.key());
    if (link.a().equals(link.b())) {
      error(link, "\"" + link.a() + "\" is named as its own neighbour");
    } else if (earlier != null) {
      error(link, pair(link) + " stands twice: first on line " + earlier.location().line());
    } else {
      links.put(link.key(), link);
    }
  }

  private boolean known(Csv.Cell cell) {
    if (ids.contains(cell.text())) {
      return true;
    }
    Problem problem =
        Problem.error("", "unknown region \"" + cell.text() + "\": it has no row in the table")
            .maybe(Nearest.hint(cell.text(), ids));
    findings.add(new Finding(cell.location(), problem));
    return false;
  }

  private boolean isDistance(Csv.Cell cell) {
    if (PlainScalar.of(cell.text()) instanceof Number km && km.doubleValue() >= 0) {
      return true;
    }
    String message = "distance_km: expected a number of km, at least 0, but got ";
    findings.add(Finding.error(cell.location(), message + "\"" + cell.text() + "\""));
    return false;
  }

  private void error(Link link, String message) {
    findings.add(Finding.error(link.location(), message));
  }

  private static String pair(Link link) {
    return "the pair " + link.a() + ", " + link.b();
  }

  /** Lays the links into the regions, and says where they are not symmetric. */
  void into(Map<String, Map<String, Object>> units, Locations locations) {
    long both = links.values().stream().filter(link -> links.containsKey(link.back())).count();
    Set<String> told = new LinkedHashSet<>();
    for (Link link : links.values()) {
      Link back = links.get(link.back());
      if (back == null && both > 0) {
        String others = " has no pair in the other direction, although other pairs have one";
        error(link, "not symmetric: " + pair(link) + others);
      } else if (back != null && back.km() != link.km() && told.add(link.key())) {
        told.add(link.back());
        String other = back.km() + " km on line " + back.location().line();
        error(link, "not symmetric: " + pair(link) + " is " + link.km() + " km here and " + other);
      }
      lay(units, locations, link.a(), link.b(), link);
      lay(units, locations, link.b(), link.a(), link);
    }
  }

  private static void lay(
      Map<String, Map<String, Object>> units,
      Locations locations,
      String from,
      String to,
      Link link) {
    Map<String, Object> unit = units.get(from);
    if (unit != null
        && unit.computeIfAbsent("neighbours", key -> new LinkedHashMap<String, Object>())
            instanceof Map<?, ?> old) {
      Map<String, Object> neighbours = new LinkedHashMap<>();
      old.forEach((key, value) -> neighbours.put(String.valueOf(key), value));
      neighbours.put(to, link.km());
      unit.put("neighbours", neighbours);
      String path = Paths.child(Paths.child(Units.PATH, from), "neighbours." + to);
      locations.key(path, link.location());
      locations.value(path, link.location());
    }
  }
}
