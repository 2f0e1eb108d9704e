package org.casus.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.Solution;
import org.moeaframework.core.initialization.Initialization;
import org.moeaframework.core.operator.Variation;
import org.moeaframework.core.population.NondominatedSortingPopulation;

/** NSGA-II whose candidates are judged a generation at a time. */
final class Generations extends NSGAII {

  private final Function<List<List<Double>>, List<List<Double>>> evaluation;

  Generations(
      UnitCube cube,
      int population,
      NondominatedSortingPopulation sorted,
      Variation variation,
      Initialization initialization,
      Function<List<List<Double>>, List<List<Double>>> evaluation) {
    super(cube, population, sorted, null, null, variation, initialization);
    this.evaluation = evaluation;
  }

  @Override
  public void evaluateAll(Iterable<Solution> solutions) {
    List<Solution> all = new ArrayList<>();
    List<List<Double>> candidates = new ArrayList<>();
    for (Solution solution : solutions) {
      all.add(solution);
      candidates.add(UnitCube.rounded(solution));
    }
    List<List<Double>> objectives = evaluation.apply(candidates);
    for (int i = 0; i < all.size(); i++) {
      judge(all.get(i), objectives.get(i));
      numberOfEvaluations++;
    }
  }

  private static void judge(Solution solution, List<Double> objectives) {
    boolean known = objectives.stream().noneMatch(value -> value.isNaN());
    for (int i = 0; i < objectives.size(); i++) {
      solution.setObjectiveValue(i, known ? objectives.get(i) : Double.MAX_VALUE);
    }
    solution.setConstraintValue(0, known ? 0 : 1);
  }
}
