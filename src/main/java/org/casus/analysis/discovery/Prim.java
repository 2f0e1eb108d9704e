package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.Require;

/**
 * Finds a box rich in cases of interest by peeling thin slices off the space, one at a time, and
 * keeps the whole way, so that a reader chooses between coverage and density.
 *
 * <p>A slice is chosen for the rise of density per case given up. It leaves out pasting and factors
 * whose values have no order.
 *
 * <p>Source: Friedman and Fisher (1999), doi:10.1023/A:1008894516817; Bryant and Lempert (2010),
 * doi:10.1016/j.techfore.2009.08.002; Kwakkel and Jaxa-Rozen (2016),
 * doi:10.1016/j.envsoft.2015.11.020, for the objective.
 *
 * @param alpha share of a box peeled at a time, (0, 0.5); 0.05 to 0.1 is usual
 * @param least share of all cases below which no box falls, (0, 1); 0.05 is usual
 */
public record Prim(double alpha, double least) {

  /**
   * One box on the way.
   *
   * @param box with its limits
   * @param score of the box
   */
  public record Step(Box box, Score score) {}

  /** Checks the shares. */
  public Prim {
    Require.that(alpha > 0 && alpha < 0.5, "alpha", alpha, "a number of (0, 0.5)");
    Require.that(least > 0 && least < 1, "least mass", least, "a number of (0, 1)");
  }

  private record Peel(Box box, int[] rows, double gain) {}

  /**
   * Peels until no slice raises the density or the box would become too small.
   *
   * @param points one row a point, one finite value a factor
   * @param interesting which points are of interest
   * @return the boxes from the whole space to the last, at least one
   */
  public List<Step> trajectory(double[][] points, boolean[] interesting) {
    Sample sample = Sample.of(points, interesting);
    Peel current = new Peel(Box.all(sample.dimensions()), sample.rows(), 0);
    List<Step> steps = new ArrayList<>();
    boolean going = true;
    while (going) {
      steps.add(new Step(current.box(), sample.score(current.rows())));
      Peel best = best(sample, current);
      going = best.gain() > 0 && best.rows().length >= least * points.length;
      current = best;
    }
    return List.copyOf(steps);
  }

  /** The slice with the largest gain; on a tie the one that restricts fewer factors. */
  private Peel best(Sample sample, Peel current) {
    Peel best = new Peel(current.box(), current.rows(), 0);
    for (int i = 0; i < sample.dimensions(); i++) {
      for (Box.Limits limits : slices(sample.sorted(current.rows(), i), current, i)) {
        Peel peel = peel(sample, current, i, limits);
        boolean simpler =
            peel.gain() == best.gain() && peel.box().restricted() < best.box().restricted();
        if (peel.gain() > best.gain() || peel.gain() > 0 && simpler) {
          best = peel;
        }
      }
    }
    return best;
  }

  private List<Box.Limits> slices(double[] sorted, Peel current, int factor) {
    Box.Limits limits = current.box().limits().get(factor);
    return List.of(
        new Box.Limits(limits.low(), upperCut(sorted)),
        new Box.Limits(lowerCut(sorted), limits.high()));
  }

  private static Peel peel(Sample sample, Peel current, int factor, Box.Limits limits) {
    int[] kept = sample.within(current.rows(), factor, limits);
    int given = current.rows().length - kept.length;
    double gain = 0;
    if (given > 0 && kept.length > 0) {
      double before = (double) sample.interest(current.rows()) / current.rows().length;
      double after = (double) sample.interest(kept) / kept.length;
      gain = (after - before) / given;
    }
    return new Peel(current.box().with(factor, limits), kept, gain);
  }

  /** Midpoint between the neighbours of a quantile, moved inwards past ties. */
  private double lowerCut(double[] sorted) {
    double place = (sorted.length - 1) * alpha;
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    while (above < sorted.length - 1 && sorted[below] == sorted[above]) {
      above++;
    }
    return (sorted[below] + sorted[above]) / 2;
  }

  private double upperCut(double[] sorted) {
    double place = (sorted.length - 1) * (1 - alpha);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    while (below > 0 && sorted[below] == sorted[above]) {
      below--;
    }
    return (sorted[below] + sorted[above]) / 2;
  }
}
