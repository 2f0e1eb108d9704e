package org.casus.experiment.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.scenario.Key;

/** How design points are compared with their baseline. */
public record Compare(
    @Key("Levels of the baseline, from paths to levels; the first point when empty.")
        Map<String, Object> baseline,
    @Key(value = "The interval of a difference.", fallback = "bca") Interval interval,
    @Key(value = "Adjustment for several comparisons.", fallback = "holm") Adjust adjust,
    @Key("The smallest difference that matters, by response, in its unit.")
        Map<String, Double> smallestEffect) {

  /** The kind of interval of a difference. */
  public enum Interval {
    /** Bias-corrected and accelerated bootstrap. */
    BCA,
    /** Student's t. */
    STUDENT
  }

  /** The adjustment for several comparisons. */
  public enum Adjust {
    /** Holm's step-down. */
    HOLM,
    /** None. */
    NONE
  }

  /** The defaults. */
  public static final Compare USUAL = new Compare(Map.of(), Interval.BCA, Adjust.HOLM, Map.of());

  public Compare {
    baseline = Collections.unmodifiableMap(new LinkedHashMap<>(baseline));
    smallestEffect = Collections.unmodifiableMap(new LinkedHashMap<>(smallestEffect));
  }
}
