package org.casus.scenario;

/**
 * How treaties turn into deeds: base rates, time and correlation. Units and ranges stand with each
 * parameter.
 */
public record PactParameters(
    @Key(
            value = "Full honour of a defence clause, all eras.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.41")
        @Evidence(
            id = "A1",
            source = "Berkemeier and Fuhrmann 2018; Leeds, Long and Mitchell 2000",
            grade = Grade.A,
            low = 0.22,
            high = 0.75)
        Quantity defenceHonour,
    @Key(
            value = "Shift of the paper rates after 1945.",
            unit = "log-odds",
            min = -10,
            max = 10,
            fallback = "-1.27")
        @Evidence(
            id = "A2",
            source = "22 against 50 per cent, Berkemeier and Fuhrmann 2018",
            grade = Grade.A,
            low = -1.9,
            high = 0)
        Quantity eraShift,
    @Key(
            value = "Full honour of a small, fresh pact of neighbours under a shared threat.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.45")
        @Evidence(
            id = "A3",
            source = "between defence-honour and Leeds, Long and Mitchell 2000",
            grade = Grade.C,
            low = 0.2,
            high = 0.75)
        Quantity freshDefenceHonour,
    @Key(
            value = "Full honour of a clause of joint action.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.74")
        @Evidence(
            id = "A4",
            source = "Berkemeier and Fuhrmann 2018",
            grade = Grade.A,
            low = 0.5,
            high = 0.85)
        Quantity offenceHonour,
    @Key(
            value = "Full honour of a clause to refrain.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.78")
        @Evidence(
            id = "A5",
            source = "Berkemeier and Fuhrmann 2018",
            grade = Grade.A,
            low = 0.6,
            high = 0.9)
        Quantity neutralityHonour,
    @Key(
            value = "Non-aggression kept in war.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.37")
        @Evidence(
            id = "A6",
            source = "Berkemeier and Fuhrmann 2018",
            grade = Grade.A,
            low = 0.2,
            high = 0.6)
        Quantity nonAggressionHonour,
    @Key(
            value = "Peace kept towards a party in a year without war.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.97")
        @Evidence(
            id = "A6b",
            source = "judgement; dispute odds among parties 0.48",
            grade = Grade.C,
            low = 0.9,
            high = 0.99)
        Quantity peaceHonour,
    @Key(
            value = "A permission or a base is kept while the regime is unchanged.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.95")
        @Evidence(id = "P1", source = "judgement", grade = Grade.C, low = 0.8, high = 1)
        Quantity permitHonour,
    @Key(
            value = "A meeting that is owed takes place.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.8")
        @Evidence(id = "P2", source = "judgement", grade = Grade.C, low = 0.5, high = 0.95)
        Quantity consultHonour,
    @Key(
            value = "A member applies sanctions it is bound to.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.85")
        @Evidence(id = "P3", source = "judgement", grade = Grade.C, low = 0.6, high = 0.95)
        Quantity complianceHonour,
    @Key(
            value = "How much easier a partial honour is than a full one.",
            unit = "log-odds",
            min = 0,
            fallback = "1.5")
        @Evidence(id = "A7", source = "judgement", grade = Grade.C, low = 0.8, high = 2.5)
        Quantity partialGap,
    @Key(value = "Time to perform a duty.", unit = "days", min = 1, fallback = "21")
        @Evidence(id = "A16", source = "cases", grade = Grade.C, low = 3, high = 60)
        Quantity performanceTime,
    @Key(
            value = "Correlation of votes, acceptances and honour draws on one occasion.",
            unit = "correlation",
            min = 0,
            max = 0.99,
            fallback = "0.5")
        @Evidence(id = "R1", source = "prototype", grade = Grade.C, low = 0.2, high = 0.8)
        Quantity correlation,
    @Key(
            value = "How many duties may follow from each other.",
            unit = "links",
            min = 0,
            fallback = "4")
        @Evidence(id = "P10", source = "judgement", grade = Grade.C, low = 1, high = 8)
        Quantity chainLimit) {}
