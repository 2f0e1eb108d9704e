package org.casus.scenario.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Problem;
import org.jspecify.annotations.Nullable;

/** Reads one of the cases of a sealed interface. */
final class Choosing {

  private final Reading reading;
  private final Alternatives alternatives;
  private final Range range;

  Choosing(Reading reading, Alternatives alternatives, Range range) {
    this.reading = reading;
    this.alternatives = alternatives;
    this.range = range;
  }

  Optional<Object> read(Object tree, String path) {
    Optional<Structure> shorthand = alternatives.shorthand();
    if (shorthand.isPresent() && isBare(shorthand.get(), tree)) {
      return new Filling(reading, range).only(shorthand.get(), tree, path);
    }
    if (tree instanceof String name) {
      Structure chosen = alternatives.cases().get(name);
      return chosen == null ? unknownWord(name, path) : fill(chosen, null, Paths.child(path, name));
    }
    if (tree instanceof Map<?, ?> map && map.size() == 1) {
      Map.Entry<?, ?> entry = map.entrySet().iterator().next();
      String name = String.valueOf(entry.getKey());
      Structure chosen = alternatives.cases().get(name);
      return chosen == null
          ? unknownKey(name, path)
          : fill(chosen, entry.getValue(), Paths.child(path, name));
    }
    return reading.refuse(path, "expected " + expected() + " but got " + Shown.of(tree), "");
  }

  private Optional<Object> fill(Structure chosen, @Nullable Object tree, String path) {
    Filling filling = new Filling(reading, range);
    if (tree == null) {
      return filling.record(chosen, Map.of(), path);
    }
    return direct(chosen, tree)
        ? filling.only(chosen, tree, path)
        : filling.record(chosen, tree, path);
  }

  /** Whether the tree is the one component itself rather than a map that names it. */
  static boolean direct(Structure chosen, Object tree) {
    List<Part> parts = chosen.parts();
    if (parts.size() != 1) {
      return false;
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return true;
    }
    return takesMap(parts.get(0).shape()) && !map.keySet().equals(Set.of(parts.get(0).name()));
  }

  private static boolean takesMap(Shape shape) {
    return shape.match(
        scalar -> false,
        items -> false,
        entries -> true,
        maybe -> takesMap(maybe.of()),
        fields -> true,
        choice -> true,
        () -> true);
  }

  private Optional<Object> unknownWord(String name, String path) {
    Set<String> names = alternatives.cases().keySet();
    if (alternatives.shorthand().isPresent()) {
      return reading.refuse(
          path,
          "expected " + expected() + " but got " + Shown.of(name),
          Numerals.hint(name).isEmpty() ? Nearest.hint(name, names) : Numerals.hint(name));
    }
    return reading.refuse(
        path,
        Shown.quoted(name) + " is not one of " + Shown.list(names),
        Nearest.hint(name, names));
  }

  private Optional<Object> unknownKey(String name, String path) {
    Set<String> names = alternatives.cases().keySet();
    return reading.refuse(
        Problem.error(
                Paths.child(path, name), Shown.quoted(name) + " is not one of " + Shown.list(names))
            .maybe(Nearest.hint(name, names))
            .standingAtKey());
  }

  private String expected() {
    String one = "exactly one of " + Shown.list(alternatives.cases().keySet());
    return alternatives
        .shorthand()
        .map(bare -> (ofList(bare) ? "a list or " : "a number or ") + one)
        .orElse(one);
  }

  private static boolean isBare(Structure shorthand, Object tree) {
    return ofList(shorthand) ? tree instanceof List : tree instanceof Number;
  }

  private static boolean ofList(Structure shorthand) {
    return shorthand.parts().get(0).shape() instanceof Shape.Items;
  }
}
