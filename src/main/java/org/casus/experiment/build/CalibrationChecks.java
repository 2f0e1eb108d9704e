package org.casus.experiment.build;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.experiment.Factor;
import org.casus.experiment.Levels;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.plan.Calibration;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Target;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Nearest;

/** Checks the targets of a calibration, its particles, and what it may vary. */
record CalibrationChecks(
    ExperimentPlan plan, Scenario scenario, List<Factor> factors, List<Problem> problems) {

  private static final String PLACE = "calibrate";

  /** Replications of each particle: one when nothing is said. */
  static long replications(ExperimentPlan plan) {
    return plan.replications().number().orElse(1L);
  }

  void run() {
    Calibration calibration = plan.calibrate().orElseThrow();
    targets(calibration.targets());
    if (calibration.max() < calibration.particles()) {
      error(
          PLACE + ".max",
          "is "
              + calibration.max()
              + ", but the first population alone has "
              + calibration.particles()
              + " particles",
          "");
    }
    double runs = (double) calibration.max() * replications(plan);
    if (runs > SearchReading.MOST_RUNS) {
      error(
          PLACE,
          String.format(
              java.util.Locale.ROOT,
              "may take %.0f runs (%d particles \u00d7 %d replications), but a calibration takes"
                  + " at most %d",
              runs,
              calibration.max(),
              replications(plan),
              SearchReading.MOST_RUNS),
          "");
    }
    company();
    varied();
  }

  private void company() {
    if (plan.search().isPresent()) {
      error("search", "does not go with calibrate: give one of them", "");
    }
    if (plan.design().method().isPresent() || !plan.design().isLeaf()) {
      error("design", "does not go with calibrate, which places the particles itself", "");
    }
    if (plan.replications().until().isPresent()) {
      error("replications.until", "does not go with calibrate: give a number of replications", "");
    }
    if (!plan.exclude().isEmpty()) {
      error("exclude", "takes points out of a design and does not go with calibrate", "");
    }
  }

  private void varied() {
    if (!plan.factors().levers().isEmpty()) {
      error(
          "factors.levers",
          "does not go with calibrate, which fits what nobody controls: set "
              + String.join(", ", plan.factors().levers().keySet())
              + " in the scenario as it was in the world",
          "");
    }
    if (plan.factors().uncertainties().isEmpty()) {
      error(PLACE, "has nothing to fit: factors.uncertainties is empty", "");
    }
    for (Factor factor : factors) {
      if (factor.levels() instanceof Levels.Listed listed
          && !listed.values().stream().allMatch(Number.class::isInstance)) {
        error(
            Places.of(plan, factor.path()),
            "holds words, and calibrate fits numbers: give a range, a distribution or numbers",
            "");
      }
    }
  }

  private void targets(List<String> texts) {
    if (texts.isEmpty()) {
      error(PLACE + ".targets", "is empty: name what was observed, such as deaths=500", "");
    }
    Map<String, Response> known = new LinkedHashMap<>();
    Responses.all(scenario).forEach(response -> known.put(response.name(), response));
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      String place = PLACE + ".targets[" + i + "]";
      Optional<Target> target = Target.of(texts.get(i));
      if (target.isEmpty()) {
        error(
            place,
            "\"" + texts.get(i) + "\" is no target: write response=value, such as deaths=500",
            "");
        continue;
      }
      if (!seen.add(target.get().subject())) {
        error(place, target.get().subject() + " has a target already", "");
      }
      target(place, target.get(), known);
    }
  }

  private void target(String place, Target target, Map<String, Response> known) {
    String name = target.response();
    Response response = known.get(name);
    if (response == null) {
      error(place, "\"" + name + "\" is no response", Nearest.hint(name, known.keySet()));
      return;
    }
    List<String> measured = plan.responses().isEmpty() ? scenario.responses() : plan.responses();
    if (!measured.isEmpty() && !measured.contains(name)) {
      error(place, name + " is not among the responses that are measured", "");
    }
    problems.addAll(response.problems(place, target));
  }

  private void error(String place, String message, String hint) {
    problems.add(Problem.error(place, message).maybe(hint));
  }
}
