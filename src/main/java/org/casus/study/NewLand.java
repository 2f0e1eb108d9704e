package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.yaml.MapSkeleton;
import org.casus.yaml.MapSkeleton.Border;
import org.casus.yaml.MapSkeleton.Land;

/** The two tables and the states of a new scenario on a map, as texts. */
final class NewLand {

  private static final long PEOPLE = 1_000_000;
  private static final long ARMY = 10_000;

  private final MapSkeleton map;
  private final Map<String, Land> capitals = new LinkedHashMap<>();

  NewLand(MapSkeleton map) {
    this.map = map;
    for (Land land : map.lands()) {
      capitals.merge(land.state(), land, NewLand::seat);
    }
  }

  /** The one that the map calls the capital, else the one with more people, else the first. */
  private static Land seat(Land one, Land other) {
    if (one.capital() != other.capital()) {
      return one.capital() ? one : other;
    }
    return people(other) > people(one) ? other : one;
  }

  private static long people(Land land) {
    return land.population().orElse(PEOPLE);
  }

  String table() {
    StringBuilder text = new StringBuilder("id,state,name,population,lon,lat,capital\n");
    for (Land land : map.lands()) {
      boolean capital = land.equals(capitals.get(land.state()));
      List<Object> cells =
          List.of(
              land.id(),
              land.state(),
              cell(land.name()),
              people(land),
              land.place().lon(),
              land.place().lat(),
              capital);
      text.append(String.join(",", cells.stream().map(String::valueOf).toList())).append('\n');
    }
    return text.toString();
  }

  private static String cell(String name) {
    return '"' + plain(name).replace("\"", "\"\"") + '"';
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+|\\p{Cntrl}", " ").strip();
  }

  String adjacency() {
    StringBuilder text = new StringBuilder("a,b,distance_km\n");
    for (Border border : map.borders()) {
      text.append(border.a().id()).append(',').append(border.b().id());
      text.append(',').append(border.km()).append('\n');
    }
    return text.toString();
  }

  /** The template with what the map says in its places. */
  String scenario(String template) {
    Land first = map.lands().get(0);
    Land home =
        map.lands().stream()
            .filter(land -> !land.equals(capitals.get(land.state())))
            .findFirst()
            .orElse(first);
    return template
        .replace("@STATES@", states())
        .replace("@FIRST@", first.id())
        .replace("@HOME@", home.id());
  }

  private String states() {
    StringBuilder text = new StringBuilder();
    capitals.forEach(
        (id, seat) -> {
          String name = plain(seat.stateName()).replace("\\", "\\\\").replace("\"", "\\\"");
          text.append("  ").append(id).append(":\n    name: \"").append(name).append("\"\n");
          text.append("    army: ").append(ARMY).append("         # fill in\n");
          text.append("    borders: ").append(around(id)).append('\n');
          text.append("    capital: {lon: ").append(seat.place().lon());
          text.append(", lat: ").append(seat.place().lat()).append("}\n");
        });
    return text.toString();
  }

  private Set<String> around(String state) {
    Set<String> around = new TreeSet<>();
    for (Border border : map.borders()) {
      String a = border.a().state();
      String b = border.b().state();
      if (!a.equals(b) && (a.equals(state) || b.equals(state))) {
        around.add(a.equals(state) ? b : a);
      }
    }
    return around;
  }

  /** What was filled in and what was guessed, for whoever asked for the file. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    long unknown = map.lands().stream().filter(land -> land.population().isEmpty()).count();
    if (unknown > 0) {
      notes.add(
          "The map gives no population for "
              + (unknown == 1 ? "1 region" : unknown + " regions")
              + ": each has "
              + PEOPLE
              + " now.");
    }
    for (Border border : map.borders()) {
      if (border.ferry()) {
        notes.add(border.a().id() + " and " + border.b().id() + " do not touch: joined by ferry.");
      }
    }
    return notes;
  }
}
