package org.casus.scenario.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays one tree over another: maps are merged key by key, everything else is replaced whole, and a
 * key set to {@code null} takes away what it names.
 *
 * <p>A closed choice is replaced whole too, unless both trees name the same case.
 */
public final class Merge {

  private Merge() {}

  /** The lower tree of a record with everything that the upper one says. */
  public static Object over(Class<?> type, Object lower, Object upper) {
    return over(Optional.of(Shape.of(type)), lower, upper);
  }

  private static Object over(Optional<Shape> shape, Object lower, Object upper) {
    if (!(lower instanceof Map<?, ?> below) || !(upper instanceof Map<?, ?> above)) {
      return upper;
    }
    boolean choice = shape.filter(Shape.Choice.class::isInstance).isPresent();
    if (choice && !below.keySet().equals(above.keySet())) {
      return upper;
    }
    Map<String, Object> merged = new LinkedHashMap<>();
    below.forEach((key, value) -> put(merged, String.valueOf(key), value));
    above.forEach((key, value) -> lay(shape, merged, String.valueOf(key), value));
    return merged;
  }

  private static void lay(
      Optional<Shape> shape, Map<String, Object> merged, String key, @Nullable Object value) {
    Object old = merged.get(key);
    if (value == null) {
      merged.remove(key);
    } else {
      merged.put(key, old == null ? value : over(shape.flatMap(s -> below(s, key)), old, value));
    }
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  /** The shape of what a key of a map holds. */
  static Optional<Shape> below(Shape shape, String key) {
    return shape.match(
        scalar -> Optional.empty(),
        items -> Optional.empty(),
        entries -> Optional.of(entries.of()),
        maybe -> below(maybe.of(), key),
        fields -> fields.structure().part(key).map(Part::shape),
        choice ->
            Optional.ofNullable(choice.alternatives().cases().get(key)).map(Shape.Fields::new),
        Optional::empty);
  }
}
