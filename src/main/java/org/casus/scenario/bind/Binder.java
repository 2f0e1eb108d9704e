package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.scenario.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns a plain tree into a record and reports everything that is wrong with it at once.
 *
 * <p>A tree is made of maps with text keys, lists, texts, numbers and booleans; {@code null} is
 * absence. Keys are the kebab-case names of record components. A sealed interface is written as the
 * name of a case, as a map from the name of a case to its components, or to its one component.
 */
public final class Binder {

  private Binder() {}

  /** The record that a tree stands for; the path names the tree in problems. */
  public static <T> Bound<T> bind(Class<T> type, @Nullable Object tree, String path) {
    return bind(Shape.of(type), Range.ANY, tree, path).then(value -> Bound.of(type.cast(value)));
  }

  static Bound<Object> bind(Shape shape, Range range, @Nullable Object tree, String path) {
    List<Problem> problems = new ArrayList<>();
    Optional<Object> value = new Reading(problems).read(shape, range, tree, path);
    return new Bound<>(problems.isEmpty() ? value : Optional.empty(), problems);
  }
}
