package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks up and replaces one value deep inside a record, copying only what leads to it.
 *
 * <p>A replaced value passes the same checks as one read from a file.
 */
public final class Change {

  private final List<String> segments;
  private final @Nullable Object value;

  private Change(List<String> segments, @Nullable Object value) {
    this.segments = segments;
    this.value = value;
  }

  /** The record with another value, given as a tree, at a path. */
  public static <T extends Record> Bound<T> with(T record, String path, @Nullable Object value) {
    List<String> segments = Paths.segments(path);
    return segments.isEmpty() ? Bound.failed(Paths.notAPath(path)) : with(record, segments, value);
  }

  static <T extends Record> Bound<T> with(T record, List<String> segments, @Nullable Object value) {
    @SuppressWarnings("unchecked") // a changed record is of the same class
    Class<T> type = (Class<T>) record.getClass();
    return new Change(segments, value)
        .at(Shape.of(type), Range.ANY, record, 0, "")
        .then(changed -> Bound.of(type.cast(changed)));
  }

  private Bound<Object> at(Shape shape, Range range, Object old, int depth, String path) {
    if (depth == segments.size()) {
      return Binder.bind(shape, range, value, path);
    }
    return shape.match(
        scalar -> beyond(path),
        items -> item(items, range, (List<?>) old, depth, path),
        entries -> entry(entries, range, (Map<?, ?>) old, depth, path),
        maybe -> held(maybe, range, old, depth, path),
        fields -> field(fields.structure(), old, depth, path),
        choice -> rebound(choice, range, Optional.of(old), depth, path),
        () -> rebound(shape, range, Optional.of(old), depth, path));
  }

  private Bound<Object> field(Structure structure, Object old, int depth, String path) {
    String key = segments.get(depth);
    Optional<Part> found = structure.part(key);
    String place = Paths.child(path, key);
    if (found.isEmpty()) {
      return Bound.failed(Filling.unknown(place, key, structure.names()));
    }
    if (value == null && depth + 1 == segments.size()) {
      return cleared(structure, found.get(), old, path);
    }
    Part part = found.get();
    return at(part.shape(), part.range(), part.of(old), depth + 1, place)
        .then(changed -> rebuilt(structure, part, changed, old, path));
  }

  private Bound<Object> cleared(Structure structure, Part part, Object old, String path) {
    Map<String, Object> none = Map.of();
    List<Problem> problems = new ArrayList<>();
    return new Filling(new Reading(problems), Range.ANY)
        .component(part, none, path)
        .map(changed -> rebuilt(structure, part, changed, old, path))
        .orElseGet(() -> new Bound<>(Optional.empty(), problems));
  }

  private static Bound<Object> rebuilt(
      Structure structure, Part changedPart, Object changed, Object old, String path) {
    List<Object> values = new ArrayList<>();
    for (Part part : structure.parts()) {
      values.add(part.name().equals(changedPart.name()) ? changed : part.of(old));
    }
    try {
      return Bound.of(structure.build(values));
    } catch (IllegalArgumentException e) {
      return Bound.failed(Problem.error(path, String.valueOf(e.getMessage())));
    }
  }

  private Bound<Object> entry(
      Shape.Entries entries, Range range, Map<?, ?> old, int depth, String path) {
    String id = segments.get(depth);
    Object present = old.get(id);
    if (present == null || (value == null && depth + 1 == segments.size())) {
      return rebound(entries, range, Optional.of(old), depth, path);
    }
    return at(entries.of(), range, present, depth + 1, Paths.child(path, id))
        .then(
            changed -> {
              Map<Object, Object> copy = new LinkedHashMap<>(old);
              copy.put(id, changed);
              return Bound.of(copy);
            });
  }

  private Bound<Object> item(Shape.Items items, Range range, List<?> old, int depth, String path) {
    int index = Paths.index(segments.get(depth));
    if (index < 0 || index >= old.size()) {
      return rebound(items, range, Optional.of(old), depth, path);
    }
    return at(items.of(), range, old.get(index), depth + 1, path + "[" + index + "]")
        .then(
            changed -> {
              List<Object> copy = new ArrayList<>(old);
              copy.set(index, changed);
              return Bound.of(copy);
            });
  }

  private Bound<Object> held(Shape.Maybe maybe, Range range, Object old, int depth, String path) {
    Optional<Object> present = maybe.unwrap(old);
    return present.isEmpty()
        ? rebound(maybe, range, present, depth, path)
        : at(maybe.of(), range, present.get(), depth, path)
            .then(changed -> Bound.of(maybe.wrap(changed)));
  }

  /** Goes by way of a tree, where the value on the way may be of another case or absent. */
  private Bound<Object> rebound(
      Shape shape, Range range, Optional<Object> old, int depth, String path) {
    String rest = String.join(".", segments.subList(depth, segments.size()));
    Object tree = old.map(present -> Trees.of(shape, present)).orElse(Map.of());
    Bound<Object> changed = Paths.with(tree, rest, value);
    return changed.value().isEmpty()
        ? Bound.failed(changed.problems().get(0).movedTo(Paths.child(path, rest)))
        : Binder.bind(shape, range, changed.value().get(), path);
  }

  private Bound<Object> beyond(String path) {
    return Bound.failed(
        Problem.error(
            String.join(".", segments), path + " is a single value and holds nothing by name"));
  }
}
