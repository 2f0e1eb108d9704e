package org.casus.scenario;

import java.util.List;

/**
 * An organisation that condemns and may suspend, but whose inner decisions are left out.
 *
 * @param voice weight of its condemnation in the isolation of a target, [0, 1]
 * @param readiness probability that it condemns an unconstitutional change at all, [0, 1]
 * @param delay mean days until it speaks, days, > 0
 */
public record Body(
    @Key("The name used in sentences.") String name,
    @Key(
            value = "Weight of its condemnation in the isolation of a target.",
            unit = "share",
            min = 0,
            max = 1)
        double voice,
    @Key(
            value = "Probability that it condemns an unconstitutional change at all.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.9")
        double readiness,
    @Key(
            value = "Mean time until it speaks.",
            unit = "days",
            min = 0,
            exclusiveMin = true,
            fallback = "3")
        double delay,
    @Key("Where the figures come from.") List<String> sources) {

  public Body {
    sources = List.copyOf(sources);
  }
}
