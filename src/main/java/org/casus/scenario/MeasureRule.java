package org.casus.scenario;

/**
 * Which organ decides a measure and how.
 *
 * @param reviewDays days after which a standing measure comes up again, at least 1
 * @param minPledge soldiers that must be pledged before the measure may pass, men
 */
public record MeasureRule(
    @Key("The organ that decides.") String organ,
    @Key("How its votes are counted.") DecisionRule rule,
    @Key(value = "Whether the target has no vote on it.", fallback = "true") boolean excludesTarget,
    @Key(
            value = "Time after which a standing measure comes up again.",
            unit = "days",
            min = 1,
            fallback = "90")
        int reviewDays,
    @Key(
            value = "Soldiers that must be pledged before it may pass.",
            unit = "men",
            min = 0,
            fallback = "0")
        long minPledge) {}
