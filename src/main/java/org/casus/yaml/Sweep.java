package org.casus.yaml;

import java.util.List;
import org.casus.experiment.Experiment;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.scenario.Scenario;

/**
 * An experiment file with everything that it names.
 *
 * @param scenario with its options and the number of days of the plan
 * @param scenarioSources the files of the scenario, the first one first
 * @param tables the files of points that the design names
 */
public record Sweep(
    ExperimentPlan plan,
    Scenario scenario,
    Experiment experiment,
    List<Source> scenarioSources,
    List<Source> tables) {

  public Sweep {
    scenarioSources = List.copyOf(scenarioSources);
    tables = List.copyOf(tables);
  }

  /** The same with the files that its scenario came from, where they were not read with it. */
  public Sweep with(List<Source> sources) {
    return new Sweep(plan, scenario, experiment, sources, tables);
  }
}
