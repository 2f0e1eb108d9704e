package org.casus.scenario;

/**
 * What makes a promise more or less reliable than its reference case. Units and ranges stand with
 * each parameter.
 */
public record ReliabilityParameters(
    @Key(
            value = "The promisor borders the victim.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "1.5")
        @Evidence(
            id = "A8",
            source = "own calculation on COW and ATOP, 27 against 7 per cent",
            grade = Grade.A,
            low = 0.5,
            high = 2.2)
        Quantity bordering,
    @Key(
            value = "The promisor's regime changed since signature.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-0.9")
        @Evidence(id = "A9", source = "Leeds 2003, direction", grade = Grade.C, low = -2, high = 0)
        Quantity regimeChanged,
    @Key(
            value = "Power shifted by more than a tenth.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-0.7")
        @Evidence(
            id = "A10",
            source = "Leeds 2003, direction",
            grade = Grade.C,
            low = -1.5,
            high = 0)
        Quantity powerShift,
    @Key(
            value = "The promisor is not a democracy.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-0.5")
        @Evidence(
            id = "A11",
            source = "Leeds 2003, direction; contested",
            grade = Grade.C,
            low = -1,
            high = 0.5)
        Quantity nonDemocratic,
    @Key(
            value = "The promisor is a major power.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-0.5")
        @Evidence(id = "A12", source = "Leeds 2003, direction", grade = Grade.C, low = -1, high = 0)
        Quantity majorPower,
    @Key(
            value = "The promisor is threatened in the same way.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "0.8")
        @Evidence(id = "A13", source = "judgement", grade = Grade.C, low = 0, high = 1.6)
        Quantity sharedThreat,
    @Key(
            value = "Slope on the chance to win with its help.",
            unit = "log-odds per unit",
            min = -10,
            max = 10,
            fallback = "2.0")
        @Evidence(id = "A14", source = "judgement", grade = Grade.C, low = 0, high = 5)
        Quantity winSlope,
    @Key(value = "Four parties or fewer.", unit = "log-odds", min = -5, max = 5, fallback = "0.4")
        @Evidence(id = "P5", source = "judgement", grade = Grade.C, low = 0, high = 0.8)
        Quantity smallPact,
    @Key(
            value = "The promisor broke a promise in the last five years.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-0.6")
        @Evidence(id = "P6", source = "judgement", grade = Grade.C, low = -1.2, high = 0)
        Quantity earlierRenege,
    @Key(
            value = "Activation by vote or consultation.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-0.6")
        @Evidence(id = "A15", source = "judgement", grade = Grade.C, low = -1.5, high = 0)
        Quantity voteOrConsult,
    @Key(value = "Activation on request.", unit = "log-odds", min = -5, max = 5, fallback = "-0.2")
        @Evidence(id = "P7", source = "judgement", grade = Grade.C, low = -0.6, high = 0)
        Quantity onRequest,
    @Key(
            value = "The text names armed force.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "0.3")
        @Evidence(id = "P8", source = "judgement", grade = Grade.C, low = 0, high = 0.6)
        Quantity forceNamed,
    @Key(
            value = "The text binds without exception.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "0.6")
        @Evidence(
            id = "P8b",
            source = "judgement: twice what naming force adds",
            grade = Grade.D,
            low = 0,
            high = 1.2)
        Quantity withoutException,
    @Key(
            value = "A declaration or recommendation against a treaty duty.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-0.8")
        @Evidence(id = "A22", source = "judgement", grade = Grade.C, low = -1.5, high = 0)
        Quantity declaration,
    @Key(
            value = "A trigger that matches not at all against one that matches wholly.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-1.0")
        @Evidence(id = "P9", source = "judgement", grade = Grade.C, low = -2, high = 0)
        Quantity ambiguity) {}
