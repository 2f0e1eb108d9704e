package org.casus.scenario;

/**
 * How pacts are founded and blocs left in the course of a run. Units and ranges stand with each
 * parameter.
 */
public record AllianceParameters(
    @Key(value = "Fear of being next, weight.", unit = "share", min = 0, max = 2, fallback = "0.5")
        @Evidence(id = "R12", source = "judgement", grade = Grade.D, low = 0.2, high = 1)
        Quantity fear,
    @Key(value = "Deterrent value of a pact.", unit = "stake", min = 0, max = 1, fallback = "0.15")
        @Evidence(id = "R13", source = "judgement", grade = Grade.D, low = 0, high = 0.4)
        Quantity deterrence,
    @Key(
            value = "Share of the target's fear felt by an ally of the same kind.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.6")
        @Evidence(id = "R14", source = "judgement", grade = Grade.D, low = 0.2, high = 1)
        Quantity allyShare,
    @Key(
            value = "Solidarity among regimes of the same kind.",
            unit = "stake",
            min = 0,
            max = 1,
            fallback = "0.2")
        @Evidence(id = "R15", source = "judgement", grade = Grade.D, low = 0, high = 0.3)
        Quantity solidarity,
    @Key(
            value = "Legitimacy from founding a pact.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.03")
        @Evidence(id = "N1", source = "judgement", grade = Grade.D, low = 0, high = 0.1)
        Quantity rally,
    @Key(
            value = "Expected answer of the bloc to a founding member.",
            unit = "stake",
            min = 0,
            max = 1,
            fallback = "0.02")
        @Evidence(id = "N2", source = "judgement", grade = Grade.D, low = 0, high = 0.2)
        Quantity blocAnswer,
    @Key(
            value = "Cost of letting foreign troops in.",
            unit = "stake",
            min = 0,
            max = 1,
            fallback = "0.01")
        @Evidence(id = "N3", source = "judgement", grade = Grade.D, low = 0, high = 0.1)
        Quantity hostCost,
    @Key(
            value = "Cost of fighting for another.",
            unit = "stake",
            min = 0,
            max = 2,
            fallback = "0.3")
        @Evidence(id = "T10", source = "prototype", grade = Grade.D, low = 0.1, high = 0.8)
        Quantity entrapment,
    @Key(value = "Mean time from declaration to treaty.", unit = "days", min = 1, fallback = "45")
        @Evidence(id = "N4", source = "47 days in 2023", grade = Grade.C, low = 15, high = 120)
        Quantity treatyLag,
    @Key(value = "Shape of that time.", min = 0.5, fallback = "3")
        @Evidence(id = "N4b", source = "judgement", grade = Grade.C, low = 1.5, high = 6)
        Quantity treatyLagShape,
    @Key(
            value = "Rate at which leaving the bloc is considered.",
            unit = "1/month",
            min = 0,
            fallback = "0.25")
        @Evidence(id = "N5", source = "judgement", grade = Grade.D, low = 0.05, high = 1)
        Quantity exitAttention,
    @Key(
            value = "Weight of the sanction burden in leaving.",
            unit = "stake",
            min = 0,
            fallback = "0.25")
        @Evidence(id = "N6", source = "judgement", grade = Grade.D, low = 0.08, high = 0.75)
        Quantity exitSanctions,
    @Key(value = "Weight of a partner that leaves too.", unit = "stake", min = 0, fallback = "0.1")
        @Evidence(id = "N6b", source = "judgement", grade = Grade.D, low = 0.03, high = 0.3)
        Quantity exitPartner,
    @Key(value = "Weight of the trade with the bloc.", unit = "stake", min = 0, fallback = "0.3")
        @Evidence(id = "N6c", source = "judgement", grade = Grade.D, low = 0.1, high = 0.9)
        Quantity exitTrade,
    @Key(
            value = "Weight of the legitimacy won by leaving.",
            unit = "stake per unit",
            min = 0,
            fallback = "1.0")
        @Evidence(id = "N6d", source = "judgement", grade = Grade.D, low = 0.3, high = 3)
        Quantity exitLegitimacy) {}
