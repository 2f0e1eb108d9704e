package org.casus.experiment.plan;

import org.casus.scenario.Key;

/** The precision that ends the replications of a design point. */
public record Until(
    @Key("The response that must be known well enough.") String response,
    @Key(
            value = "Half-width of the interval to reach, in the unit of the response.",
            min = 0,
            exclusiveMin = true)
        double halfWidth,
    @Key(value = "Whether the half-width is a share of the estimate itself.", fallback = "false")
        boolean relative,
    @Key(value = "Of what the interval is.", fallback = "value") Target of,
    @Key(
            value = "Confidence of the interval.",
            unit = "probability",
            min = 0.5,
            max = 0.9999,
            fallback = "0.95")
        double confidence,
    @Key(
            value = "Further replications over which the half-width must hold.",
            min = 0,
            max = 1e6,
            fallback = "5")
        int lookAhead) {

  /** What an interval is of. */
  public enum Target {
    /** The response at the point. */
    VALUE,
    /** The paired difference to the point's baseline. */
    DIFFERENCE
  }
}
