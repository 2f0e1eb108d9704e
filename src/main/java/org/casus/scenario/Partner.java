package org.casus.scenario;

/** A state outside a bloc that would act beside it. */
public record Partner(
    @Key("The state.") String state,
    @Key(value = "Soldiers it would send itself.", unit = "men", min = 0, fallback = "0")
        long troops,
    @Key(value = "Whether it flies in the bloc's soldiers.", fallback = "true") boolean airlift) {}
