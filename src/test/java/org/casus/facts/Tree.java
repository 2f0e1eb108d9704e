package org.casus.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Bound;
import org.jspecify.annotations.Nullable;

/** A plain tree that grows into a scenario, with the checks and defaults of a file. */
final class Tree {

  private final Map<String, Object> root = new LinkedHashMap<>();

  /** A map of the pairs of key and value. */
  @SuppressWarnings("NullAway") // null stands for absence in a tree
  static Map<String, Object> of(@Nullable Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** Puts a value under a key of a section. */
  Tree put(String section, String key, Object value) {
    section(section).put(key, value);
    return this;
  }

  /** A section, empty at first. */
  @SuppressWarnings("unchecked") // sections that grow are maps of this kind
  Map<String, Object> section(String section) {
    return (Map<String, Object>)
        root.computeIfAbsent(section, s -> new LinkedHashMap<String, Object>());
  }

  /** Puts a whole section. */
  Tree put(String section, Object value) {
    root.put(section, value);
    return this;
  }

  /** The scenario. */
  Scenario scenario() {
    Bound<Scenario> bound = Binder.bind(Scenario.class, root, "");
    return bound
        .value()
        .orElseThrow(() -> new IllegalStateException(String.valueOf(bound.problems())));
  }
}
