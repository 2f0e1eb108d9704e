package org.casus.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.casus.scenario.Place;
import org.casus.scenario.Trigger;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Reads the features of a map as regions, each with the name of its state. */
final class Lands {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final String AS_ID =
      "\" is no id: write letters, digits, - and _, a letter first, and no true, false or null";
  private static final List<String> STATE =
      List.of("state", "iso3", "adm0_a3", "iso_a3", "shapeGroup", "GID_0", "country");
  private static final List<String> STATE_NAME = List.of("state_name", "country", "admin");
  private static final List<String> NAME = List.of("name", "NAME_1", "shapeName");
  private static final List<String> POPULATION = List.of("population", "pop");
  private static final double DIGITS = 1e4;
  private static final double MOST_PEOPLE = 1e10;

  private final Features features;
  private final List<Finding> findings;
  private final Map<MapSkeleton.Land, Geometry> shapes = new LinkedHashMap<>();

  Lands(Features features) {
    this.features = features;
    this.findings = new ArrayList<>(features.findings());
  }

  Loaded<MapSkeleton> skeleton() {
    features.places().forEach(this::add);
    if (!findings.isEmpty()) {
      return new Loaded<>(Optional.empty(), findings, List.of());
    }
    List<MapSkeleton.Land> lands = List.copyOf(shapes.keySet());
    List<Geometry> outlines = List.copyOf(shapes.values());
    List<MapSkeleton.Border> borders = new Touching(lands, outlines).borders();
    return new Loaded<>(Optional.of(new MapSkeleton(lands, borders)), findings, List.of());
  }

  private void add(String id, Location location) {
    Map<String, String> words = features.properties().getOrDefault(id, Map.of());
    String state = first(words, STATE).orElse("");
    String before = "feature \"" + id + "\": ";
    if (!isId(id)) {
      findings.add(Finding.error(location, "\"" + id + AS_ID));
    } else if (state.isEmpty()) {
      String allowed = String.join(", ", STATE);
      String message = "no property names its state; write it as one of " + allowed;
      findings.add(Finding.error(location, before + message));
    } else if (Trigger.ROLES.contains(state)) {
      String message = "the state \"" + state + "\" has the name of a role, which is no id";
      findings.add(Finding.error(location, before + message));
    } else if (!isId(state)) {
      findings.add(Finding.error(location, before + "the state \"" + state + AS_ID));
    } else if (features.outlines().containsKey(id)) {
      Geometry shape = Touching.shape(features.outlines().getOrDefault(id, List.of()));
      shapes.put(land(id, state, words, shape), shape);
    }
  }

  /** Words that YAML takes for nothing or for a truth value would not come back as ids. */
  private static boolean isId(String word) {
    return ID.matcher(word).matches() && PlainScalar.of(word) instanceof String;
  }

  private static MapSkeleton.Land land(
      String id, String state, Map<String, String> words, Geometry shape) {
    return new MapSkeleton.Land(
        id,
        first(words, NAME).orElse(id),
        state,
        first(words, STATE_NAME).orElse(state),
        population(words),
        inside(shape),
        words.getOrDefault("capital", "").equals("true"));
  }

  private static OptionalLong population(Map<String, String> words) {
    return first(words, POPULATION)
        .map(PlainScalar::of)
        .filter(value -> value instanceof Number number && isPopulation(number.doubleValue()))
        .map(value -> OptionalLong.of(Math.round(((Number) value).doubleValue())))
        .orElse(OptionalLong.empty());
  }

  private static boolean isPopulation(double number) {
    return number >= 0 && number <= MOST_PEOPLE;
  }

  private static Place inside(Geometry shape) {
    Coordinate point = shape.getInteriorPoint().getCoordinate();
    return new Place(rounded(point.getX()), rounded(point.getY()));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DIGITS) / DIGITS;
  }

  private static Optional<String> first(Map<String, String> words, List<String> keys) {
    return keys.stream().filter(words::containsKey).findFirst().map(key -> words.get(key));
  }
}
