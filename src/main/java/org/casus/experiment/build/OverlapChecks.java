package org.casus.experiment.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.experiment.Factor;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Variation;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.WhatIf;
import org.casus.scenario.bind.Paths;

/** Finds factors that would undo each other. */
record OverlapChecks(ExperimentPlan plan, Scenario scenario, List<Problem> problems) {

  void run() {
    for (String path : plan.factors().levers().keySet()) {
      if (plan.factors().uncertainties().containsKey(path)) {
        problems.add(
            Problem.error(
                    Paths.child(Places.of(Factor.Role.LEVER), path),
                    "is an uncertainty too: a factor is one or the other")
                .standingAtKey());
      }
    }
    List<String> earlier = new ArrayList<>();
    for (String path : plan.factors().all().keySet()) {
      nested(path, earlier);
      inWhatIf(path);
      earlier.add(path);
    }
  }

  private void nested(String path, List<String> earlier) {
    earlier.stream()
        .filter(other -> overlap(path, other))
        .findFirst()
        .ifPresent(
            other ->
                error(path, "overlaps with the factor " + other + ": one is part of the other"));
  }

  private void inWhatIf(String path) {
    Optional<Variation> whatIfs = Optional.ofNullable(plan.factors().all().get(Factor.WHAT_IF));
    for (Object name : whatIfs.map(Variation::values).orElse(List.of())) {
      WhatIf whatIf = scenario.whatIfs().get(String.valueOf(name));
      if (whatIf == null) {
        continue;
      }
      whatIf.set().keySet().stream()
          .filter(change -> overlap(path, change))
          .findFirst()
          .ifPresent(
              change ->
                  error(
                      path,
                      "overlaps with the what-if "
                          + name
                          + ", which changes "
                          + change
                          + ": the factor would undo it"));
    }
  }

  private void error(String path, String message) {
    problems.add(Problem.error(Places.of(plan, path), message).standingAtKey());
  }

  private static boolean overlap(String path, String other) {
    List<String> a = Paths.segments(path);
    List<String> b = Paths.segments(other);
    int shorter = Math.min(a.size(), b.size());
    return shorter > 0 && a.subList(0, shorter).equals(b.subList(0, shorter));
  }
}
