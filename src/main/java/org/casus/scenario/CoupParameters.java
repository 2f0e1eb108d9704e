package org.casus.scenario;

/**
 * When soldiers try to take power, whether they succeed, and how juntas go. Units and ranges stand
 * with each parameter.
 */
public record CoupParameters(
    @Key(
            value = "Factor on every hazard of a coup; 0 switches coups off.",
            unit = "ratio",
            min = 0,
            fallback = "1")
        @Evidence(id = "C0", source = "judgement", grade = Grade.C, low = 0, high = 2)
        Quantity rate,
    @Key(
            value = "Log of the yearly hazard one year after an attempt.",
            unit = "log-hazard",
            min = -20,
            max = 5,
            fallback = "-1.5")
        @Evidence(
            id = "C1",
            source = "own fit on Powell and Thyne",
            grade = Grade.A,
            low = -1.8,
            high = -1.2)
        Quantity intercept,
    @Key(
            value = "Slope on the logarithm of the years since the last attempt.",
            unit = "log-hazard",
            min = -5,
            max = 5,
            fallback = "-0.55")
        @Evidence(
            id = "C2",
            source = "own fit on Powell and Thyne",
            grade = Grade.A,
            low = -0.71,
            high = -0.39)
        Quantity recency,
    @Key(value = "Shift after 1990.", unit = "log-hazard", min = -5, max = 5, fallback = "-0.2")
        @Evidence(
            id = "C2b",
            source = "own fit on Powell and Thyne",
            grade = Grade.A,
            low = -0.4,
            high = 0)
        Quantity era,
    @Key(
            value = "Shift for West Africa, with every covariate centred.",
            unit = "log-hazard",
            min = -5,
            max = 5,
            fallback = "0.27")
        @Evidence(
            id = "C16",
            source = "prototype: 0.088 attempts a country-year",
            grade = Grade.C,
            low = 0.1,
            high = 0.6)
        Quantity region,
    @Key(
            value = "Stationary spread of the shock that the states of a region share.",
            unit = "log",
            min = 0,
            max = 3,
            fallback = "0.5")
        @Evidence(
            id = "C3",
            source = "own calculation: variance/mean of three-year counts 1.7",
            grade = Grade.C,
            low = 0.2,
            high = 0.9)
        Quantity waveSpread,
    @Key(
            value = "Correlation of that shock from year to year.",
            unit = "correlation",
            min = 0,
            max = 1,
            fallback = "0.7")
        @Evidence(id = "C3b", source = "own calculation", grade = Grade.C, low = 0.3, high = 0.9)
        Quantity wavePersistence,
    @Key(value = "Effect of civil war.", unit = "log-hazard", min = -5, max = 5, fallback = "0.59")
        @Evidence(
            id = "C4",
            source = "Bell and Sudduth 2017",
            grade = Grade.A,
            low = 0.3,
            high = 0.9)
        Quantity war,
    @Key(
            value = "Effect of rebels as strong as the state.",
            unit = "log-hazard",
            min = -5,
            max = 5,
            fallback = "1.05")
        @Evidence(
            id = "C5",
            source = "Bell and Sudduth 2017",
            grade = Grade.A,
            low = 0.5,
            high = 1.4)
        Quantity parity,
    @Key(
            value = "Effect of fighting near the capital.",
            unit = "log-hazard",
            min = -5,
            max = 5,
            fallback = "0.75")
        @Evidence(
            id = "C6",
            source = "Bell and Sudduth 2017",
            grade = Grade.A,
            low = 0.3,
            high = 1.1)
        Quantity nearCapital,
    @Key(
            value = "Slope on lost legitimacy.",
            unit = "log-hazard",
            min = -20,
            max = 20,
            fallback = "2")
        @Evidence(id = "C7", source = "judgement", grade = Grade.C, low = 0, high = 4)
        Quantity legitimacy,
    @Key(
            value = "Effect of a shock to pay.",
            unit = "log-hazard",
            min = -5,
            max = 5,
            fallback = "0.2")
        @Evidence(id = "C8", source = "judgement", grade = Grade.D, low = -0.2, high = 0.8)
        Quantity pay,
    @Key(
            value = "Hazard ratio for each neighbour's coup within a year; 1 is none.",
            unit = "ratio",
            min = 0,
            fallback = "1")
        @Evidence(
            id = "C9",
            source = "Miller, Joseph and Ohl 2018; own 0.97",
            grade = Grade.A,
            low = 0.9,
            high = 1.5)
        Quantity contagion,
    @Key(value = "An attempt succeeds.", unit = "probability", min = 0, max = 1, fallback = "0.5")
        @Evidence(id = "C10", source = "own calculation", grade = Grade.A, low = 0.38, high = 0.75)
        Quantity success,
    @Key(
            value = "Odds of success in war, against peace.",
            unit = "ratio",
            min = 0,
            fallback = "0.5")
        @Evidence(
            id = "C11",
            source = "Bell and Sudduth 2017",
            grade = Grade.A,
            low = 0.3,
            high = 0.8)
        Quantity warSuccess,
    @Key(
            value = "Exits of juntas other than by coup, in all.",
            unit = "1/year",
            min = 0,
            fallback = "0.39")
        @Evidence(
            id = "G7",
            source = "prototype: half of them gone after a year or two",
            grade = Grade.C,
            low = 0.2,
            high = 0.6)
        Quantity civilianRule,
    @Key(
            value = "Share of years of civil war in the base rate.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.18")
        @Evidence(
            id = "G6a",
            source = "UCDP/PRIO, ECOWAS 1990-2022, 25 deaths a year",
            grade = Grade.A,
            low = 0.1,
            high = 0.25)
        Quantity usualWar,
    @Key(
            value = "Fighters for each soldier in the base rate.",
            unit = "ratio",
            min = 0,
            max = 1,
            fallback = "0.05")
        @Evidence(id = "G6b", source = "judgement", grade = Grade.D, low = 0.01, high = 0.15)
        Quantity usualParity,
    @Key(
            value = "Share of years with fighting near the capital in the base rate.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.04")
        @Evidence(id = "G6c", source = "judgement", grade = Grade.D, low = 0.01, high = 0.1)
        Quantity usualNearCapital,
    @Key(
            value = "Support for those in power in the base rate.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.5")
        @Evidence(id = "G6d", source = "judgement", grade = Grade.C, low = 0.4, high = 0.6)
        Quantity usualSupport,
    @Key(
            value = "Deaths in a year from which there is a civil war.",
            unit = "persons",
            min = 0,
            fallback = "25")
        @Evidence(id = "G6e", source = "UCDP/PRIO", grade = Grade.A, low = 25, high = 1000)
        Quantity warDeaths,
    @Key(
            value = "Deaths in three months from which there is fighting near the capital.",
            unit = "persons",
            min = 0,
            fallback = "25")
        @Evidence(id = "G6f", source = "judgement", grade = Grade.D, low = 5, high = 100)
        Quantity capitalDeaths,
    @Key(
            value = "Years counted since the last attempt where the file names none.",
            unit = "years",
            min = 1,
            fallback = "40")
        @Evidence(
            id = "C2c",
            source = "years since independence or the last attempt",
            grade = Grade.C,
            low = 20,
            high = 60)
        Quantity calm,
    @Key(
            value = "Effect of having given up the detainee.",
            unit = "log-hazard",
            min = -5,
            max = 5,
            fallback = "0.3")
        @Evidence(id = "N11", source = "judgement", grade = Grade.D, low = 0, high = 1)
        Quantity release) {}
