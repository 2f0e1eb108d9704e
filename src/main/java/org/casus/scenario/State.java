package org.casus.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A state as it stands on the first day.
 *
 * @param army soldiers on active duty, men, at least 0
 * @param paramilitary gendarmes and others under arms who are not sent abroad, men, at least 0
 * @param auxiliaries volunteers and village guards, men, at least 0
 * @param population inhabitants, persons; 0 where it is not known
 * @param committed share of the army tied down at home, [0, 1]
 * @param stake salience of the dispute, 1 = Nigeria in Niger 2023; computed when absent
 * @param resolve what others believe at first of its will to fight, probability
 */
public record State(
    @Key("The name used in sentences.") String name,
    @Key(value = "Who rules.", fallback = "elected") Regime regime,
    @Key(value = "Support for those in power.", unit = "share", min = 0, max = 1, fallback = "0.5")
        double legitimacy,
    @Key(value = "Soldiers on active duty.", unit = "men", min = 0) long army,
    @Key(value = "Gendarmes and others under arms at home.", unit = "men", min = 0, fallback = "0")
        long paramilitary,
    @Key(value = "Volunteers and village guards.", unit = "men", min = 0, fallback = "0")
        long auxiliaries,
    @Key(value = "Inhabitants; from the regions when 0.", unit = "persons", min = 0, fallback = "0")
        long population,
    @Key(
            value = "Share of the army tied down by other tasks.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.5")
        double committed,
    @Key(
            value = "Effectiveness of its soldiers against the reference.",
            unit = "ratio",
            min = 0.1,
            max = 10,
            fallback = "1")
        double quality,
    @Key(value = "Yearly output.", unit = "billion US$", min = 0, fallback = "10") double gdp,
    @Key(
            value = "Share of the public budget paid from abroad.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.1")
        double externalFinance,
    @Key("Where distances are measured from: the capital, or the base of its deployable force.")
        Optional<Place> capital,
    @Key("The states it borders on.") List<String> borders,
    @Key("States with which it pursues armed groups across the border, besides its treaties.")
        List<String> cooperates,
    @Key(
            value = "How much it cares about the dispute; computed from its position when absent.",
            unit = "stake",
            min = 0,
            max = 3)
        OptionalDouble stake,
    @Key(
            value = "What others believe at first of its will to carry out a threat.",
            unit = "probability",
            min = 0,
            max = 1)
        OptionalDouble resolve,
    @Key(
            value = "Opposition at home to sending troops.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.2")
        double opposition,
    @Key(
            value = "Fear of being the next government to fall to its soldiers.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0")
        double coupFear,
    @Key(
            value = "Price of retreating from a public commitment; by regime when absent.",
            unit = "stake",
            min = 0,
            max = 2)
        OptionalDouble audienceCost,
    @Key(
            value = "Weight of its condemnation in the isolation of a target.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0")
        double voice,
    @Key(value = "Whether it is a major power.", fallback = "false") boolean majorPower,
    @Key(value = "How it decides.", fallback = "expected-utility") DoctrineName doctrine,
    @Key("Dates of successful coups.") List<LocalDate> coups,
    @Key("Dates of attempts of soldiers to take power that failed.") List<LocalDate> failedCoups,
    @Key(
            value = "People displaced for each death; from the parameters when absent.",
            unit = "persons",
            min = 0)
        OptionalDouble displacedPerDeath,
    @Key("Where the figures come from.") List<String> sources) {

  public State {
    borders = List.copyOf(borders);
    cooperates = List.copyOf(cooperates);
    coups = List.copyOf(coups);
    failedCoups = List.copyOf(failedCoups);
    sources = List.copyOf(sources);
  }
}
