package org.casus.experiment.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.casus.experiment.Factor;
import org.casus.experiment.Layout;
import org.casus.experiment.Levels;
import org.casus.experiment.Part;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.experiment.plan.Method;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;

/** Lays out the design points of a plan, and takes out the combinations it excludes. */
final class LayoutReading {

  /** The most design points of a study. */
  static final long MOST_POINTS = 100_000_000;

  private static final int MOST_WITH_EXCLUDE = 10_000_000;
  private static final int LONGEST_NAME = 60;
  private static final Set<Method> LISTING = Set.of(Method.GRID, Method.ONE_AT_A_TIME);

  private final ExperimentPlan plan;
  private final Scenario scenario;
  private final List<Factor> factors;
  private final Map<String, Table> tables;
  private final List<Problem> problems;

  LayoutReading(
      ExperimentPlan plan,
      Scenario scenario,
      List<Factor> factors,
      Map<String, Table> tables,
      List<Problem> problems) {
    this.plan = plan;
    this.scenario = scenario;
    this.factors = List.copyOf(factors);
    this.tables = tables;
    this.problems = problems;
  }

  /** The points of the design over the factors; empty where a problem was found. */
  Optional<Node> root() {
    NodeReading reading =
        new NodeReading(factors, scenario, plan.random().seed(), tables, problems);
    Optional<Node> root = reading.node(plan.design(), "design");
    root.ifPresent(this::coverage);
    return root.filter(found -> problems.stream().noneMatch(Problem::isError));
  }

  /** The layout; empty where a problem was found. */
  Optional<Layout> layout() {
    Optional<Node> root = root();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    long size = root.get().design().size();
    if (size > MOST_POINTS) {
      problems.add(
          Problem.error(
              "design",
              "makes "
                  + size
                  + " design points, but a study holds at most "
                  + MOST_POINTS
                  + ": take fewer levels, or a sampling method such as lhs or sobol"));
      return Optional.empty();
    }
    return plan.exclude().isEmpty()
        ? Optional.of(layout(root.get(), size, index -> index))
        : excluded(root.get(), (int) Math.min(size, Integer.MAX_VALUE));
  }

  private void coverage(Node root) {
    for (Factor factor : factors) {
      if (!root.factors().contains(factor)) {
        problems.add(
            Problem.error(Places.of(plan, factor.path()), "is in no part of the design")
                .standingAtKey());
      }
    }
  }

  private Optional<Layout> excluded(Node root, int size) {
    if (size > MOST_WITH_EXCLUDE) {
      problems.add(
          Problem.error(
              "exclude",
              "works on designs of up to " + MOST_WITH_EXCLUDE + " points, not " + size));
      return Optional.empty();
    }
    Exclusion exclusion = new Exclusion(plan.exclude(), root, problems);
    if (!exclusion.good()) {
      return Optional.empty();
    }
    Survivors survivors = new Survivors(size, raw -> exclusion.keeps(levels(root, raw)));
    if (survivors.count() == 0) {
      problems.add(
          Problem.error("exclude", "leaves none of the " + size + " points of the design"));
      return Optional.empty();
    }
    return Optional.of(layout(root, survivors.count(), survivors::raw));
  }

  /** The layout of some points, given by their indices in a whole design. */
  Layout layout(Node root, long points, LongUnaryOperator raw) {
    boolean named =
        root.parts().stream().map(Part::method).allMatch(LISTING::contains)
            && factors.stream().allMatch(factor -> factor.levels() instanceof Levels.Listed);
    return new Layout(
        factors,
        points,
        index -> levels(root, raw.applyAsLong(index)),
        index -> named ? name(levels(root, raw.applyAsLong(index)), index) : Long.toString(index),
        root.parts(),
        raw);
  }

  private Map<String, Object> levels(Node root, long raw) {
    double[] point = root.design().point(raw);
    Map<String, Object> found = new LinkedHashMap<>();
    factors.forEach(factor -> found.put(factor.path(), ""));
    List<Factor> order = root.factors();
    for (int i = 0; i < point.length; i++) {
      Factor factor = order.get(i);
      found.put(factor.path(), factor.levels().at(point[i]));
    }
    return found;
  }

  private static String name(Map<String, Object> levels, long index) {
    String name = levels.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return name.length() <= LONGEST_NAME ? name : Long.toString(index);
  }
}
