package org.casus.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.experiment.DesignPoint;
import org.casus.experiment.Experiment;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.scenario.Scenario;
import org.casus.yaml.ScenarioFile;

/** What every benchmark of whole replications runs. */
record DefaultScenario(Scenario scenario) {

  static final int SEED = 1;

  static DefaultScenario load() {
    return new DefaultScenario(
        ScenarioFile.read(Path.of("scenarios/niger-2023.yaml")).value().orElseThrow());
  }

  Experiment replications(long n) {
    DesignPoint baseline = new DesignPoint(0, "baseline", Map.of(), scenario);
    return Experiment.of("bench", "Benchmark", List.of(), List.of(baseline), n, SEED, List.of());
  }

  List<Response> responses() {
    return Responses.all(scenario);
  }
}
