package org.casus.scenario;

/**
 * How much a state cares about a dispute, from its position. Units and ranges stand with each
 * parameter.
 */
public record StakeParameters(
    @Key(value = "Stake of any member.", unit = "share", min = 0, max = 1, fallback = "0.2")
        @Evidence(id = "T15", source = "prototype", grade = Grade.C, low = 0.1, high = 0.4)
        Quantity stakeBase,
    @Key(
            value = "Added by a common border with the target.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.4")
        @Evidence(id = "T15b", source = "prototype", grade = Grade.C, low = 0.2, high = 0.6)
        Quantity stakeContiguous,
    @Key(value = "Added by the chair.", unit = "share", min = 0, max = 1, fallback = "0.2")
        @Evidence(id = "T15c", source = "prototype", grade = Grade.C, low = 0, high = 0.4)
        Quantity stakeChair,
    @Key(value = "Added by the lead.", unit = "share", min = 0, max = 1, fallback = "0.15")
        @Evidence(id = "T15d", source = "prototype", grade = Grade.C, low = 0, high = 0.3)
        Quantity stakeLead,
    @Key(
            value = "Added by a recent coup at home.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "T15e", source = "prototype", grade = Grade.C, low = 0, high = 0.3)
        Quantity stakeFear,
    @Key(
            value = "What the sum is divided by: Nigeria in Niger 2023 is 1.",
            unit = "share",
            min = 0.1,
            fallback = "0.95")
        @Evidence(id = "T15f", source = "normalisation", grade = Grade.C, low = 0.8, high = 1.2)
        Quantity stakeUnit) {}
