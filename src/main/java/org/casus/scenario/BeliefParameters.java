package org.casus.scenario;

/**
 * What actors believe of each other and how news changes it. Units and ranges stand with each
 * parameter.
 */
public record BeliefParameters(
    @Key(
            value = "Belief at first that the challenger is resolved.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.35")
        @Evidence(
            id = "D13",
            source = "2 of 6 to 8 threats carried out, 1990-2023",
            grade = Grade.C,
            low = 0.1,
            high = 0.6)
        Quantity resolvePrior,
    @Key(
            value = "Cost of a costly signal to a resolved challenger.",
            unit = "stake",
            min = 0,
            fallback = "0.1")
        @Evidence(
            id = "D14",
            source = "Fearon 1997, logic",
            grade = Grade.C,
            low = 0.05,
            high = 0.3)
        Quantity signalCostResolved,
    @Key(
            value = "Cost of a costly signal to an unresolved challenger.",
            unit = "stake",
            min = 0,
            fallback = "0.4")
        @Evidence(
            id = "D14b",
            source = "Fearon 1997, logic",
            grade = Grade.C,
            low = 0.2,
            high = 0.6)
        Quantity signalCostUnresolved,
    @Key(value = "Benefit of a costly signal.", unit = "stake", min = 0, fallback = "0.2")
        @Evidence(
            id = "D14c",
            source = "worked value of the model description",
            grade = Grade.C,
            low = 0.1,
            high = 0.4)
        Quantity signalBenefit,
    @Key(
            value = "Weight of a signal that follows another within seven days.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.7")
        @Evidence(id = "D15", source = "judgement", grade = Grade.C, low = 0.4, high = 1)
        Quantity clusterDiscount,
    @Key(
            value = "Time in which a belief without news goes half the way back.",
            unit = "days",
            min = 1,
            fallback = "180")
        @Evidence(id = "D16", source = "judgement", grade = Grade.D, low = 60, high = 720)
        Quantity beliefHalfLife,
    @Key(
            value = "Pseudo-cases behind the belief in a promise.",
            unit = "cases",
            min = 0.1,
            fallback = "10")
        @Evidence(id = "D17", source = "judgement", grade = Grade.C, low = 4, high = 30)
        Quantity reliabilityCases,
    @Key(
            value = "What a visible preparation adds to the belief in a promise.",
            unit = "log-odds",
            min = 0,
            fallback = "0.8")
        @Evidence(id = "D18", source = "judgement", grade = Grade.C, low = 0.3, high = 1.5)
        Quantity preparationStep) {}
