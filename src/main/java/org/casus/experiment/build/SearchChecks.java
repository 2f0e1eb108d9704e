package org.casus.experiment.build;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Search;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Nearest;

/** Checks what is searched for and how often each candidate is run. */
record SearchChecks(ExperimentPlan plan, Scenario scenario, List<Problem> problems) {

  void run() {
    Search search = plan.search().orElseThrow();
    Map<String, Response> known = new LinkedHashMap<>();
    Responses.all(scenario).forEach(response -> known.put(response.name(), response));
    Set<String> seen = new LinkedHashSet<>();
    objectives("search.minimize", search.minimize(), known, seen);
    objectives("search.maximize", search.maximize(), known, seen);
    if (search.objectives().size() < 2) {
      error(
          "search",
          "has "
              + search.objectives().size()
              + " of at least 2 objectives: name responses under minimize and maximize",
          "");
    }
    if (plan.replications().until().isPresent()) {
      error("replications.until", "does not go with search: give a number of replications", "");
    } else if (plan.replications().most() < 2) {
      error("replications", "must be at least 2 in a search, for its intervals", "");
    }
    if (!plan.exclude().isEmpty()) {
      error("exclude", "takes points out of a design and does not go with search", "");
    }
  }

  private void objectives(
      String place, List<String> names, Map<String, Response> known, Set<String> seen) {
    for (int i = 0; i < names.size(); i++) {
      String at = place + "[" + i + "]";
      objective(at, names.get(i), known);
      if (!seen.add(names.get(i))) {
        error(at, names.get(i) + " is an objective twice", "");
      }
    }
  }

  private void objective(String place, String text, Map<String, Response> known) {
    String name = text.replaceFirst("=.*", "");
    Response response = known.get(name);
    if (response == null) {
      error(place, "\"" + name + "\" is no response", Nearest.hint(name, known.keySet()));
      return;
    }
    List<String> measured = plan.responses().isEmpty() ? scenario.responses() : plan.responses();
    if (!measured.isEmpty() && !measured.contains(name)) {
      error(place, name + " is not among the responses that are measured", "");
    }
    if (response.kind() == Response.Kind.DAY) {
      error(
          place,
          name
              + " is a day, which is not observed where nothing happened; its mean would compare"
              + " different histories",
          "a yes-no response or a number");
    }
    boolean category = response.kind() == Response.Kind.CATEGORY;
    String wanted = text.substring(Math.min(text.length(), name.length() + 1));
    if (category && !response.categories().contains(wanted)) {
      error(
          place,
          "\"" + text + "\" names no category of " + name + ": " + response.categories(),
          Nearest.hint(wanted, response.categories()));
    } else if (!category && text.contains("=")) {
      error(place, name + " has no categories", name);
    }
  }

  private void error(String place, String message, String hint) {
    problems.add(Problem.error(place, message).maybe(hint));
  }
}
