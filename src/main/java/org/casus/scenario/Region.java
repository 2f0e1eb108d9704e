package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A part of a state: its people, its neighbours and how things stand there on the first day.
 *
 * @param population inhabitants, persons, at least 0
 * @param neighbours distance to each region it borders on, km between their middles
 * @param grievance index in [0, 1]; from {@code deaths} when absent
 * @param control share that the state controls, [0, 1]; that at which it stands still when absent
 * @param garrison soldiers there; shared out from the army when absent
 * @param displaced persons sheltered there whose home is there
 * @param refugees persons whose home is there, by the region of another state that shelters them
 * @param deaths deaths in organised violence, discounted over two years
 */
public record Region(
    @Key("The name used in sentences.") String name,
    @Key("The state it is part of.") String state,
    @Key(value = "Inhabitants.", unit = "persons", min = 0, fallback = "0") long population,
    @Key("Its middle.") Optional<Place> place,
    @Key(value = "Whether the government sits there.", fallback = "false") boolean capital,
    @Key(value = "Distance to each region it borders on.", unit = "km", min = 0)
        Map<String, Double> neighbours,
    @Key(value = "Grievance; from the deaths when absent.", unit = "index", min = 0, max = 1)
        OptionalDouble grievance,
    @Key(
            value = "Share that the state controls; where it stands still when absent.",
            unit = "share",
            min = 0,
            max = 1)
        OptionalDouble control,
    @Key(
            value = "Soldiers in garrison; shared out from the army when absent.",
            unit = "men",
            min = 0)
        OptionalDouble garrison,
    @Key(value = "Displaced people sheltered there.", unit = "persons", min = 0, fallback = "0")
        long displaced,
    @Key(
            value = "Its people abroad, by the region of another state that shelters them.",
            unit = "persons",
            min = 0)
        Map<String, Long> refugees,
    @Key(
            value = "Deaths in organised violence, discounted over two years.",
            unit = "persons",
            min = 0,
            fallback = "0")
        double deaths,
    @Key("Where the figures come from.") List<String> sources) {

  public Region {
    refugees = Collections.unmodifiableMap(new LinkedHashMap<>(refugees));
    neighbours = Collections.unmodifiableMap(new LinkedHashMap<>(neighbours));
    sources = List.copyOf(sources);
  }
}
