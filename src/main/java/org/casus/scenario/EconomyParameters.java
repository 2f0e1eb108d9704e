package org.casus.scenario;

/**
 * What sanctions and lost aid cost, and what that does to support. Units and ranges stand with each
 * parameter.
 */
public record EconomyParameters(
    @Key(
            value = "Closure of finance and borders.",
            unit = "% of GDP a month",
            min = 0,
            fallback = "0.35")
        @Evidence(
            id = "E1",
            source = "Mali 2022: 2 points in six months",
            grade = Grade.A,
            low = 0.2,
            high = 0.6)
        Quantity closure,
    @Key(
            value = "Loss of all aid and budget support.",
            unit = "% of GDP a month",
            min = 0,
            fallback = "0.5")
        @Evidence(
            id = "E2",
            source = "Niger 2023: 1.0 in all less E1",
            grade = Grade.C,
            low = 0.2,
            high = 0.8)
        Quantity aidCut,
    @Key(
            value = "Share that escapes a closure.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.25")
        @Evidence(id = "E3", source = "judgement", grade = Grade.C, low = 0.05, high = 0.5)
        Quantity evasion,
    @Key(
            value = "Share of external finance in the reference budget.",
            unit = "share",
            min = 0.01,
            max = 1,
            fallback = "0.4")
        @Evidence(
            id = "E4",
            source = "budget of Niger 2023",
            grade = Grade.A,
            low = 0.36,
            high = 0.42)
        Quantity aidReference,
    @Key(value = "Recovery after lifting.", unit = "1/year", min = 0, fallback = "0.8")
        @Evidence(
            id = "E5",
            source = "growth forecast of 5.7 per cent for 2024",
            grade = Grade.C,
            low = 0.3,
            high = 1.5)
        Quantity recovery,
    @Key(
            value = "Time in which a sanctioned economy adapts.",
            unit = "months",
            min = 0.1,
            fallback = "8")
        @Evidence(
            id = "E5b",
            source = "Gutmann et al. 2021-23, qualitative",
            grade = Grade.C,
            low = 4,
            high = 16)
        Quantity adaptation,
    @Key(
            value = "What senders lose of the hit, by border trade.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "E6", source = "judgement", grade = Grade.D, low = 0.02, high = 0.3)
        Quantity senderCost,
    @Key(
            value = "Legitimacy gained when sanctions or an ultimatum come.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(
            id = "L1",
            source = "Grauvogel and von Soest 2013, mechanism",
            grade = Grade.C,
            low = 0,
            high = 0.25)
        Quantity rally,
    @Key(value = "Half-life of that gain.", unit = "days", min = 1, fallback = "180")
        @Evidence(id = "L2", source = "judgement", grade = Grade.D, low = 60, high = 365)
        Quantity rallyHalfLife,
    @Key(
            value = "Legitimacy lost per per cent of output.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.015")
        @Evidence(id = "L3", source = "judgement", grade = Grade.C, low = 0, high = 0.04)
        Quantity hardship,
    @Key(
            value = "Legitimacy lost for each death for 100,000 people above those of a year.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.01")
        @Evidence(id = "L4", source = "judgement", grade = Grade.D, low = 0, high = 0.04)
        Quantity insecurity,
    @Key(
            value = "Legitimacy lost by backing down.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.08")
        @Evidence(id = "L5", source = "Tomz 2007, halved", grade = Grade.C, low = 0, high = 0.2)
        Quantity backingDown,
    @Key(
            value = "Support lost per doubling of own deaths.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.03")
        @Evidence(id = "L6", source = "Mueller, log law", grade = Grade.C, low = 0.01, high = 0.08)
        Quantity casualties,
    @Key(
            value = "Time in which legitimacy returns to its level.",
            unit = "years",
            min = 0.01,
            fallback = "1.5")
        @Evidence(id = "L7", source = "judgement", grade = Grade.D, low = 0.5, high = 4)
        Quantity relaxation,
    @Key(value = "Legitimacy won by success.", unit = "share", min = 0, max = 1, fallback = "0.05")
        @Evidence(id = "L8", source = "judgement", grade = Grade.D, low = 0, high = 0.15)
        Quantity victory,
    @Key(
            value = "Rate at which a donor cuts aid after it has condemned, without isolation.",
            unit = "1/month",
            min = 0,
            fallback = "0.6")
        @Evidence(
            id = "E10",
            source = "judgement; donors of Niger 2023 within days",
            grade = Grade.D,
            low = 0.2,
            high = 2)
        Quantity aidCutHazard,
    @Key(
            value = "Share of lost aid that money promised and sent makes good, from each sender.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.25")
        @Evidence(id = "E11", source = "judgement", grade = Grade.D, low = 0, high = 0.75)
        Quantity moneyHelp) {}
