package org.casus.scenario;

/**
 * Contests, losses, how long wars last and how they spread. Units and ranges stand with each
 * parameter.
 */
public record WarParameters(
    @Key(
            value = "Helmbold exponent: 1 square law, 0.5 linear law.",
            min = 0.01,
            max = 1,
            fallback = "0.6")
        @Evidence(
            id = "W1",
            source = "Bracken; Fricker; Helmbold",
            grade = Grade.B,
            low = 0.25,
            high = 1)
        Quantity helmbold,
    @Key(
            value = "Loss rate at parity when engaged.",
            unit = "share/day",
            min = 0,
            max = 1,
            fallback = "0.004")
        @Evidence(
            id = "W2",
            source = "Dupuy; divisions in 1944, 0.5 to 0.7 per cent",
            grade = Grade.C,
            low = 0.001,
            high = 0.02)
        Quantity attrition,
    @Key(
            value = "Share of days on which forces are engaged.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.25")
        @Evidence(id = "W3", source = "judgement", grade = Grade.C, low = 0.05, high = 0.6)
        Quantity engaged,
    @Key(
            value = "Cumulative loss at which a side breaks with even chance in a week.",
            unit = "share",
            min = 0.01,
            max = 1,
            fallback = "0.25")
        @Evidence(id = "W4", source = "judgement", grade = Grade.C, low = 0.1, high = 0.4)
        Quantity breakPoint,
    @Key(value = "How strongly the ratio of forces decides.", min = 0.05, fallback = "1.2")
        @Evidence(
            id = "W5",
            source = "own fits 0.28 and 5.1; prototype",
            grade = Grade.A,
            low = 0.3,
            high = 5)
        Quantity decisiveness,
    @Key(value = "Advantage of the defender.", unit = "ratio", min = 0.1, fallback = "1.2")
        @Evidence(id = "W6", source = "own fit 1.20", grade = Grade.A, low = 1, high = 2)
        Quantity defender,
    @Key(value = "Loss of strength with distance.", unit = "1/km", min = 0, fallback = "0.001")
        @Evidence(
            id = "W7",
            source = "Boulding; half at 700 km",
            grade = Grade.C,
            low = 0.0003,
            high = 0.003)
        Quantity distanceDecay,
    @Key(
            value = "Share of the defender's army within reach.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.22")
        @Evidence(id = "R5", source = "judgement", grade = Grade.C, low = 0.15, high = 0.7)
        Quantity defenderShare,
    @Key(
            value = "Effectiveness of an intervener against the regulars of the target.",
            unit = "ratio",
            min = 0.1,
            fallback = "1.0")
        @Evidence(id = "W8", source = "judgement", grade = Grade.D, low = 0.6, high = 1.8)
        Quantity quality,
    @Key(value = "Weibull shape of uses of force.", min = 0.1, fallback = "0.62")
        @Evidence(
            id = "W9",
            source = "own calculation on GML-MID, 1946-2010",
            grade = Grade.A,
            low = 0.53,
            high = 0.71)
        Quantity episodeShape,
    @Key(value = "Weibull scale of uses of force.", unit = "days", min = 1, fallback = "141")
        @Evidence(
            id = "W9b",
            source = "own calculation on GML-MID, 1946-2010",
            grade = Grade.A,
            low = 120,
            high = 162)
        Quantity episodeScale,
    @Key(value = "Weibull shape of wars.", min = 0.1, fallback = "0.94")
        @Evidence(
            id = "W10",
            source = "own calculation on GML-MID, 1946-2010",
            grade = Grade.A,
            low = 0.7,
            high = 1.2)
        Quantity warShape,
    @Key(value = "Weibull scale of wars.", unit = "days", min = 1, fallback = "986")
        @Evidence(
            id = "W10b",
            source = "own calculation on GML-MID, 1946-2010",
            grade = Grade.A,
            low = 740,
            high = 1230)
        Quantity warScale,
    @Key(
            value = "A use of force becomes a war.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.03")
        @Evidence(
            id = "W11",
            source = "own calculation on GML-MID, 2.6 to 4.4 per cent",
            grade = Grade.A,
            low = 0.02,
            high = 0.06)
        Quantity escalation,
    @Key(
            value = "Extra cost of fighting for each further front.",
            unit = "share",
            min = 0,
            fallback = "0.3")
        @Evidence(id = "W13", source = "judgement", grade = Grade.D, low = 0.1, high = 0.6)
        Quantity frontCost,
    @Key(
            value = "Share of an ally's free army that can reach the fight.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.35")
        @Evidence(
            id = "W16",
            source = "as for a contiguous intervener, forces.cap-contiguous",
            grade = Grade.C,
            low = 0.15,
            high = 0.6)
        Quantity allyReach,
    @Key(
            value = "Full honour sends this share of what can reach the fight.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.8")
        @Evidence(id = "W17", source = "judgement", grade = Grade.D, low = 0.4, high = 1)
        Quantity allyCommit,
    @Key(
            value = "Partial honour sends this share of what can reach the fight.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "W18", source = "judgement", grade = Grade.D, low = 0, high = 0.3)
        Quantity tokenForce,
    @Key(
            value =
                "How much stronger arms that were promised and sent make an army, from each sender.",
            unit = "share of its strength",
            min = 0,
            max = 1,
            fallback = "0.05")
        @Evidence(id = "W20", source = "judgement", grade = Grade.D, low = 0, high = 0.15)
        Quantity armsHelp,
    @Key(
            value =
                "How much stronger aircraft that were promised and sent make an army, from each"
                    + " sender.",
            unit = "share of its strength",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "W21", source = "judgement", grade = Grade.D, low = 0, high = 0.3)
        Quantity airHelp,
    @Key(
            value = "Share of the soldiers lost that are killed.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.25")
        @Evidence(
            id = "W19",
            source = "judgement: one killed for three wounded",
            grade = Grade.C,
            low = 0.15,
            high = 0.4)
        Quantity killedShare,
    @Key(
            value = "A neighbour without a pact joins the target, per war.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.043")
        @Evidence(
            id = "A17",
            source = "own calculation on GML-MID and ATOP, 1946-2010",
            grade = Grade.A,
            low = 0.02,
            high = 0.09)
        Quantity neighbourJoinsTarget,
    @Key(
            value = "A neighbour joins against the target, per war.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.086")
        @Evidence(
            id = "A18",
            source = "own calculation on GML-MID and ATOP, 1946-2010",
            grade = Grade.A,
            low = 0.04,
            high = 0.15)
        Quantity neighbourJoinsAgainst,
    @Key(
            value = "A state without border or pact joins the target, per war.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.009")
        @Evidence(
            id = "A19",
            source = "own calculation on GML-MID and ATOP, 1946-2010",
            grade = Grade.A,
            low = 0.004,
            high = 0.015)
        Quantity otherJoins,
    @Key(
            value = "A state without border or pact joins against the target, per war.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.005")
        @Evidence(
            id = "A19b",
            source = "own calculation on GML-MID and ATOP, 1946-2010",
            grade = Grade.A,
            low = 0.002,
            high = 0.01)
        Quantity otherJoinsAgainst) {}
