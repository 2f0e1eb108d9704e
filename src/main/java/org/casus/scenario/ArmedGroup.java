package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An armed group with its strength and where it stands.
 *
 * @param fighters full-time fighters, men, at least 0
 * @param presence share of the fighters by state, adding up to 1; may be left out where {@code
 *     activity} is given
 * @param activity attacks with deaths by region, discounted by age; only their shares count
 * @param events attacks with deaths in a week, in all, at the start; from the number of fighters
 *     when absent
 * @param truces rivals with whom a truce holds on the first day
 * @param havens states in which it is not pursued
 */
public record ArmedGroup(
    @Key("The name used in sentences.") String name,
    @Key(value = "The movement it belongs to.", fallback = "none") String affiliation,
    @Key(value = "Full-time fighters.", unit = "men", min = 0) long fighters,
    @Key(
            value = "Share of the fighters in each state; from the activity when empty.",
            unit = "share",
            min = 0,
            max = 1)
        Map<String, Double> presence,
    @Key(
            value = "Attacks with deaths in each region, discounted by their age.",
            unit = "attacks",
            min = 0)
        Map<String, Double> activity,
    @Key(
            value = "Attacks with deaths in a week, in all; from the fighters when absent.",
            unit = "1/week",
            min = 0)
        OptionalDouble events,
    @Key("Groups it fights.") List<String> rivals,
    @Key("Rivals with whom a truce holds on the first day.") List<String> truces,
    @Key("States in which it is not pursued.") List<String> havens,
    @Key(value = "How it decides.", fallback = "expected-utility") DoctrineName doctrine,
    @Key("Where the figures come from.") List<String> sources) {

  public ArmedGroup {
    presence = Collections.unmodifiableMap(new LinkedHashMap<>(presence));
    activity = Collections.unmodifiableMap(new LinkedHashMap<>(activity));
    rivals = List.copyOf(rivals);
    truces = List.copyOf(truces);
    havens = List.copyOf(havens);
    sources = List.copyOf(sources);
  }
}
