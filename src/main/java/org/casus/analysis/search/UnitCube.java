package org.casus.analysis.search;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Exploration;
import org.moeaframework.core.Solution;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/** Candidates as points of a cube; somebody else judges them. */
final class UnitCube extends AbstractProblem {

  UnitCube(int dimensions, int objectives) {
    super(dimensions, objectives, 1);
  }

  int dimensions() {
    return getNumberOfVariables();
  }

  @Override
  public Solution newSolution() {
    Solution solution =
        new Solution(getNumberOfVariables(), getNumberOfObjectives(), getNumberOfConstraints());
    for (int i = 0; i < getNumberOfVariables(); i++) {
      solution.setVariable(i, new RealVariable(0, 1));
    }
    return solution;
  }

  @Override
  public void evaluate(Solution solution) {
    throw new UnsupportedOperationException("candidates are judged a generation at a time");
  }

  Solution[] solutions(List<List<Double>> candidates) {
    return candidates.stream().map(this::solution).toArray(Solution[]::new);
  }

  private Solution solution(List<Double> candidate) {
    Solution solution = newSolution();
    for (int i = 0; i < candidate.size(); i++) {
      RealVariable.setReal(solution.getVariable(i), candidate.get(i));
    }
    return solution;
  }

  /** The coordinates of a solution, rounded, and the solution with them. */
  static List<Double> rounded(Solution solution) {
    for (int i = 0; i < solution.getNumberOfVariables(); i++) {
      double value = RealVariable.getReal(solution.getVariable(i));
      RealVariable.setReal(
          solution.getVariable(i), Math.rint(value * Exploration.STEPS) / Exploration.STEPS);
    }
    return coordinates(solution);
  }

  static List<Double> coordinates(Solution solution) {
    List<Double> coordinates = new ArrayList<>();
    for (int i = 0; i < solution.getNumberOfVariables(); i++) {
      coordinates.add(RealVariable.getReal(solution.getVariable(i)));
    }
    return coordinates;
  }
}
