package org.casus.scenario;

/**
 * How many soldiers are pledged, how many arrive, and when. Units and ranges stand with each
 * parameter.
 */
public record ForceParameters(
    @Key(
            value = "Share of its free army that a contiguous state can send.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.35")
        @Evidence(id = "R3", source = "The Gambia 2017", grade = Grade.C, low = 0.15, high = 0.6)
        Quantity capContiguous,
    @Key(
            value = "Share of its free army that others can send.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.12")
        @Evidence(id = "R4", source = "judgement", grade = Grade.C, low = 0.04, high = 0.25)
        Quantity capFar,
    @Key(
            value = "Share of the plan a follower gives per unit of stake above the threshold.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.2")
        @Evidence(id = "T4", source = "prototype", grade = Grade.C, low = 0.05, high = 0.5)
        Quantity followerShare,
    @Key(
            value = "Stake below which a follower gives nothing.",
            unit = "stake",
            min = 0,
            max = 1,
            fallback = "0.15")
        @Evidence(id = "T4b", source = "prototype", grade = Grade.C, low = 0, high = 0.3)
        Quantity followerThreshold,
    @Key(
            value = "Share of a pledge that arrives.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.5")
        @Evidence(
            id = "B14",
            source = "SAMIM .25, AFISMA .4 to .66",
            grade = Grade.A,
            low = 0.2,
            high = 1)
        Quantity fulfilment,
    @Key(
            value = "Share of a pledge that arrives from a contiguous leader.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.9")
        @Evidence(id = "R19", source = "ECOMIG 2017", grade = Grade.C, low = 0.6, high = 1)
        Quantity fulfilmentContiguous,
    @Key(
            value = "Mean lag of a regional force without outside lift.",
            unit = "days",
            min = 0.1,
            fallback = "30")
        @Evidence(
            id = "B10",
            source = "ECOMOG 17, ECOMIG about 35, SAMIM 47",
            grade = Grade.A,
            low = 15,
            high = 75)
        Quantity lag,
    @Key(value = "Shape of the lag.", min = 0.5, fallback = "2.5")
        @Evidence(id = "B11", source = "judgement", grade = Grade.C, low = 1.5, high = 5)
        Quantity lagShape,
    @Key(value = "Mean lag with outside lift.", unit = "days", min = 0.1, fallback = "12")
        @Evidence(
            id = "B12",
            source = "AFISMA after the French entry",
            grade = Grade.C,
            low = 5,
            high = 30)
        Quantity lagLift,
    @Key(value = "Mean lag of a contiguous leader.", unit = "days", min = 0.1, fallback = "12")
        @Evidence(id = "B12b", source = "The Gambia 2017", grade = Grade.C, low = 3, high = 30)
        Quantity lagContiguous,
    @Key(
            value = "Mean lag of a patron with its own airlift.",
            unit = "days",
            min = 0.1,
            fallback = "3")
        @Evidence(
            id = "B13",
            source = "CSTO 2022, Rwanda 2021",
            grade = Grade.A,
            low = 1,
            high = 10)
        Quantity lagPatron,
    @Key(
            value = "Time constant of the build-up after the first arrival.",
            unit = "days",
            min = 1,
            fallback = "40")
        @Evidence(
            id = "B15",
            source = "fits fulfilment with lag",
            grade = Grade.C,
            low = 15,
            high = 90)
        Quantity buildUp,
    @Key(
            value = "Time constant of the build-up of a contiguous contributor.",
            unit = "days",
            min = 1,
            fallback = "12")
        @Evidence(
            id = "B15b",
            source = "The Gambia 2017: the whole force within days of the order",
            grade = Grade.C,
            low = 3,
            high = 40)
        Quantity buildUpContiguous,
    @Key(
            value = "Share of the pledged force that must be ready before it goes in.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.4")
        @Evidence(id = "B21", source = "judgement", grade = Grade.C, low = 0.2, high = 0.8)
        Quantity entryShare) {}
