package org.casus.experiment.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Until;
import org.casus.experiment.plan.Variation;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.bind.Paths;

/** Checks the names of responses and the levels of the baseline. */
record ResponseChecks(ExperimentPlan plan, Scenario scenario, List<Problem> problems) {

  void run() {
    Map<String, Response> known = new LinkedHashMap<>();
    Responses.all(scenario).forEach(response -> known.put(response.name(), response));
    problems.addAll(Responses.check(scenario, plan.responses()));
    plan.replications().until().ifPresent(until -> precision(until, known));
    plan.compare()
        .smallestEffect()
        .forEach(
            (name, effect) -> {
              String place = Paths.child("compare.smallest-effect", name);
              known(place, name, known);
              if (effect <= 0) {
                error(place, effect + " is not above 0", "");
              }
            });
    plan.compare().baseline().forEach(this::baseline);
  }

  private void precision(Until until, Map<String, Response> known) {
    String place = "replications.until.response";
    known(place, until.response(), known);
    Response response = known.get(until.response());
    if (response != null && response.kind() == Response.Kind.CATEGORY) {
      error(
          place,
          until.response() + " is a category and has no half-width",
          "a yes-no response or a number");
    }
    List<String> measured = plan.responses().isEmpty() ? scenario.responses() : plan.responses();
    if (response != null && !measured.isEmpty() && !measured.contains(until.response())) {
      error(place, until.response() + " is not among the responses that are measured", "");
    }
  }

  private void baseline(String path, Object level) {
    String place = Paths.child("compare.baseline", path);
    Variation variation = plan.factors().all().get(path);
    if (variation == null) {
      error(
          place,
          "is no factor: there are " + plan.factors().all().keySet(),
          Nearest.hint(path, plan.factors().all().keySet()));
    } else if (variation.values().isEmpty()) {
      error(place, "is a range; a baseline needs a factor with values", "");
    } else if (!variation.values().contains(level)) {
      error(place, level + " is not one of its values " + variation.values(), "");
    }
  }

  private void known(String place, String name, Map<String, Response> known) {
    if (!known.containsKey(name)) {
      problems.add(Responses.unknown(place, name, known.keySet()));
    }
  }

  private void error(String place, String message, String hint) {
    problems.add(Problem.error(place, message).maybe(hint));
  }
}
