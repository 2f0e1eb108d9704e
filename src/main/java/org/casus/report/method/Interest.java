package org.casus.report.method;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casus.analysis.Quantiles;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.report.words.Words;

/**
 * Which design points are of interest, by a threshold of their mean.
 *
 * @param kept design points with an observed value
 * @param dimensions factors that vary
 * @param points their values at the kept design points
 * @param interesting which of the kept points are of interest
 * @param words the rule in words
 */
record Interest(
    int[] kept,
    List<Dimension> dimensions,
    double[][] points,
    boolean[] interesting,
    String words) {

  private static final double HALF = 0.5;
  private static final double FEW = 0.05;
  private static final double UPPER = 0.9;
  private static final double LOWER = 0.1;

  static Interest of(Inputs inputs, Observed observed, Options options) {
    double[] all = observed.means();
    int[] kept = IntStream.range(0, all.length).filter(k -> !Double.isNaN(all[k])).toArray();
    double[] means = Arrays.stream(kept).mapToDouble(k -> all[k]).toArray();
    boolean below = options.is(Options.BELOW);
    OptionalDouble given = options.number(Options.THRESHOLD);
    double threshold = means.length == 0 ? 0 : given.orElseGet(() -> usual(observed, means, below));
    boolean[] interesting = new boolean[kept.length];
    for (int i = 0; i < kept.length; i++) {
      interesting[i] = below ? means[i] <= threshold : means[i] >= threshold;
    }
    List<Integer> varied = inputs.varied();
    double[][] points =
        Arrays.stream(kept)
            .mapToObj(k -> varied.stream().mapToDouble(i -> inputs.values()[k][i]).toArray())
            .toArray(double[][]::new);
    String words =
        Told.lower(observed.subject().title())
            + (observed.subject().isShare() ? " in " : " of ")
            + Told.mean(observed.subject(), threshold)
            + (below ? " or less" : " or more")
            + (observed.subject().isShare() ? " of replications" : " in the mean")
            + (given.isPresent() ? "" : " (the threshold by default)");
    return new Interest(
        kept, varied.stream().map(inputs.dimensions()::get).toList(), points, interesting, words);
  }

  /** One half for a share that enough points reach, else the outermost tenth of the points. */
  private static double usual(Observed observed, double[] means, boolean below) {
    if (observed.subject().isShare()) {
      long reached = Arrays.stream(means).filter(m -> below ? m <= HALF : m >= HALF).count();
      double share = (double) reached / means.length;
      if (share >= FEW && share <= 1 - FEW) {
        return HALF;
      }
    }
    return Quantiles.of(means, below ? LOWER : UPPER);
  }

  long interest() {
    long count = 0;
    for (boolean one : interesting) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** Why no box can be searched for; empty when one can. */
  String refusal() {
    if (kept.length == 0) {
      return "It was observed at no design point, so there is nothing to search.";
    }
    if (interest() == 0) {
      return "No design point has " + words + ", so there is nothing to search for.";
    }
    return interest() == kept.length
        ? "All "
            + Words.whole(kept.length)
            + " design points have "
            + words
            + ", so no region stands out."
        : "";
  }

  /** The smallest and the largest value of a factor. */
  double[] span(int dimension) {
    double[] values = Arrays.stream(points).mapToDouble(row -> row[dimension]).toArray();
    return new double[] {
      Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(0)
    };
  }
}
