package org.casus.scenario.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the short form of a case with one component, so that a dotted path finds the component
 * by its name. What does not fit its shape is left as it is.
 */
public final class Expansion {

  private Expansion() {}

  /** The tree of a record in its long form. */
  public static Object of(Class<?> type, Object tree) {
    Object expanded = of(Shape.of(type), tree);
    return expanded == null ? tree : expanded;
  }

  private static @Nullable Object of(Shape shape, @Nullable Object tree) {
    if (tree instanceof List<?> list && shape instanceof Shape.Items items) {
      return list.stream().<Object>map(item -> of(items.of(), item)).toList();
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return tree;
    }
    if (shape instanceof Shape.Maybe maybe) {
      return of(maybe.of(), tree);
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> put(copy, String.valueOf(key), below(shape, key, value)));
    return copy;
  }

  private static @Nullable Object below(Shape shape, Object key, @Nullable Object value) {
    String name = String.valueOf(key);
    Optional<Shape> found = Merge.below(shape, name);
    if (found.isEmpty() || value == null) {
      return value;
    }
    if (shape instanceof Shape.Choice && found.get() instanceof Shape.Fields fields) {
      Structure chosen = fields.structure();
      if (Choosing.direct(chosen, value)) {
        Part only = chosen.parts().get(0);
        return Map.of(only.name(), orSame(of(only.shape(), value), value));
      }
    }
    return of(found.get(), value);
  }

  private static Object orSame(@Nullable Object expanded, Object value) {
    return expanded == null ? value : expanded;
  }

  @SuppressWarnings("NullAway") // a tree may hold null for an empty value
  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    map.put(key, value);
  }
}
