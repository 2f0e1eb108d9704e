package org.casus.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A go-between: what it brings is access to the parties, leverage over them, or both. */
public record Mediator(
    @Key("The name used in sentences.") String name,
    @Key("What kind of envoy it is; decides its access unless that is given.") MediatorKind kind,
    @Key("The actor that sends it.") Optional<String> sender,
    @Key(
            value = "Log-odds by which it is more readily received than the bloc's own envoy.",
            unit = "log-odds",
            min = -5,
            max = 5)
        OptionalDouble access,
    @Key(
            value = "Whether it can promise or threaten anything itself.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0")
        double leverage,
    @Key(
            value = "First day after the onset on which it may try.",
            unit = "days",
            min = 0,
            fallback = "3")
        int availableFrom,
    @Key(
            value =
                "How often it tries while talks are closed; an equal share of the parameter"
                    + " diplomacy.attempts when absent.",
            unit = "1/month",
            min = 0)
        OptionalDouble attempts,
    @Key("Where the figures come from.") List<String> sources) {

  public Mediator {
    sources = List.copyOf(sources);
  }
}
