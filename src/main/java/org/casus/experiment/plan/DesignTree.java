package org.casus.experiment.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.scenario.Key;

/**
 * A design: one method over some factors, or several designs put together.
 *
 * <p>Without a method and without parts it is a grid over every factor.
 */
public record DesignTree(
    @Key("How points are placed; a grid when nothing else is said.") Optional<Method> method,
    @Key(value = "The factors it varies.", fallback = "all") Over over,
    @Key(
            value =
                "Number of points of lhs, nolh and sobol; of base points of saltelli, which makes"
                    + " d + 2 points of each.",
            min = 1)
        Optional<Long> points,
    @Key(
            value =
                "Independent scramblings of saltelli that its blocks are dealt to in turn; 8 when"
                    + " absent. Its intervals come from what differs between them; 1 scrambling errs"
                    + " less and its intervals are far too wide.",
            min = 1,
            max = 64)
        OptionalInt scramblings,
    @Key(
            value = "Levels of a range, of grid and one-at-a-time (default 5) and morris (4).",
            min = 2,
            max = 1_000_000)
        OptionalInt levels,
    @Key(
            value =
                "Number of trajectories or radial blocks of morris, each d + 1 points; 20 when absent.",
            min = 1)
        Optional<Long> trajectories,
    @Key(value = "Whether morris uses radial blocks.", fallback = "false") boolean radial,
    @Key("Seed of the placing; that of the experiment when absent.") Optional<Long> seed,
    @Key("The file of csv, relative to this one.") Optional<String> file,
    @Key("Every point of each part with every point of the others.") List<DesignTree> cross,
    @Key("The first point of each part together, the second of each, and so on.")
        List<DesignTree> zip,
    @Key("The points of one part after those of the other, over the same factors.")
        List<DesignTree> concat) {

  public DesignTree {
    cross = List.copyOf(cross);
    zip = List.copyOf(zip);
    concat = List.copyOf(concat);
    int given = (cross.isEmpty() ? 0 : 1) + (zip.isEmpty() ? 0 : 1) + (concat.isEmpty() ? 0 : 1);
    given += method.isPresent() ? 1 : 0;
    if (given > 1) {
      throw new IllegalArgumentException("give one of method, cross, zip and concat, not " + given);
    }
  }

  /** Whether it is a method and no composition. */
  public boolean isLeaf() {
    return cross.isEmpty() && zip.isEmpty() && concat.isEmpty();
  }

  /** The method of a leaf. */
  public Method placing() {
    return method.orElse(Method.GRID);
  }

  /** Its parts; empty for a leaf. */
  public List<DesignTree> parts() {
    return cross.isEmpty() ? zip.isEmpty() ? concat : zip : cross;
  }
}
