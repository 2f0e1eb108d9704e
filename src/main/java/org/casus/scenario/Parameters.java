package org.casus.scenario;

/** Every parameter of the model, by submodel; each a number or a distribution. */
public record Parameters(
    @Key(value = "How actors choose and what words, retreat and war cost them.", fallback = "{}")
        DecisionParameters decisions,
    @Key(value = "What actors believe of each other and how news changes it.", fallback = "{}")
        BeliefParameters beliefs,
    @Key(value = "How treaties turn into deeds: base rates, time and correlation.", fallback = "{}")
        PactParameters pacts,
    @Key(
            value = "What makes a promise more or less reliable than its reference case.",
            fallback = "{}")
        ReliabilityParameters reliability,
    @Key(value = "How pacts are founded and blocs left in the course of a run.", fallback = "{}")
        AllianceParameters alliances,
    @Key(value = "How blocs meet, decide and retreat.", fallback = "{}") BlocParameters blocs,
    @Key(value = "How much a state cares about a dispute, from its position.", fallback = "{}")
        StakeParameters stakes,
    @Key(value = "How many soldiers are pledged, how many arrive, and when.", fallback = "{}")
        ForceParameters forces,
    @Key(value = "Contests, losses, how long wars last and how they spread.", fallback = "{}")
        WarParameters war,
    @Key(
            value = "What sanctions and lost aid cost, and what that does to support.",
            fallback = "{}")
        EconomyParameters economy,
    @Key(value = "Condemnation, envoys, talks, settlements and foreign bases.", fallback = "{}")
        DiplomacyParameters diplomacy,
    @Key(value = "The held leader as an asset.", fallback = "{}") DetaineeParameters detainee,
    @Key(value = "How armed groups grow, move, fight each other and decide.", fallback = "{}")
        InsurgencyParameters insurgency,
    @Key(value = "How often armed groups attack and whom they kill.", fallback = "{}")
        ViolenceParameters violence,
    @Key(value = "Where soldiers stand at home, and who leaves.", fallback = "{}")
        GarrisonParameters garrisons,
    @Key(value = "Who flees, where to, and who goes back.", fallback = "{}")
        CivilianParameters civilians,
    @Key(value = "When soldiers take power, and how juntas go.", fallback = "{}")
        CoupParameters coups) {}
