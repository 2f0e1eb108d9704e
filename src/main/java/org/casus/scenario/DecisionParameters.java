package org.casus.scenario;

/**
 * How actors choose and what words, retreat and war cost them. Units and ranges stand with each
 * parameter.
 */
public record DecisionParameters(
    @Key(
            value = "Choice precision: how sharply a better option is preferred.",
            unit = "1/stake",
            min = 0,
            fallback = "5")
        @Evidence(
            id = "D1",
            source = "McKelvey and Palfrey, quantal response; scale by judgement",
            grade = Grade.C,
            low = 1,
            high = 20)
        Quantity precision,
    @Key(
            value = "Choice precision of votes, per unit of the voter's own stake.",
            unit = "1/stake",
            min = 0,
            fallback = "6")
        @Evidence(id = "D2", source = "judgement", grade = Grade.C, low = 2, high = 20)
        Quantity votePrecision,
    @Key(
            value = "How far the precision of a vote is measured on the voter's own stake.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "1")
        @Evidence(
            id = "T1",
            source = "prototype: on one scale for all, those who care least vote at random",
            grade = Grade.C,
            low = 0,
            high = 1)
        Quantity voteScale,
    @Key(
            value = "Rate at which an actor reconsiders without being addressed.",
            unit = "1/day",
            min = 0,
            fallback = "0.14")
        @Evidence(
            id = "D3",
            source = "summit cadence of 4, 15 and 22 days in 2023",
            grade = Grade.C,
            low = 0.03,
            high = 0.5)
        Quantity attention,
    @Key(
            value = "Audience-cost weight of an elected government, times its stake.",
            unit = "share of stake",
            min = 0,
            max = 2,
            fallback = "0.3")
        @Evidence(
            id = "D4",
            source = "Tomz 2007, about 16 points; scaled with the stake after a prototype",
            grade = Grade.C,
            low = 0,
            high = 0.5)
        Quantity audienceElected,
    @Key(
            value = "Audience-cost weight of an autocracy or junta, times its stake.",
            unit = "share of stake",
            min = 0,
            max = 2,
            fallback = "0.15")
        @Evidence(
            id = "D5",
            source = "Weeks 2008, direction; half of the elected weight",
            grade = Grade.C,
            low = 0,
            high = 0.4)
        Quantity audienceOther,
    @Key(
            value = "Cost of making a threat, times the stake.",
            unit = "share of stake",
            min = 0,
            fallback = "0.12")
        @Evidence(
            id = "D6",
            source = "Kertzer and Brutger 2016, claim; size by prototype",
            grade = Grade.C,
            low = 0,
            high = 0.25)
        Quantity belligerence,
    @Key(
            value = "Stake of those in power in their own survival.",
            unit = "stake",
            min = 0,
            fallback = "1.0")
        @Evidence(id = "D9", source = "normalisation", grade = Grade.C, low = 0.8, high = 2)
        Quantity juntaStake,
    @Key(
            value = "Cost of fighting to the leader at parity.",
            unit = "stake",
            min = 0,
            fallback = "0.45")
        @Evidence(id = "R7", source = "prototype", grade = Grade.C, low = 0.2, high = 1.2)
        Quantity fightingCost,
    @Key(
            value = "Cost of fighting to those in power, on top of what a defeat takes from them.",
            unit = "stake",
            min = 0,
            fallback = "0.1")
        @Evidence(
            id = "D11",
            source = "judgement; set on two cases together",
            grade = Grade.D,
            low = 0,
            high = 0.6)
        Quantity juntaFightingCost,
    @Key(
            value = "Floor of the cost of fighting as a share.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.2")
        @Evidence(id = "R6", source = "judgement", grade = Grade.C, low = 0.05, high = 0.5)
        Quantity fightingFloor,
    @Key(
            value = "Extra value of a lost war to the intervener.",
            unit = "share of stake",
            min = -2,
            max = 0,
            fallback = "-0.15")
        @Evidence(id = "R8", source = "judgement", grade = Grade.D, low = -0.5, high = 0)
        Quantity lostWar,
    @Key(
            value = "What losing power costs those in power; conceding costs a share of it.",
            unit = "stake",
            min = 0,
            max = 2,
            fallback = "0.7")
        @Evidence(id = "R10", source = "judgement", grade = Grade.C, low = 0.3, high = 1.0)
        Quantity concessionCost,
    @Key(
            value = "What a claim that leaves them in power is worth to those in power.",
            unit = "share of power",
            min = 0,
            max = 2,
            fallback = "0.5")
        @Evidence(id = "R10b", source = "judgement", grade = Grade.D, low = 0.2, high = 1.0)
        Quantity claimSize,
    @Key(
            value = "Weight of a change of legitimacy.",
            unit = "stake per unit",
            min = 0,
            fallback = "0.5")
        @Evidence(id = "D12", source = "judgement", grade = Grade.C, low = 0, high = 1.5)
        Quantity legitimacyWeight,
    @Key(
            value = "Persistence of the taste shock when a phase is first reached.",
            unit = "correlation",
            min = 0,
            max = 1,
            fallback = "0.8")
        @Evidence(id = "R11", source = "prototype", grade = Grade.C, low = 0.5, high = 1)
        Quantity tastePersistence,
    @Key(value = "Planning horizon of decisions.", unit = "months", min = 0.1, fallback = "6")
        @Evidence(id = "R20", source = "judgement", grade = Grade.D, low = 2, high = 18)
        Quantity horizon,
    @Key(
            value = "Benefit of being seen to sanction, times the stake.",
            unit = "share of stake",
            min = 0,
            fallback = "0.08")
        @Evidence(id = "R16", source = "judgement", grade = Grade.D, low = 0, high = 0.2)
        Quantity actingSanctions,
    @Key(
            value = "Benefit of being seen to threaten, times the stake.",
            unit = "share of stake",
            min = 0,
            fallback = "0.2")
        @Evidence(id = "R16b", source = "judgement", grade = Grade.D, low = 0, high = 0.4)
        Quantity actingUltimatum,
    @Key(
            value = "Time over which the benefit of acting fades.",
            unit = "months",
            min = 0.1,
            fallback = "8")
        @Evidence(id = "R16c", source = "prototype", grade = Grade.D, low = 4, high = 18)
        Quantity actingFade,
    @Key(
            value = "Cost of force without consent or United Nations backing, times the stake.",
            unit = "share of stake",
            min = 0,
            fallback = "0.05")
        @Evidence(id = "R17", source = "judgement", grade = Grade.D, low = 0, high = 0.25)
        Quantity illegality,
    @Key(
            value = "Cost of force against opposition at home, times opposition and stake.",
            unit = "share of stake",
            min = 0,
            fallback = "0.08")
        @Evidence(id = "R18", source = "judgement", grade = Grade.D, low = 0, high = 0.3)
        Quantity oppositionCost,
    @Key(
            value = "What closing a border costs a sender, times its trade exposure.",
            unit = "stake",
            min = 0,
            fallback = "0.2")
        @Evidence(id = "T19", source = "prototype", grade = Grade.D, low = 0.05, high = 0.5)
        Quantity tradeStake,
    @Key(
            value = "Margin by which another option must be better under the status-quo doctrine.",
            unit = "stake",
            min = 0,
            fallback = "0.1")
        @Evidence(
            id = "X1",
            source = "judgement; satisficing after Simon 1955",
            grade = Grade.D,
            low = 0.02,
            high = 0.4)
        Quantity statusQuoMargin) {}
