package org.casus.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;
import org.casus.analysis.Quantiles;

/**
 * Crises in groups that belong together: the replications of one world, or each replication of one
 * scenario by itself. Groups are what the bootstrap draws.
 */
record Sample(List<List<Crisis>> groups) {

  private static final int RESAMPLES = 1000;

  Sample {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** Each crisis is a group of its own. */
  static Sample apart(List<Crisis> crises) {
    return new Sample(crises.stream().map(List::of).toList());
  }

  /** All crises. */
  List<Crisis> all() {
    return groups.stream().flatMap(List::stream).toList();
  }

  /** Both samples together. */
  Sample and(Sample other) {
    List<List<Crisis>> both = new ArrayList<>(groups);
    both.addAll(other.groups());
    return new Sample(both);
  }

  /** The groups in which the first crisis has a property. */
  Sample where(Predicate<Crisis> property) {
    return new Sample(groups.stream().map(g -> g.stream().filter(property).toList()).toList());
  }

  /** The mean of what is observed; {@code NaN} and empty are not observed. */
  Measured mean(ToDoubleFunction<Crisis> value) {
    return means(crisis -> new double[] {value.applyAsDouble(crisis)});
  }

  /** The mean over everything that is observed in each crisis. */
  Measured means(Crisis.Values values) {
    return bootstrap(values, v -> Arrays.stream(v).average().orElse(Double.NaN));
  }

  /** The median of what is observed. */
  Measured median(ToDoubleFunction<Crisis> value) {
    return bootstrap(
        crisis -> new double[] {value.applyAsDouble(crisis)},
        v -> v.length == 0 ? Double.NaN : Quantiles.of(v, 0.5));
  }

  private Measured bootstrap(Crisis.Values values, ToDoubleFunction<double[]> statistic) {
    double[][] seen = new double[groups.size()][];
    long n = 0;
    for (int i = 0; i < seen.length; i++) {
      seen[i] =
          groups.get(i).stream()
              .flatMapToDouble(c -> Arrays.stream(values.of(c)))
              .filter(v -> !Double.isNaN(v))
              .toArray();
      n += seen[i].length;
    }
    Well19937c random = new Well19937c(1);
    double[] drawn = new double[RESAMPLES];
    for (int k = 0; k < RESAMPLES; k++) {
      double[][] again = new double[seen.length][];
      for (int i = 0; i < seen.length; i++) {
        again[i] = seen[random.nextInt(seen.length)];
      }
      drawn[k] =
          statistic.applyAsDouble(Arrays.stream(again).flatMapToDouble(Arrays::stream).toArray());
    }
    double[] known = Arrays.stream(drawn).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return known.length == 0
        ? new Measured(Double.NaN, Double.NaN, Double.NaN, n)
        : new Measured(
            Quantiles.ofSorted(known, 0.5),
            Quantiles.ofSorted(known, 0.05),
            Quantiles.ofSorted(known, 0.95),
            n);
  }
}
