package org.casus.experiment.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Factor;
import org.casus.experiment.Levels;
import org.casus.experiment.Treatments;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.Grid;
import org.casus.experiment.design.LatinHypercube;
import org.casus.experiment.design.MorrisTrajectories;
import org.casus.experiment.design.NearlyOrthogonalLatinHypercube;
import org.casus.experiment.design.OneAtATime;
import org.casus.experiment.design.RadialBlocks;
import org.casus.experiment.design.Saltelli;
import org.casus.experiment.design.Sobol;
import org.casus.experiment.design.Spaced;
import org.casus.experiment.plan.DesignTree;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Paths;
import org.casus.scenario.bind.Trees;

/**
 * Builds the design of one method over some factors.
 *
 * @param seed of the placing, where the file gives none
 * @param table the points of a listed design; empty otherwise
 */
record Leaf(
    DesignTree tree, List<Factor> factors, Scenario scenario, long seed, List<Table> table) {

  private static final int GRID_LEVELS = 5;
  private static final int MORRIS_LEVELS = 4;
  private static final long TRAJECTORIES = 20;
  private static final int SCRAMBLINGS = 8;
  private static final int CANDIDATES = 100;

  /**
   * The design.
   *
   * @throws IllegalArgumentException when its size or its factors will not do
   */
  Design design() {
    int d = factors.size();
    long placing = tree.seed().orElse(seed);
    long points = tree.points().orElse(0L);
    return switch (tree.placing()) {
      case GRID -> spaced(new Grid(levels()));
      case ONE_AT_A_TIME -> spaced(new OneAtATime(levels(), baseline()));
      case LHS -> LatinHypercube.maximin(d, points, placing, CANDIDATES);
      case NOLH -> NearlyOrthogonalLatinHypercube.maximin(d, points, placing, CANDIDATES);
      case SOBOL -> Sobol.scrambled(d, points, placing);
      case SALTELLI -> new Saltelli(d, points, placing, tree.scramblings().orElse(SCRAMBLINGS));
      case MORRIS -> morris(d, placing);
      case CSV -> new Cells(table.get(0), factors).design();
    };
  }

  private Design morris(int d, long placing) {
    long blocks = tree.trajectories().orElse(TRAJECTORIES);
    return tree.radial()
        ? new RadialBlocks(d, blocks, placing)
        : new MorrisTrajectories(d, blocks, tree.levels().orElse(MORRIS_LEVELS), placing);
  }

  /** Levels of a range include both of its ends. */
  private Design spaced(Design design) {
    List<Integer> ranges = new ArrayList<>();
    for (Factor factor : factors) {
      ranges.add(factor.levels() instanceof Levels.Range ? count(factor) : 0);
    }
    return ranges.stream().allMatch(count -> count == 0) ? design : new Spaced(design, ranges);
  }

  private List<Integer> levels() {
    return factors.stream().map(this::count).toList();
  }

  private int count(Factor factor) {
    int wanted = tree.levels().orElse(GRID_LEVELS);
    return factor
        .levels()
        .match(
            listed -> listed.values().size(),
            range ->
                range.whole() ? (int) Math.min(wanted, range.high() - range.low() + 1) : wanted,
            spread -> wanted);
  }

  /** The level of each factor that is nearest to the scenario as it stands. */
  private List<Integer> baseline() {
    Object tree = Trees.unbind(scenario);
    return factors.stream().map(factor -> nearest(factor, tree)).toList();
  }

  private int nearest(Factor factor, Object tree) {
    Object own =
        factor.path().equals(Factor.WHAT_IF)
            ? Treatments.BASELINE
            : Paths.find(tree, factor.path()).orElse(Map.of());
    int count = count(factor);
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int level = 0; level < count; level++) {
      boolean ends = factor.levels() instanceof Levels.Range && count > 1;
      double coordinate =
          ends ? Math.min(level / (count - 1.0), Levels.TOP) : (level + 0.5) / count;
      double distance = distance(factor.levels().at(coordinate), own);
      if (distance < least) {
        least = distance;
        best = level;
      }
    }
    return best;
  }

  private static double distance(Object level, Object own) {
    if (level instanceof Number a && own instanceof Number b) {
      return Math.abs(a.doubleValue() - b.doubleValue());
    }
    return level.equals(own) ? 0 : 1e300;
  }
}
