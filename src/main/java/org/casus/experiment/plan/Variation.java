package org.casus.experiment.plan;

import java.util.List;
import java.util.Optional;
import org.casus.scenario.ByPath;
import org.casus.scenario.Key;
import org.casus.scenario.Quantity;

/**
 * The levels of one factor: a range, a list of values, or a distribution.
 *
 * @param range low and high end; empty when it is a list or a distribution
 * @param values the levels one by one; empty when it is a range or a distribution
 */
@ByPath
public record Variation(
    @Key("Low and high end, such as [0.2, 0.8].") List<Double> range,
    @Key(value = "How a range is divided.", fallback = "linear") Scale scale,
    @Key("The levels one by one.") List<Object> values,
    @Key("A distribution over which points are spread.") Optional<Quantity> distribution) {

  /** How a range is divided. */
  public enum Scale {
    /** Equal differences. */
    LINEAR,
    /** Equal ratios; the range is above 0. */
    LOG
  }

  public Variation {
    range = List.copyOf(range);
    values = List.copyOf(values);
    int given = (range.isEmpty() ? 0 : 1) + (values.isEmpty() ? 0 : 1);
    given += distribution.isPresent() ? 1 : 0;
    if (given != 1) {
      throw new IllegalArgumentException(
          "give exactly one of range, values and distribution, not " + given);
    }
    ordered(range, scale);
  }

  private static void ordered(List<Double> range, Scale scale) {
    if (range.isEmpty()) {
      return;
    }
    if (range.size() != 2) {
      throw new IllegalArgumentException(
          "range holds " + range.size() + " numbers but needs two, the low and the high end");
    }
    if (range.get(0) >= range.get(1)) {
      throw new IllegalArgumentException(
          "range " + range + " is reversed or empty: the first number must be the lower one");
    }
    if (scale == Scale.LOG && range.get(0) <= 0) {
      throw new IllegalArgumentException(
          "range " + range + " with scale: log must be above 0; take scale: linear");
    }
  }
}
