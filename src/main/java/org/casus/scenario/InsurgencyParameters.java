package org.casus.scenario;

/**
 * How armed groups grow, lose fighters, hold land, move, fight each other and decide. Units and
 * ranges stand with each parameter.
 */
public record InsurgencyParameters(
    @Key(
            value = "Gross recruitment at mean grievance.",
            unit = "1/year",
            min = 0,
            max = 20,
            fallback = "0.55")
        @Evidence(
            id = "I1",
            source = "doubling in about four years with losses of 36 per cent",
            grade = Grade.C,
            low = 0.3,
            high = 0.9)
        Quantity recruitment,
    @Key(
            value = "Desertion and natural exit.",
            unit = "1/year",
            min = 0,
            max = 20,
            fallback = "0.08")
        @Evidence(id = "I2", source = "judgement", grade = Grade.C, low = 0.02, high = 0.2)
        Quantity desertion,
    @Key(
            value = "Greatest rate of kill and capture.",
            unit = "1/year",
            min = 0,
            max = 20,
            fallback = "0.6")
        @Evidence(id = "I3", source = "judgement", grade = Grade.C, low = 0.2, high = 1.2)
        Quantity capture,
    @Key(
            value = "Troops a fighter at which captures reach half of their greatest rate.",
            unit = "ratio",
            min = 0.01,
            fallback = "10")
        @Evidence(
            id = "I4",
            source = "rule of thumb of ten to one",
            grade = Grade.C,
            low = 5,
            high = 25)
        Quantity halfEffect,
    @Key(
            value = "Carrying capacity where grievance is full.",
            unit = "fighters/1,000 inhabitants",
            min = 0,
            fallback = "0.8")
        @Evidence(id = "I5", source = "judgement", grade = Grade.D, low = 0.2, high = 2)
        Quantity capacity,
    @Key(
            value = "Largest carrying capacity of a region by its people.",
            unit = "fighters",
            min = 0,
            fallback = "400")
        @Evidence(id = "G1a", source = "prototype", grade = Grade.C, low = 150, high = 1000)
        Quantity capacityLimit,
    @Key(
            value = "Carrying capacity at least, as a multiple of the fighters at the start.",
            unit = "ratio",
            min = 1,
            fallback = "2")
        @Evidence(id = "G1b", source = "prototype", grade = Grade.C, low = 1.5, high = 4)
        Quantity headroom,
    @Key(
            value = "Growth of the fighters at the start, where there are any.",
            unit = "1/year",
            min = -5,
            max = 5,
            fallback = "0.17")
        @Evidence(
            id = "G1c",
            source = "prototype; deaths grew by 38 to 43 per cent from 2022 to 2023",
            grade = Grade.C,
            low = 0,
            high = 0.35)
        Quantity growth,
    @Key(
            value = "What moves away from a region at the start and is made up for.",
            unit = "1/year",
            min = 0,
            max = 5,
            fallback = "0.05")
        @Evidence(id = "G1d", source = "prototype", grade = Grade.C, low = 0, high = 0.1)
        Quantity outflow,
    @Key(
            value = "Growth in a region that fighters have just entered.",
            unit = "1/year",
            min = -5,
            max = 5,
            fallback = "0")
        @Evidence(id = "G1e", source = "prototype", grade = Grade.D, low = -0.2, high = 0.2)
        Quantity entryGrowth,
    @Key(
            value = "Share of captures that is kept however many fighters attacks cost.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.25")
        @Evidence(id = "G8e", source = "judgement", grade = Grade.D, low = 0.1, high = 1)
        Quantity captureFloor,
    @Key(value = "Loss of rivals at war.", unit = "1/year", min = 0, fallback = "0.3")
        @Evidence(
            id = "I17",
            source = "336 deaths a year in UCDP against 106 with 0.08; prototype",
            grade = Grade.C,
            low = 0.15,
            high = 0.6)
        Quantity rivalry,
    @Key(value = "Rivals at war come to a truce.", unit = "1/year", min = 0, fallback = "0.5")
        @Evidence(
            id = "I18a",
            source = "sequence of 2019 to 2023",
            grade = Grade.C,
            low = 0.1,
            high = 2)
        Quantity truceOn,
    @Key(value = "Rivals at truce go to war.", unit = "1/year", min = 0, fallback = "0.5")
        @Evidence(
            id = "I18b",
            source = "sequence of 2019 to 2023",
            grade = Grade.C,
            low = 0.1,
            high = 2)
        Quantity truceOff,
    @Key(
            value =
                "Share of the troops that is of no use where fighters can cross the border of a state that does not cooperate.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.5")
        @Evidence(
            id = "I19",
            source = "Salehyan, direction",
            grade = Grade.C,
            low = 0.2,
            high = 0.8)
        Quantity haven,
    @Key(
            value = "Factor on captures while a force of the usual size acts together.",
            unit = "ratio",
            min = 0,
            fallback = "1.3")
        @Evidence(id = "I20", source = "no evaluation found", grade = Grade.D, low = 1, high = 2)
        Quantity jointOperation,
    @Key(
            value =
                "Usual size of a joint force; the rise of captures by a larger one is at most twice"
                    + " that by this one.",
            unit = "men",
            min = 1,
            fallback = "1000")
        @Evidence(id = "I20d", source = "judgement", grade = Grade.D, low = 300, high = 3000)
        Quantity jointSize,
    @Key(value = "How long a joint operation lasts.", unit = "days", min = 0, fallback = "90")
        @Evidence(id = "I20b", source = "judgement", grade = Grade.D, low = 30, high = 365)
        Quantity jointDays,
    @Key(
            value =
                "Share of the fighters that a joint operation drives into neighbouring regions.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        @Evidence(id = "I20c", source = "judgement", grade = Grade.D, low = 0, high = 0.3)
        Quantity jointDisplacement,
    @Key(
            value =
                "Grievance gained for each civilian killed by the state for 100,000 people a month.",
            unit = "1/year",
            min = 0,
            fallback = "0.02")
        @Evidence(
            id = "I21",
            source = "UNDP 2017: 71 per cent named a deed of the government",
            grade = Grade.D,
            low = 0,
            high = 0.08)
        Quantity stateViolence,
    @Key(
            value = "Grievance gained for each per cent of output lost.",
            unit = "1/year",
            min = 0,
            fallback = "0.01")
        @Evidence(id = "I21b", source = "judgement", grade = Grade.D, low = 0, high = 0.05)
        Quantity hardship,
    @Key(
            value = "Grievance gained for a displaced share of one.",
            unit = "1/year",
            min = 0,
            fallback = "0.1")
        @Evidence(id = "I21c", source = "judgement", grade = Grade.D, low = 0, high = 0.5)
        Quantity crowding,
    @Key(
            value = "Time in which grievance goes back to where it was.",
            unit = "years",
            min = 0.05,
            fallback = "3")
        @Evidence(id = "I22", source = "judgement", grade = Grade.D, low = 1, high = 8)
        Quantity grievanceRelaxation,
    @Key(
            value = "Control gained by the state for each soldier for 1,000 people.",
            unit = "1/year",
            min = 0,
            fallback = "0.1")
        @Evidence(
            id = "I24a",
            source = "Burkina Faso from 100 to 60 per cent in six to seven years",
            grade = Grade.C,
            low = 0.03,
            high = 0.3)
        Quantity stateControl,
    @Key(
            value = "Control lost by the state for each fighter for 10,000 people.",
            unit = "1/year",
            min = 0,
            fallback = "0.08")
        @Evidence(
            id = "I24b",
            source = "Burkina Faso from 100 to 60 per cent in six to seven years",
            grade = Grade.C,
            low = 0.024,
            high = 0.24)
        Quantity groupControl,
    @Key(
            value = "How strongly the share that the state does not control raises recruitment.",
            unit = "exponent",
            min = 0,
            max = 3,
            fallback = "0")
        @Evidence(
            id = "G14",
            source = "off: control is an output; on, fighters grow without bound in tried runs",
            grade = Grade.D,
            low = 0,
            high = 1)
        Quantity controlFeedback,
    @Key(
            value = "Share of the fighters that moves to a neighbouring region in a month.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.02")
        @Evidence(id = "I25", source = "judgement", grade = Grade.D, low = 0.005, high = 0.08)
        Quantity migration,
    @Key(
            value = "Weight of a neighbouring region without activity.",
            unit = "weight",
            min = 0,
            fallback = "0.05")
        @Evidence(id = "G13a", source = "prototype", grade = Grade.C, low = 0.01, high = 0.2)
        Quantity wandering,
    @Key(
            value = "Share of the activity of a region that counts for its neighbours.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.03")
        @Evidence(id = "G13b", source = "prototype", grade = Grade.C, low = 0, high = 0.1)
        Quantity smoothing,
    @Key(
            value = "How strongly thin garrisons draw fighters that move.",
            unit = "exponent",
            min = 0,
            fallback = "1")
        @Evidence(id = "G2b", source = "prototype", grade = Grade.C, low = 0, high = 2)
        Quantity migrationElasticity,
    @Key(
            value = "Grievance where nobody was killed.",
            unit = "index",
            min = 0,
            max = 1,
            fallback = "0.3")
        @Evidence(
            id = "G15a",
            source = "recipe of the prototype",
            grade = Grade.D,
            low = 0.1,
            high = 0.5)
        Quantity grievanceBase,
    @Key(
            value = "Grievance added where very many were killed.",
            unit = "index",
            min = 0,
            max = 1,
            fallback = "0.4")
        @Evidence(
            id = "G15b",
            source = "recipe of the prototype",
            grade = Grade.D,
            low = 0.2,
            high = 0.6)
        Quantity grievanceRise,
    @Key(
            value = "Deaths for 100,000 people at which the greater part of that is reached.",
            unit = "deaths/100,000",
            min = 0.01,
            fallback = "20")
        @Evidence(
            id = "G15c",
            source = "recipe of the prototype",
            grade = Grade.D,
            low = 5,
            high = 60)
        Quantity grievanceScale,
    @Key(
            value = "How often a group reconsiders what it does in a state.",
            unit = "1/month",
            min = 0,
            fallback = "1")
        @Evidence(id = "I26", source = "judgement", grade = Grade.D, low = 0.25, high = 4)
        Quantity attention,
    @Key(
            value = "How sharply a group weighs what it could do.",
            unit = "1/stake",
            min = 0,
            fallback = "5")
        @Evidence(id = "I27", source = "as for states (D2)", grade = Grade.D, low = 1, high = 10)
        Quantity precision,
    @Key(
            value = "What it must gain before a group changes what it does.",
            unit = "stakes",
            min = 0,
            fallback = "0.3")
        @Evidence(id = "I28", source = "judgement", grade = Grade.D, low = 0.1, high = 0.6)
        Quantity caution) {}
