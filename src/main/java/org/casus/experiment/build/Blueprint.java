package org.casus.experiment.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.DesignPoint;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Factor;
import org.casus.experiment.Layout;
import org.casus.experiment.Treatments;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Randomness;
import org.casus.experiment.plan.Variation;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Paths;

/**
 * The experiment that a plan and a scenario make, or everything that prevents it.
 *
 * @param experiment present when no problem is an error
 */
public record Blueprint(Optional<Experiment> experiment, List<Problem> problems) {

  public Blueprint {
    problems = List.copyOf(problems);
  }

  /**
   * Draws up an experiment.
   *
   * @param scenario that the plan names, with the plan's number of days
   * @param tables the files of points that the design names, by name
   */
  public static Blueprint of(ExperimentPlan plan, Scenario scenario, Map<String, Table> tables) {
    List<Problem> problems = new ArrayList<>();
    FactorReading reading = new FactorReading(scenario, problems);
    List<Factor> factors = new ArrayList<>();
    factors(plan.factors().uncertainties(), Factor.Role.UNCERTAINTY, reading, factors);
    factors(plan.factors().levers(), Factor.Role.LEVER, reading, factors);
    new OverlapChecks(plan, scenario, problems).run();
    new ResponseChecks(plan, scenario, problems).run();
    if (plan.factors().all().isEmpty()) {
      problems.add(
          Problem.error("factors", "holds neither uncertainties nor levers: nothing varies"));
    }
    if (plan.random().common() == Randomness.Sharing.REPLICATION) {
      problems.add(
          Problem.warning(
              "random.common",
              "draws are keyed by event and have no position in a stream, so replication does"
                  + " what event-keyed does"));
    }
    boolean whole = factors.size() == plan.factors().all().size() && !factors.isEmpty();
    Optional<Experiment> experiment =
        plan.calibrate().isPresent()
            ? new CalibrationReading(plan, scenario, factors, problems).experiment(whole)
            : plan.search().isPresent()
                ? new SearchReading(plan, scenario, factors, tables, problems).experiment(whole)
                : layout(plan, scenario, whole ? factors : List.of(), tables, problems);
    boolean good = problems.stream().noneMatch(Problem::isError);
    return new Blueprint(experiment.filter(found -> good), problems);
  }

  private static Optional<Experiment> layout(
      ExperimentPlan plan,
      Scenario scenario,
      List<Factor> factors,
      Map<String, Table> tables,
      List<Problem> problems) {
    return factors.isEmpty()
        ? Optional.empty()
        : new LayoutReading(plan, scenario, factors, tables, problems)
            .layout()
            .map(found -> experiment(plan, scenario, found, Optional.empty()));
  }

  private static void factors(
      Map<String, Variation> variations,
      Factor.Role role,
      FactorReading reading,
      List<Factor> factors) {
    String place = Places.of(role);
    variations.forEach(
        (path, variation) ->
            reading.read(Paths.child(place, path), path, variation, role).ifPresent(factors::add));
  }

  static Experiment experiment(
      ExperimentPlan plan, Scenario scenario, Layout layout, Optional<Exploration> exploration) {
    Treatments treatments = Treatments.of(scenario, layout.factors());
    return new Experiment(
        plan.experiment().id(),
        plan.experiment().title(),
        layout,
        index -> {
          Map<String, Object> levels = layout.levels().apply(index);
          return new DesignPoint(
              index, layout.names().apply(index), levels, treatments.apply(levels));
        },
        plan.replications(),
        plan.random(),
        plan.responses().isEmpty() ? scenario.responses() : plan.responses(),
        plan.compare(),
        plan.run(),
        exploration);
  }
}
