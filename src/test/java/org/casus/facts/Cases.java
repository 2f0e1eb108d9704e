package org.casus.facts;

import java.nio.file.Path;
import java.util.Map;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Change;
import org.casus.scenario.check.WhatIfs;
import org.casus.yaml.ScenarioFile;
import org.jspecify.annotations.Nullable;

/** The shipped scenarios, whole or changed. */
public final class Cases {

  private Cases() {}

  /** A shipped scenario. */
  public static Scenario named(String name) {
    return ScenarioFile.read(Path.of("scenarios", name + ".yaml")).value().orElseThrow();
  }

  /** The scenario of a tree. */
  public static Scenario of(Map<String, Object> tree) {
    return good(Binder.bind(Scenario.class, tree, ""), "a made world");
  }

  /** A scenario under one of its what-ifs. */
  public static Scenario whatIf(Scenario scenario, String name) {
    return good(WhatIfs.apply(scenario, name), name);
  }

  /** A scenario with other values at some paths. */
  public static Scenario with(Scenario scenario, Map<String, ? extends @Nullable Object> changes) {
    Scenario changed = scenario;
    for (Map.Entry<String, ? extends @Nullable Object> change : changes.entrySet()) {
      changed = good(Change.with(changed, change.getKey(), change.getValue()), change.getKey());
    }
    return changed;
  }

  private static Scenario good(Bound<Scenario> bound, String what) {
    return bound
        .value()
        .orElseThrow(() -> new IllegalArgumentException(what + ": " + bound.problems()));
  }
}
