package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Problem;

/** Fills the components of a record from a map. */
final class Filling {

  private final Reading reading;
  private final Range outer;

  /**
   * @param outer a range that narrows that of every number, from the component around the record
   */
  Filling(Reading reading, Range outer) {
    this.reading = reading;
    this.outer = outer;
  }

  Optional<Object> record(Structure structure, Object tree, String path) {
    if (tree instanceof Number && structure.bare().isPresent()) {
      return record(structure, Map.of(structure.bare().get().name(), tree), path);
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return reading.refuse(
          path,
          "expected a map of " + Shown.list(structure.names()) + " but got " + Shown.of(tree),
          "");
    }
    boolean known = knownKeys(structure, map, path);
    List<Object> values = new ArrayList<>();
    for (Part part : structure.parts()) {
      component(part, map, path).ifPresent(values::add);
    }
    return known && values.size() == structure.parts().size()
        ? build(structure, values, path)
        : Optional.empty();
  }

  /** A record whose one component is given without its key. */
  Optional<Object> only(Structure structure, Object tree, String path) {
    Part part = structure.parts().get(0);
    return reading
        .read(part.shape(), part.range().and(outer), tree, path)
        .flatMap(value -> build(structure, List.of(value), path));
  }

  private boolean knownKeys(Structure structure, Map<?, ?> map, String path) {
    boolean known = true;
    List<String> names = structure.names();
    for (Object key : map.keySet()) {
      String name = String.valueOf(key);
      if (!names.contains(name)) {
        known = false;
        reading.refuse(unknown(Paths.child(path, name), name, names));
      }
    }
    return known;
  }

  static Problem unknown(String place, String name, List<String> names) {
    String allowed = names.isEmpty() ? "no keys are allowed" : "allowed are " + Shown.list(names);
    return Problem.error(place, "unknown key " + Shown.quoted(name) + ": " + allowed)
        .maybe(Nearest.hint(name, names))
        .standingAtKey();
  }

  Optional<Object> component(Part part, Map<?, ?> map, String path) {
    Object tree = map.get(part.name());
    String place = Paths.child(path, part.name());
    Range range = part.range().and(outer);
    if (tree != null) {
      return reading.read(part.shape(), range, tree, place);
    }
    Optional<Object> fallback = part.fallback();
    if (fallback.isPresent()) {
      return reading.read(part.shape(), range, fallback.get(), place);
    }
    Optional<Object> natural = part.natural();
    return natural.isPresent() ? natural : reading.refuse(missing(part, place));
  }

  private static Problem missing(Part part, String place) {
    String meaning = part.key().value();
    String unit = part.range().unit();
    return Problem.error(
        place, "is missing: " + meaning + (unit.isEmpty() ? "" : " Unit: " + unit + "."));
  }

  private Optional<Object> build(Structure structure, List<Object> values, String path) {
    try {
      return Optional.of(structure.build(values));
    } catch (IllegalArgumentException e) {
      return reading.refuse(path, String.valueOf(e.getMessage()), "");
    }
  }
}
