package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.experiment.DesignPoint;
import org.casus.experiment.Experiment;
import org.casus.experiment.Factor;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.check.WhatIfs;

/** The baseline of a scenario and some of its what-ifs, as design points. */
final class Variants {

  static final String BASELINE = "baseline";

  private Variants() {}

  /** The names of the design points that a wish asks for, the baseline first. */
  static List<String> names(Scenario scenario, List<String> wanted) {
    Set<String> names = new LinkedHashSet<>(List.of(BASELINE));
    for (String name : wanted) {
      boolean all = name.equals(Wish.ALL) && !scenario.whatIfs().containsKey(name);
      names.addAll(all ? scenario.whatIfs().keySet() : List.of(name));
    }
    return List.copyOf(names);
  }

  /** The scenario under a name. */
  static Scenario scenario(Scenario scenario, String name) {
    if (name.equals(BASELINE) && !scenario.whatIfs().containsKey(name)) {
      return scenario;
    }
    if (!scenario.whatIfs().containsKey(name)) {
      throw new BadInput(unknown(scenario, name));
    }
    Bound<Scenario> changed = WhatIfs.apply(scenario, name);
    return changed
        .value()
        .orElseThrow(
            () -> new BadInput(changed.problems().stream().map(Problem::toString).toList()));
  }

  static Experiment experiment(Scenario scenario, Wish wish) {
    List<String> names = names(scenario, wish.whatIfs());
    List<DesignPoint> points = new ArrayList<>();
    for (String name : names) {
      points.add(
          new DesignPoint(
              points.size(), name, Map.of(Factor.WHAT_IF, name), scenario(scenario, name)));
    }
    return Experiment.of(
        scenario.scenario().id(),
        scenario.scenario().title(),
        List.of(Factor.whatIf(names)),
        points,
        wish.replications(),
        wish.seed(),
        scenario.responses());
  }

  private static String unknown(Scenario scenario, String name) {
    if (scenario.whatIfs().isEmpty()) {
      return "there is no what-if \"" + name + "\": the scenario has none.";
    }
    Set<String> known = scenario.whatIfs().keySet();
    return "there is no what-if \""
        + name
        + "\". There are: "
        + String.join(", ", known)
        + "."
        + Nearest.to(name, known).map(near -> " Maybe \"" + near + "\".").orElse("");
  }
}
