package org.casus.scenario;

/**
 * Condemnation, envoys, talks, settlements and foreign bases. Units and ranges stand with each
 * parameter.
 */
public record DiplomacyParameters(
    @Key(
            value = "Attempts at mediation in a dispute, all mediators together.",
            unit = "1/month",
            min = 0,
            fallback = "1.0")
        @Evidence(
            id = "M1",
            source = "60 per cent of conflicts mediated, Bercovitch 1996",
            grade = Grade.A,
            low = 0.2,
            high = 2)
        Quantity attempts,
    @Key(value = "Settlement hazard.", unit = "1/month", min = 0, fallback = "0.05")
        @Evidence(
            id = "T7",
            source = "fate of juntas in the casebook (SF-30)",
            grade = Grade.C,
            low = 0.02,
            high = 0.15)
        Quantity settlement,
    @Key(
            value = "What economic sanctions add to it.",
            unit = "log-hazard",
            min = -2,
            max = 2,
            fallback = "0.3")
        @Evidence(id = "T7b", source = "prototype", grade = Grade.C, low = 0, high = 0.8)
        Quantity settlementSanctions,
    @Key(
            value = "What open talks add to it.",
            unit = "log-hazard",
            min = -2,
            max = 2,
            fallback = "0.6")
        @Evidence(id = "T7c", source = "prototype", grade = Grade.C, low = 0, high = 1.2)
        Quantity settlementTalks,
    @Key(
            value = "What another sponsor takes from it.",
            unit = "log-hazard",
            min = -3,
            max = 1,
            fallback = "-0.7")
        @Evidence(
            id = "E9",
            source = "Tansey and Schmotz, direction",
            grade = Grade.C,
            low = -1.5,
            high = 0)
        Quantity settlementSponsor,
    @Key(
            value = "What a mediator with leverage adds to it.",
            unit = "log-hazard",
            min = -2,
            max = 2,
            fallback = "0.5")
        @Evidence(
            id = "M7",
            source = "Beardsley et al. 2006, direction",
            grade = Grade.C,
            low = 0,
            high = 1.2)
        Quantity settlementLeverage,
    @Key(
            value = "Weight of restoration in an agreement.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.22")
        @Evidence(id = "T7d", source = "prototype", grade = Grade.C, low = 0.1, high = 0.4)
        Quantity contentRestored,
    @Key(
            value = "Weight of a short timetable in an agreement.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.39")
        @Evidence(id = "T7e", source = "prototype", grade = Grade.C, low = 0.2, high = 0.6)
        Quantity contentShort,
    @Key(
            value = "Weight of a long timetable in an agreement.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.39")
        @Evidence(id = "T7f", source = "prototype", grade = Grade.C, low = 0.2, high = 0.6)
        Quantity contentLong,
    @Key(value = "An agreement breaks.", unit = "1/month", min = 0, fallback = "0.03")
        @Evidence(id = "M8", source = "judgement", grade = Grade.C, low = 0.01, high = 0.08)
        Quantity collapse,
    @Key(
            value = "Reception of an envoy: base.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "-1.2")
        @Evidence(id = "N7", source = "judgement", grade = Grade.D, low = -2, high = 0)
        Quantity receptionBase,
    @Key(
            value = "Reception: mutually hurting stalemate.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "1.0")
        @Evidence(id = "N7b", source = "judgement", grade = Grade.D, low = 0, high = 2)
        Quantity receptionRipeness,
    @Key(
            value = "Reception: taken away while a deadline runs.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "0.8")
        @Evidence(id = "N7c", source = "judgement", grade = Grade.D, low = 0, high = 2)
        Quantity receptionDeadline,
    @Key(
            value = "Reception: per log of days since the trigger.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "0.3")
        @Evidence(id = "N7d", source = "judgement", grade = Grade.D, low = 0, high = 0.8)
        Quantity receptionTime,
    @Key(
            value = "Access of clerics and traditional rulers.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "1.5")
        @Evidence(id = "N7e", source = "cases only", grade = Grade.D, low = 0.5, high = 2.5)
        Quantity accessReligious,
    @Key(
            value = "Access of the United Nations.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "0.3")
        @Evidence(id = "N7f", source = "cases only", grade = Grade.D, low = 0, high = 1)
        Quantity accessNations,
    @Key(
            value = "Access of a neutral neighbour.",
            unit = "log-odds",
            min = -5,
            max = 5,
            fallback = "0.8")
        @Evidence(id = "N7g", source = "cases only", grade = Grade.D, low = 0, high = 1.5)
        Quantity accessNeighbour,
    @Key(
            value = "Talks close on escalation or prosecution.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.5")
        @Evidence(id = "N8", source = "judgement", grade = Grade.D, low = 0.2, high = 0.9)
        Quantity closing,
    @Key(
            value =
                "Rate at which a junta that was condemned expels the base of a condemning patron.",
            unit = "1/month",
            min = 0,
            fallback = "0.3")
        @Evidence(
            id = "N13",
            source = "Mali 2022, Burkina Faso 2023, Niger 2023",
            grade = Grade.D,
            low = 0.05,
            high = 1)
        Quantity expulsion,
    @Key(value = "Time a foreign force takes to leave.", unit = "days", min = 1, fallback = "90")
        @Evidence(
            id = "N14",
            source = "French forces in Niger, 2023",
            grade = Grade.C,
            low = 30,
            high = 180)
        Quantity expulsionNotice) {}
