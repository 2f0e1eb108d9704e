package org.casus.scenario;

/**
 * Where soldiers stand at home, what leaves with those who are sent, and what comes back. Units and
 * ranges stand with each parameter.
 */
public record GarrisonParameters(
    @Key(
            value = "Share of the soldiers and gendarmes that stands in garrisons.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.6")
        @Evidence(
            id = "G17a",
            source = "recipe of the prototype",
            grade = Grade.C,
            low = 0.4,
            high = 0.8)
        Quantity share,
    @Key(
            value = "Share of the garrisons that stands in the most populous region.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.35")
        @Evidence(
            id = "G17b",
            source = "recipe of the prototype",
            grade = Grade.C,
            low = 0.2,
            high = 0.5)
        Quantity capitalShare,
    @Key(
            value = "Share of the garrisons that is spread by population.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.2")
        @Evidence(
            id = "G17c",
            source = "recipe of the prototype",
            grade = Grade.C,
            low = 0.1,
            high = 0.4)
        Quantity peopleShare,
    @Key(
            value = "What an auxiliary counts for.",
            unit = "soldiers",
            min = 0,
            max = 2,
            fallback = "0.25")
        @Evidence(
            id = "G17d",
            source = "recipe of the prototype",
            grade = Grade.C,
            low = 0.1,
            high = 0.5)
        Quantity auxiliaryWeight,
    @Key(
            value =
                "How readily a man outside the garrisons is sent, against one in a quiet garrison.",
            unit = "ratio",
            min = 0,
            fallback = "0.25")
        @Evidence(
            id = "G17e",
            source = "judgement: schools, staffs, workshops",
            grade = Grade.D,
            low = 0,
            high = 1)
        Quantity reserveWeight,
    @Key(
            value =
                "How readily a man of the most active garrison is sent, against one in a quiet one.",
            unit = "ratio",
            min = 0,
            fallback = "0.5")
        @Evidence(id = "G17f", source = "judgement", grade = Grade.D, low = 0, high = 1)
        Quantity activeWeight,
    @Key(
            value =
                "Share of the other garrisons that a threatened state draws to its capital and the borders it fears; 0 switches it off.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.15")
        @Evidence(id = "G17g", source = "judgement", grade = Grade.D, low = 0, high = 0.4)
        Quantity massing,
    @Key(
            value = "How fast losses of garrisons are made good.",
            unit = "1/year",
            min = 0,
            fallback = "1")
        @Evidence(id = "G16", source = "judgement", grade = Grade.D, low = 0.25, high = 4)
        Quantity refill,
    @Key(
            value = "Soldiers that each fighter more than at the start ties down.",
            unit = "men",
            min = 0,
            fallback = "2")
        @Evidence(
            id = "G18",
            source = "judgement: less than the ten to one of the rule of thumb",
            grade = Grade.D,
            low = 0,
            high = 10)
        Quantity need) {}
