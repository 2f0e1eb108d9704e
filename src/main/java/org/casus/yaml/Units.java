package org.casus.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.scenario.bind.Paths;
import org.jspecify.annotations.Nullable;

/** The regions of a table as a tree, one entry a row, with the place of every cell. */
final class Units {

  static final String PATH = "regions.units";
  private static final List<String> NEEDED = List.of("id", "name", "state");
  private static final List<String> PLACE = List.of("lon", "lat");
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "state",
          "name",
          "population",
          "lon",
          "lat",
          "capital",
          "grievance",
          "control",
          "garrison",
          "displaced",
          "deaths",
          "source");

  private final Locations locations;
  private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
  private final Map<String, Location> places = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Units(Locations locations) {
    this.locations = locations;
  }

  static List<String> columns() {
    return COLUMNS;
  }

  static List<String> needed() {
    return NEEDED;
  }

  Map<String, Map<String, Object>> byId() {
    return byId;
  }

  List<Finding> findings() {
    return findings;
  }

  void add(Map<String, Csv.Cell> row) {
    Csv.Cell first = row.get("id");
    if (first == null) {
      return;
    }
    String id = first.text();
    if (Paths.segments(id).size() != 1) {
      String message = id.isEmpty() ? "the id is empty" : "\"" + id + "\" is no id";
      findings.add(Finding.error(first.location(), message + ": write letters, digits, - and _"));
      return;
    }
    Location earlier = places.putIfAbsent(id, first.location());
    if (earlier != null) {
      String message = "the region \"" + id + "\" stands twice: first on line " + earlier.line();
      findings.add(Finding.error(first.location(), message));
      return;
    }
    String path = Paths.child(PATH, id);
    locations.key(path, first.location());
    locations.value(path, first.location());
    byId.put(id, unit(row, path));
  }

  private Map<String, Object> unit(Map<String, Csv.Cell> row, String path) {
    Map<String, Object> unit = new LinkedHashMap<>();
    Map<String, Object> place = new LinkedHashMap<>();
    row.forEach(
        (column, cell) -> {
          if (PLACE.contains(column)) {
            put(place, column, PlainScalar.of(cell.text()), cell, path + ".place");
          } else if (column.equals("source")) {
            put(unit, "sources", sources(cell), cell, path);
          } else if (!column.equals("id")) {
            boolean word = NEEDED.contains(column);
            put(unit, column, word ? text(cell) : PlainScalar.of(cell.text()), cell, path);
          }
        });
    if (!place.isEmpty()) {
      unit.put("place", place);
    }
    return unit;
  }

  private static @Nullable Object text(Csv.Cell cell) {
    return cell.text().isEmpty() ? null : cell.text();
  }

  private static @Nullable Object sources(Csv.Cell cell) {
    return cell.text().isEmpty() ? null : List.of(cell.text());
  }

  private void put(
      Map<String, Object> map, String key, @Nullable Object value, Csv.Cell cell, String path) {
    if (value != null) {
      map.put(key, value);
      locations.key(path + "." + key, cell.location());
      locations.value(path + "." + key, cell.location());
    }
  }
}
