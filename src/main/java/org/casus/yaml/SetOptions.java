package org.casus.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Expansion;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.bind.Paths;
import org.jspecify.annotations.Nullable;

/** Applies options such as {@code --set states.NGA.army=143000} to a tree. */
final class SetOptions {

  private final Locations locations;
  private final List<Finding> findings = new ArrayList<>();

  SetOptions(Locations locations) {
    this.locations = locations;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The tree with the value of each option in turn; what cannot be applied becomes a finding. */
  Object apply(Class<?> type, Object tree, List<String> options) {
    Object changed = options.isEmpty() ? tree : Expansion.of(type, tree);
    for (String option : options) {
      changed = apply(changed, option);
    }
    return changed;
  }

  private Object apply(Object tree, String option) {
    int sign = option.indexOf('=');
    String path = sign < 0 ? option : option.substring(0, sign).strip();
    Location location = Location.of("--set " + path);
    if (sign <= 0) {
      return refuse(tree, location, "write --set path=value, such as states.NGA.army=143000");
    }
    String text = option.substring(sign + 1).strip();
    if (text.isEmpty()) {
      return refuse(tree, location, "no value after =: write ~ to take a value away");
    }
    Document value = YamlReader.parse(text, location.source());
    value.findings().stream()
        .map(finding -> new Finding(location, finding.problem()))
        .forEach(findings::add);
    return value.findings().isEmpty()
        ? replaced(tree, path, asText(value.tree(), text), location)
        : tree;
  }

  /** A map without braces is a text that happens to hold a colon. */
  private static @Nullable Object asText(@Nullable Object value, String text) {
    boolean block = value instanceof Map<?, ?> && !text.startsWith("{");
    return block || (value instanceof List<?> && !text.startsWith("[")) ? text : value;
  }

  private Object replaced(Object tree, String path, @Nullable Object value, Location location) {
    Bound<Object> changed = Paths.with(tree, path, value);
    changed.problems().stream()
        .map(problem -> new Finding(location, problem.movedTo(path)))
        .forEach(findings::add);
    if (changed.value().isPresent()) {
      String begun = begun(tree, Paths.canonical(tree, path));
      locations.covered(begun, location);
      if (!begun.equals(Paths.canonical(tree, path))) {
        likeAnother(tree, begun).ifPresent(hint -> findings.add(new Finding(location, hint)));
      }
    }
    return changed.value().orElse(tree);
  }

  /** The first part of a path that the tree lacks, so that what it still needs is asked of it. */
  private static String begun(Object tree, String path) {
    int end = path.indexOf('.');
    while (end > 0 && Paths.find(tree, path.substring(0, end)).isPresent()) {
      end = path.indexOf('.', end + 1);
    }
    return end < 0 ? path : path.substring(0, end);
  }

  /** A new entry whose name is nearly that of another is more likely a slip. */
  private static Optional<Problem> likeAnother(Object tree, String begun) {
    int dot = begun.lastIndexOf('.');
    if (dot < 0
        || !(Paths.find(tree, begun.substring(0, dot)).orElse("") instanceof Map<?, ?> others)
        || !others.values().stream().allMatch(Map.class::isInstance)) {
      return Optional.empty();
    }
    List<String> names = others.keySet().stream().map(String::valueOf).toList();
    return Nearest.to(begun.substring(dot + 1), names)
        .map(near -> Problem.warning(begun, "there was none of this name").maybe(near));
  }

  private Object refuse(Object tree, Location location, String message) {
    findings.add(new Finding(location, Problem.error("", message)));
    return tree;
  }
}
