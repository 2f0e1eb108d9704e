package org.casus.experiment.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Factor;
import org.casus.experiment.Layout;
import org.casus.experiment.Part;
import org.casus.experiment.design.Listed;
import org.casus.experiment.plan.DesignTree;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Method;
import org.casus.experiment.plan.Over;
import org.casus.experiment.plan.Search;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;

/** Draws up an experiment whose levers are searched over a fixed sample of worlds. */
record SearchReading(
    ExperimentPlan plan,
    Scenario scenario,
    List<Factor> factors,
    Map<String, Table> tables,
    List<Problem> problems) {

  /** The most runs of a search. */
  static final long MOST_RUNS = 100_000_000;

  /**
   * The experiment with its first candidates; empty where a problem was found.
   *
   * @param whole whether every factor could be read
   */
  Optional<Experiment> experiment(boolean whole) {
    new SearchChecks(plan, scenario, problems).run();
    List<Factor> levers = of(Factor.Role.LEVER);
    if (plan.factors().levers().isEmpty()) {
      error("search", "needs something to choose: factors.levers is empty");
    }
    if (!whole || levers.isEmpty() || !designFits()) {
      return Optional.empty();
    }
    List<Factor> uncertainties = of(Factor.Role.UNCERTAINTY);
    Optional<Node> worlds =
        uncertainties.isEmpty()
            ? Optional.empty()
            : new LayoutReading(plan, scenario, uncertainties, tables, problems).root();
    long size = worlds.map(node -> node.design().size()).orElse(1L);
    costs(size);
    if (problems.stream().anyMatch(Problem::isError)) {
      return Optional.empty();
    }
    Search search = plan.search().orElseThrow();
    long seed = search.seed().orElse(plan.random().seed());
    List<List<Double>> first = Exploration.first(levers.size(), search.population(), seed);
    return Optional.of(with(worlds, seed, Exploration.distinct(levers, first)));
  }

  private Experiment with(Optional<Node> worlds, long seed, List<List<Double>> candidates) {
    List<Factor> levers = of(Factor.Role.LEVER);
    Listed listed = new Listed(candidates);
    Node chosen =
        new Node(listed, levers, List.of(new Part(Method.CSV, levers, listed, index -> index)));
    Node root = worlds.map(node -> Node.cross(List.of(chosen, node))).orElse(chosen);
    Layout layout =
        new LayoutReading(plan, scenario, factors, tables, problems)
            .layout(root, root.design().size(), index -> index);
    Exploration exploration =
        new Exploration(
            plan.search().orElseThrow(),
            levers,
            worlds.map(node -> node.design().size()).orElse(1L),
            plan.replications().most(),
            seed,
            candidates,
            other -> with(worlds, seed, other));
    return Blueprint.experiment(plan, scenario, layout, Optional.of(exploration));
  }

  private List<Factor> of(Factor.Role role) {
    return factors.stream().filter(factor -> factor.role() == role).toList();
  }

  private boolean designFits() {
    DesignTree design = plan.design();
    if (leaves(design).anyMatch(leaf -> leaf.over() instanceof Over.Levers)) {
      error("design", "places levers, which the search chooses: it may place uncertainties only");
      return false;
    }
    boolean given = design.method().isPresent() || !design.isLeaf();
    if (given && plan.factors().uncertainties().isEmpty()) {
      error(
          "design",
          "has nothing to place: the search chooses the levers, and there are no uncertainties");
      return false;
    }
    return true;
  }

  private static Stream<DesignTree> leaves(DesignTree tree) {
    return tree.isLeaf() ? Stream.of(tree) : tree.parts().stream().flatMap(SearchReading::leaves);
  }

  private void costs(long worlds) {
    Search search = plan.search().orElseThrow();
    double runs = (double) search.most() * worlds * plan.replications().most();
    if (runs > MOST_RUNS) {
      error(
          "search",
          String.format(
              java.util.Locale.ROOT,
              "may take %.0f runs (%d candidates × %d generations × %d worlds × %d replications),"
                  + " but a search takes at most %d",
              runs,
              search.population(),
              search.generations(),
              worlds,
              plan.replications().most(),
              MOST_RUNS));
    }
  }

  private void error(String place, String message) {
    problems.add(Problem.error(place, message));
  }
}
