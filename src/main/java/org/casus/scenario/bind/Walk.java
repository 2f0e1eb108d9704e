package org.casus.scenario.bind;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Problem;
import org.casus.scenario.Quantity;

/** Follows a path through a record down to what may stand at its end. */
final class Walk {

  private final Record record;
  private final String path;
  private final List<String> segments;
  private Optional<Part> last = Optional.empty();

  Walk(Record record, String path) {
    this.record = record;
    this.path = path;
    this.segments = Paths.segments(path);
  }

  Bound<Slot> slot() {
    return segments.isEmpty()
        ? Bound.failed(Paths.notAPath(path))
        : at(Shape.of(record.getClass()), Range.ANY, Optional.of(record), 0, "");
  }

  private Bound<Slot> at(
      Shape shape, Range range, Optional<Object> value, int depth, String place) {
    if (depth == segments.size()) {
      return Bound.of(end(shape, range));
    }
    String key = segments.get(depth);
    return shape.match(
        scalar -> unknown(place, key, List.of()),
        items -> item(items, range, value, depth, place),
        entries -> entry(entries, range, value, depth, place),
        maybe -> at(maybe.of(), range, value.flatMap(maybe::unwrap), depth, place),
        fields -> field(fields.structure(), range, value, depth, place),
        choice -> chosen(choice.alternatives(), range, value, depth, place),
        () -> unknown(place, key, List.of()));
  }

  private Bound<Slot> field(
      Structure structure, Range outer, Optional<Object> value, int depth, String place) {
    String key = segments.get(depth);
    Optional<Part> part = structure.part(key);
    if (part.isEmpty()) {
      return unknown(place, key, structure.names());
    }
    last = part;
    Range range = outer == Range.ANY ? part.get().range() : part.get().range().and(outer);
    Optional<Object> below = value.map(held -> part.get().of(held));
    return at(part.get().shape(), range, below, depth + 1, Paths.child(place, key));
  }

  private Bound<Slot> entry(
      Shape.Entries entries, Range range, Optional<Object> value, int depth, String place) {
    String key = segments.get(depth);
    Map<?, ?> map = value.map(held -> (Map<?, ?>) held).orElse(Map.of());
    List<String> keys = map.keySet().stream().map(String::valueOf).toList();
    return keys.contains(key)
        ? at(
            entries.of(),
            range,
            Optional.ofNullable(map.get(key)),
            depth + 1,
            Paths.child(place, key))
        : unknown(place, key, keys);
  }

  private Bound<Slot> item(
      Shape.Items items, Range range, Optional<Object> value, int depth, String place) {
    List<?> list = value.map(held -> (List<?>) held).orElse(List.of());
    int index = Paths.index(segments.get(depth));
    if (index < 0 || index >= list.size()) {
      return Bound.failed(
          Problem.error(path, place + " has no position " + segments.get(depth))
              .maybe(list.isEmpty() ? "" : place + "[0] to [" + (list.size() - 1) + "]"));
    }
    String next = place + "[" + index + "]";
    return at(items.of(), range, Optional.of(list.get(index)), depth + 1, next);
  }

  private Bound<Slot> chosen(
      Alternatives alternatives, Range range, Optional<Object> value, int depth, String place) {
    String key = segments.get(depth);
    Structure structure = alternatives.cases().get(key);
    if (structure == null) {
      return unknown(place, key, alternatives.cases().keySet());
    }
    boolean present = value.map(alternatives::nameOf).filter(key::equals).isPresent();
    return at(
        new Shape.Fields(structure),
        range,
        present ? value : Optional.empty(),
        depth + 1,
        Paths.child(place, key));
  }

  private Slot end(Shape shape, Range range) {
    Slot.Limits limits =
        new Slot.Limits(range.min(), range.exclusive(), range.max(), range.words());
    return new Slot(
        path,
        last.map(part -> part.key().value()).orElse(""),
        range.unit(),
        kind(shape),
        words(shape),
        limits,
        last.flatMap(Part::evidence));
  }

  private static Slot.Kind kind(Shape shape) {
    return shape.match(
        scalar -> kind(scalar),
        items -> Slot.Kind.PART,
        entries -> Slot.Kind.PART,
        maybe -> kind(maybe.of()),
        fields -> Slot.Kind.PART,
        choice ->
            choice.alternatives().type() == Quantity.class ? Slot.Kind.NUMBER : Slot.Kind.CHOICE,
        () -> Slot.Kind.PART);
  }

  private static Slot.Kind kind(Scalar scalar) {
    if (scalar instanceof Whole) {
      return Slot.Kind.WHOLE;
    }
    if (scalar instanceof Decimal) {
      return Slot.Kind.NUMBER;
    }
    return scalar instanceof Word || scalar instanceof Flag ? Slot.Kind.CHOICE : Slot.Kind.TEXT;
  }

  private static List<String> words(Shape shape) {
    return shape.match(
        scalar -> scalar instanceof Word word ? List.copyOf(word.constants().keySet()) : List.of(),
        items -> List.of(),
        entries -> List.of(),
        maybe -> words(maybe.of()),
        fields -> List.of(),
        choice -> List.copyOf(choice.alternatives().cases().keySet()),
        List::of);
  }

  private Bound<Slot> unknown(String place, String key, Collection<String> known) {
    String there =
        known.isEmpty()
            ? place + " holds nothing by name"
            : Shown.quoted(key) + " is not one of " + Shown.list(known);
    return Bound.failed(
        Problem.error(path, "there is no such value in the scenario: " + there)
            .maybe(meant(place, key, known))
            .standingAtKey());
  }

  /** The nearest path: with the nearest key, or one that ends as this one does. */
  private String meant(String place, String key, Collection<String> known) {
    List<String> leaves = Trees.leaves(record);
    Optional<String> near = Nearest.to(key, known).map(name -> Paths.child(place, name));
    String rest = path.substring(Math.min(path.length(), Paths.child(place, key).length()));
    Optional<String> whole = near.map(name -> Nearest.to(name + rest, leaves).orElse(name + rest));
    return whole
        .or(() -> leaves.stream().filter(leaf -> leaf.endsWith("." + path)).findFirst())
        .or(() -> Nearest.to(path, leaves))
        .map(name -> '"' + name + '"')
        .orElse("");
  }
}
