package org.casus.scenario;

/** How blocs meet, decide and retreat. Units and ranges stand with each parameter. */
public record BlocParameters(
    @Key(
            value = "Social cost of blocking a consensus, times the stake.",
            unit = "stake",
            min = 0,
            fallback = "0.05")
        @Evidence(id = "B3", source = "prototype", grade = Grade.C, low = 0, high = 0.5)
        Quantity objectionCost,
    @Key(value = "Objectors that block a consensus.", unit = "members", min = 1, fallback = "2")
        @Evidence(id = "R2", source = "judgement", grade = Grade.C, low = 1, high = 3)
        Quantity objectors,
    @Key(
            value = "Pressure of the chair on a member.",
            unit = "share of stake",
            min = 0,
            fallback = "0.1")
        @Evidence(id = "B4", source = "judgement", grade = Grade.C, low = 0, high = 0.4)
        Quantity chairPressure,
    @Key(
            value = "Precision of the chair's own choice against the members' votes.",
            unit = "ratio",
            min = 0.1,
            fallback = "2")
        @Evidence(id = "T12", source = "prototype", grade = Grade.D, low = 1, high = 4)
        Quantity chairPrecision,
    @Key(
            value = "Mean time from the trigger to the first session.",
            unit = "days",
            min = 0.1,
            fallback = "4")
        @Evidence(id = "B18", source = "Niger 2023", grade = Grade.A, low = 1, high = 30)
        Quantity sessionLag,
    @Key(value = "Shortest time between sessions.", unit = "days", min = 1, fallback = "7")
        @Evidence(id = "B19", source = "prototype", grade = Grade.C, low = 3, high = 21)
        Quantity sessionInterval,
    @Key(
            value = "Chance that a member attends a session.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.95")
        @Evidence(id = "B20", source = "judgement", grade = Grade.D, low = 0.7, high = 1)
        Quantity attendance,
    @Key(
            value = "Cost of lifting sanctions with the demand unmet, times the stake.",
            unit = "share of stake",
            min = 0,
            fallback = "0.12")
        @Evidence(
            id = "B22",
            source = "judgement: rung of sanctions",
            grade = Grade.C,
            low = 0.03,
            high = 0.3)
        Quantity retreatCost,
    @Key(
            value = "Time after which an order to stand by lapses unless carried out.",
            unit = "days",
            min = 7,
            fallback = "120")
        @Evidence(
            id = "B23",
            source = "Niger 2023: drift of about 190 days",
            grade = Grade.D,
            low = 30,
            high = 365)
        Quantity standbyPatience) {}
