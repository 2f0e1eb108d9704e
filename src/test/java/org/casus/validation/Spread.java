package org.casus.validation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.casus.analysis.Bootstrap;
import org.casus.analysis.Quantiles;
import org.casus.analysis.Statistic;
import org.casus.facts.Band;
import org.casus.facts.Fact;
import org.casus.facts.Measured;

/** What a statistic comes to: over replications, or over resamples of them. */
final class Spread {

  private Spread() {}

  /** A statistic that every replication has by itself; those without it do not count. */
  static <T> Measured each(List<T> runs, ToDoubleFunction<T> value) {
    double[] values =
        runs.stream().mapToDouble(value).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return measured(values, values.length);
  }

  /** The share of the replications with a property. */
  static <T> Measured share(List<T> runs, Predicate<T> property) {
    return over(runs, chosen -> chosen.stream().filter(property).count() / (double) chosen.size());
  }

  /** A statistic of all replications together. */
  static <T> Measured over(List<T> runs, ToDoubleFunction<List<T>> statistic) {
    if (runs.isEmpty()) {
      return new Measured(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    Statistic resampled =
        chosen -> statistic.applyAsDouble(Arrays.stream(chosen).mapToObj(runs::get).toList());
    return measured(Bootstrap.distribution(runs.size(), resampled, 1000, 1), runs.size());
  }

  static Fact fact(String id, String what, double low, double high, char use, Measured measured) {
    return new Fact(id, what, new Band(low, high), use, measured, Misses.of(id));
  }

  private static Measured measured(double[] sorted, int n) {
    return n == 0
        ? new Measured(Double.NaN, Double.NaN, Double.NaN, 0)
        : new Measured(
            Quantiles.ofSorted(sorted, 0.5),
            Quantiles.ofSorted(sorted, 0.05),
            Quantiles.ofSorted(sorted, 0.95),
            n);
  }
}
