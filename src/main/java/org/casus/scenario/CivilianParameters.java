package org.casus.scenario;

/** Who flees, where to, and who goes back. Units and ranges stand with each parameter. */
public record CivilianParameters(
    @Key(
            value = "Displaced for each death where the state gives no figure of its own.",
            unit = "persons",
            min = 0,
            fallback = "80")
        @Evidence(
            id = "V1",
            source = "30 refugees a death; Burkina Faso 95",
            grade = Grade.C,
            low = 20,
            high = 150)
        Quantity displacedPerDeath,
    @Key(
            value =
                "Share of displacement that follows the deaths of the week; the rest follows the mean of a year.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.4")
        @Evidence(
            id = "V2",
            source = "ESOC working paper 25: a doubling raises outflow by 40 per cent",
            grade = Grade.A,
            low = 0.25,
            high = 0.6)
        Quantity immediate,
    @Key(
            value = "Share of the displaced that settles in its own region.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.5")
        @Evidence(id = "G4a", source = "prototype", grade = Grade.C, low = 0.3, high = 0.7)
        Quantity stay,
    @Key(
            value = "Distance added to that between two regions.",
            unit = "km",
            min = 0.1,
            fallback = "10")
        @Evidence(id = "G4b", source = "Flee", grade = Grade.A, low = 1, high = 50)
        Quantity kilometres,
    @Key(value = "Weight of a region in conflict.", unit = "weight", min = 0, fallback = "0.316")
        @Evidence(id = "G4c", source = "Flee", grade = Grade.A, low = 0.1, high = 1)
        Quantity intoConflict,
    @Key(value = "Weight of a region across a border.", unit = "weight", min = 0, fallback = "0.4")
        @Evidence(id = "G4d", source = "prototype", grade = Grade.C, low = 0.2, high = 1)
        Quantity abroad,
    @Key(
            value = "Weight of a region across a closed border.",
            unit = "weight",
            min = 0,
            max = 1,
            fallback = "0.25")
        @Evidence(id = "V6", source = "judgement", grade = Grade.C, low = 0.05, high = 0.6)
        Quantity leak,
    @Key(
            value = "Deaths of a week, over three months, from which a region is in conflict.",
            unit = "persons",
            min = 0,
            fallback = "0.5")
        @Evidence(id = "G4e", source = "judgement", grade = Grade.D, low = 0.1, high = 2)
        Quantity conflictDeaths,
    @Key(
            value = "Return once deaths have fallen below a tenth of their peak.",
            unit = "1/month",
            min = 0,
            fallback = "0.02")
        @Evidence(id = "V7", source = "judgement", grade = Grade.C, low = 0, high = 0.05)
        Quantity returns,
    @Key(
            value = "Share of the peak of deaths below which people go back.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "V7b", source = "judgement", grade = Grade.C, low = 0.05, high = 0.3)
        Quantity calm,
    @Key(
            value = "Share of a region's people that it can shelter before it turns others away.",
            unit = "share",
            min = 0,
            fallback = "0.3")
        @Evidence(id = "V9", source = "judgement", grade = Grade.D, low = 0.1, high = 1)
        Quantity campShare,
    @Key(
            value = "Civilian deaths for each soldier killed between states.",
            unit = "ratio",
            min = 0,
            fallback = "0.5")
        @Evidence(id = "V8", source = "judgement", grade = Grade.D, low = 0.1, high = 2)
        Quantity battleDeaths,
    @Key(
            value = "Displaced in a week from which it is told as an event.",
            unit = "persons",
            min = 1,
            fallback = "10000")
        @Evidence(id = "V10", source = "judgement", grade = Grade.D, low = 2000, high = 50000)
        Quantity exodus) {}
