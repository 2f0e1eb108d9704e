package org.casus.experiment.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Factor;
import org.casus.experiment.Part;
import org.casus.experiment.design.Listed;
import org.casus.experiment.plan.Calibration;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Method;
import org.casus.experiment.plan.Replications;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;

/** Draws up an experiment whose uncertainties are fitted to targets. */
record CalibrationReading(
    ExperimentPlan plan, Scenario scenario, List<Factor> factors, List<Problem> problems) {

  /**
   * The experiment with the first particles; empty where a problem was found.
   *
   * @param whole whether every factor could be read
   */
  Optional<Experiment> experiment(boolean whole) {
    new CalibrationChecks(plan, scenario, factors, problems).run();
    if (!whole || problems.stream().anyMatch(Problem::isError)) {
      return Optional.empty();
    }
    Calibration calibration = plan.calibrate().orElseThrow();
    long seed = calibration.seed().orElse(plan.random().seed());
    return Optional.of(
        with(seed, Exploration.first(factors.size(), calibration.particles(), seed)));
  }

  private Experiment with(long seed, List<List<Double>> particles) {
    Listed listed = new Listed(particles);
    Node root =
        new Node(listed, factors, List.of(new Part(Method.CSV, factors, listed, index -> index)));
    long replications = CalibrationChecks.replications(plan);
    Exploration exploration =
        new Exploration(
            plan.calibrate().orElseThrow(),
            factors,
            1,
            replications,
            seed,
            particles,
            other -> with(seed, other));
    LayoutReading layout = new LayoutReading(plan, scenario, factors, Map.of(), problems);
    return Blueprint.experiment(
            plan,
            scenario,
            layout.layout(root, particles.size(), index -> index),
            Optional.of(exploration))
        .withRule(Replications.of(replications))
        .withOwnChance();
  }
}
