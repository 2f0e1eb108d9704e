package org.casus.scenario;

/** The held leader as an asset. Units and ranges stand with each parameter. */
public record DetaineeParameters(
    @Key(
            value = "The detainee is freed alive if the intervener wins.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.6")
        @Evidence(id = "N9", source = "judgement", grade = Grade.C, low = 0.3, high = 0.9)
        Quantity freedAlive,
    @Key(
            value = "Value of a victory without the claimant.",
            unit = "share of stake",
            min = 0,
            max = 1,
            fallback = "0.3")
        @Evidence(id = "N9b", source = "judgement", grade = Grade.C, low = 0.1, high = 0.6)
        Quantity winWithout,
    @Key(
            value = "Isolation added by prosecuting the detainee.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "N10", source = "judgement", grade = Grade.D, low = 0, high = 0.3)
        Quantity prosecutionIsolation,
    @Key(
            value = "Legitimacy won at home by prosecuting.",
            unit = "share",
            min = -1,
            max = 1,
            fallback = "0.01")
        @Evidence(id = "N10b", source = "judgement", grade = Grade.D, low = -0.02, high = 0.04)
        Quantity prosecutionLegitimacy,
    @Key(
            value = "Rate at which the fate of the detainee is considered.",
            unit = "1/month",
            min = 0,
            fallback = "0.7")
        @Evidence(id = "N10c", source = "judgement", grade = Grade.D, low = 0.2, high = 2)
        Quantity detaineeAttention,
    @Key(
            value = "What releasing the detainee costs those in power.",
            unit = "stake",
            min = 0,
            max = 2,
            fallback = "0.45")
        @Evidence(id = "N11", source = "judgement", grade = Grade.D, low = 0.05, high = 1)
        Quantity releaseRisk,
    @Key(
            value = "The detainee comes to harm in an attack.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.15")
        @Evidence(id = "N12", source = "judgement", grade = Grade.D, low = 0, high = 0.5)
        Quantity harm) {}
