package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.scenario.Problem;
import org.jspecify.annotations.Nullable;

/** One pass over a tree: builds values and collects problems. */
final class Reading {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final List<Problem> problems;

  Reading(List<Problem> problems) {
    this.problems = problems;
  }

  /** The value of a shape; empty where a problem was reported. */
  Optional<Object> read(Shape shape, Range range, @Nullable Object tree, String path) {
    if (tree == null) {
      return refuse(path, "expected a value but got nothing", "");
    }
    return shape.match(
        scalar -> scalar(scalar, range, tree, path),
        items -> items(items, range, tree, path),
        entries -> entries(entries, range, tree, path),
        maybe -> read(maybe.of(), range, tree, path).map(maybe::wrap),
        fields -> new Filling(this, Range.ANY).record(fields.structure(), tree, path),
        choice -> new Choosing(this, choice.alternatives(), range).read(tree, path),
        () -> Optional.of(tree));
  }

  private Optional<Object> scalar(Scalar scalar, Range range, Object tree, String path) {
    Scalar.Read read = scalar.read(tree, range);
    return read.value().isPresent() ? read.value() : refuse(path, read.wrong(), read.hint());
  }

  private Optional<Object> items(Shape.Items items, Range range, Object tree, String path) {
    if (!(tree instanceof List<?> list)) {
      String hint = tree instanceof String text ? "[" + text + "]" : "";
      return refuse(path, "expected a list but got " + Shown.of(tree), hint);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      read(items.of(), range, list.get(i), path + "[" + i + "]").ifPresent(values::add);
    }
    return values.size() == list.size()
        ? Optional.of(Collections.unmodifiableList(values))
        : Optional.empty();
  }

  private Optional<Object> entries(Shape.Entries entries, Range range, Object tree, String path) {
    if (!(tree instanceof Map<?, ?> map)) {
      return refuse(path, "expected a map but got " + Shown.of(tree), "");
    }
    boolean free = entries.free();
    Map<String, Object> values = new LinkedHashMap<>();
    int failed = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String id = String.valueOf(entry.getKey());
      String place = Paths.child(path, id);
      if (!free && !ID.matcher(id).matches()) {
        refuse(
            Problem.error(
                    place, Shown.quoted(id) + " is no id: a letter, then letters, digits, - and _")
                .standingAtKey());
        failed++;
      }
      Optional<Object> value = read(entries.of(), range, entry.getValue(), place);
      value.ifPresent(found -> values.put(id, found));
      failed += value.isPresent() ? 0 : 1;
    }
    return failed == 0 ? Optional.of(Collections.unmodifiableMap(values)) : Optional.empty();
  }

  Optional<Object> refuse(String path, String message, String hint) {
    return refuse(Problem.error(path, message).maybe(hint));
  }

  Optional<Object> refuse(Problem problem) {
    problems.add(problem);
    return Optional.empty();
  }
}
