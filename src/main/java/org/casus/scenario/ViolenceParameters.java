package org.casus.scenario;

/**
 * How often armed groups attack, how deadly attacks are, whom they kill, and what shocks do to
 * them. Units and ranges stand with each parameter.
 */
public record ViolenceParameters(
    @Key(
            value = "Fatal attacks of a fighter in a week where the file gives none.",
            unit = "1/week",
            min = 0,
            fallback = "0.0015")
        @Evidence(
            id = "I9",
            source = "UCDP GED, central Sahel 2021-2023: 0.0015 to 0.002",
            grade = Grade.A,
            low = 0.0006,
            high = 0.003)
        Quantity eventsPerFighter,
    @Key(
            value = "Negative-binomial size of the attacks of a region in a week.",
            unit = "size",
            min = 0.01,
            fallback = "2")
        @Evidence(
            id = "I10",
            source = "own calculation: Gao 1.6, Borno 2.8, Mopti 6",
            grade = Grade.A,
            low = 0.5,
            high = 8)
        Quantity dispersion,
    @Key(
            value = "Exponent of the tail of deaths in an attack.",
            unit = "exponent",
            min = 1.1,
            fallback = "2.8")
        @Evidence(
            id = "I11",
            source = "UCDP units; 2.5 by Bohorquez, Spagat, Clauset",
            grade = Grade.A,
            low = 2,
            high = 3)
        Quantity severityTail,
    @Key(value = "Scale of deaths in an attack.", unit = "deaths", min = 0.1, fallback = "9")
        @Evidence(
            id = "I12",
            source = "UCDP units; 2.5 for finer records",
            grade = Grade.A,
            low = 1.5,
            high = 12)
        Quantity severityScale,
    @Key(
            value = "Deaths in an attack at most.",
            unit = "deaths",
            min = 1,
            max = 5000,
            fallback = "400")
        @Evidence(
            id = "I12b",
            source = "largest attacks on record",
            grade = Grade.B,
            low = 200,
            high = 1000)
        Quantity severityLimit,
    @Key(
            value = "Deaths from which an attack calls on treaties and is told as an event.",
            unit = "deaths",
            min = 1,
            fallback = "50")
        @Evidence(
            id = "I29",
            source = "judgement: one attack in thirty",
            grade = Grade.D,
            low = 20,
            high = 100)
        Quantity severe,
    @Key(
            value = "How strongly attacks rise when a garrison thins out; 0 switches it off.",
            unit = "exponent",
            min = 0,
            max = 5,
            fallback = "0.5")
        @Evidence(id = "I13", source = "judgement", grade = Grade.C, low = 0.2, high = 1)
        Quantity garrisonElasticity,
    @Key(
            value = "Share of the first garrison that counts as if it stayed.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "G2a", source = "prototype", grade = Grade.C, low = 0.05, high = 0.2)
        Quantity floorShare,
    @Key(value = "Men that count as if they stayed.", unit = "men", min = 0, fallback = "50")
        @Evidence(id = "G2c", source = "prototype", grade = Grade.C, low = 20, high = 200)
        Quantity floorMen,
    @Key(
            value =
                "Rise of attacks after a coup, a war or the departure of foreign troops; 0 switches it off.",
            unit = "ratio - 1",
            min = 0,
            fallback = "0.6")
        @Evidence(
            id = "G10",
            source = "coups of 2020 to 2022 without Niger; prototype",
            grade = Grade.C,
            low = 0.2,
            high = 3)
        Quantity shock,
    @Key(
            value = "Spread of that rise on the log scale.",
            unit = "log",
            min = 0,
            max = 3,
            fallback = "0.6")
        @Evidence(id = "G10b", source = "prototype", grade = Grade.C, low = 0, high = 1)
        Quantity shockSpread,
    @Key(value = "Half-life of the rise.", unit = "days", min = 1, fallback = "180")
        @Evidence(
            id = "I15",
            source = "doubling lasted 18 months",
            grade = Grade.C,
            low = 45,
            high = 400)
        Quantity shockHalfLife,
    @Key(value = "Days before it begins.", unit = "days", min = 0, fallback = "10")
        @Evidence(
            id = "I16",
            source = "Fetzer et al.: a lull at the hand-over",
            grade = Grade.C,
            low = 0,
            high = 90)
        Quantity shockLag,
    @Key(
            value = "Share of the attacks in which state forces kill civilians.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.065")
        @Evidence(
            id = "G15",
            source = "UCDP one-sided violence of governments, prototype",
            grade = Grade.C,
            low = 0.03,
            high = 0.12)
        Quantity stateInflicted,
    @Key(
            value = "Share of the deaths that are civilians.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.35")
        @Evidence(
            id = "G8a",
            source = "UCDP GED 2021-2023, prototype",
            grade = Grade.C,
            low = 0.25,
            high = 0.6)
        Quantity civilians,
    @Key(
            value = "Share of the deaths that are state forces.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.15")
        @Evidence(
            id = "G8b",
            source = "UCDP GED 2021-2023, prototype",
            grade = Grade.C,
            low = 0.1,
            high = 0.25)
        Quantity stateForces,
    @Key(
            value = "Share of the deaths that are fighters of the group.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.42")
        @Evidence(
            id = "G8c",
            source = "UCDP GED 2021-2023, prototype",
            grade = Grade.C,
            low = 0.25,
            high = 0.5)
        Quantity fighters,
    @Key(
            value = "Spread of the common random walk of a state over a year.",
            unit = "log",
            min = 0,
            max = 5,
            fallback = "0.5")
        @Evidence(
            id = "G5a",
            source = "prototype: coverage .86 against .58 without",
            grade = Grade.C,
            low = 0.3,
            high = 0.8)
        Quantity walk,
    @Key(
            value = "Spread of the short swings of a state.",
            unit = "log",
            min = 0,
            max = 5,
            fallback = "0.3")
        @Evidence(id = "G5b", source = "prototype", grade = Grade.C, low = 0.1, high = 0.5)
        Quantity flutter,
    @Key(value = "Weeks in which a short swing fades.", unit = "weeks", min = 0.1, fallback = "13")
        @Evidence(id = "G5c", source = "judgement", grade = Grade.D, low = 4, high = 26)
        Quantity flutterWeeks,
    @Key(
            value = "Spread of the severity scale between runs.",
            unit = "log",
            min = 0,
            max = 3,
            fallback = "0.3")
        @Evidence(id = "G5d", source = "prototype", grade = Grade.C, low = 0, high = 0.5)
        Quantity severitySpread,
    @Key(
            value = "Spread of the yearly growth of attacks between runs.",
            unit = "1/year",
            min = 0,
            max = 5,
            fallback = "0.2")
        @Evidence(id = "G5e", source = "prototype", grade = Grade.C, low = 0, high = 0.4)
        Quantity slopeSpread) {}
