package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An armed group with its strength and where it stands.
 *
 * @param fighters full-time fighters, men, at least 0
 * @param presence share of the fighters by state, adding up to 1
 */
public record ArmedGroup(
    @Key("The name used in sentences.") String name,
    @Key(value = "The movement it belongs to.", fallback = "none") String affiliation,
    @Key(value = "Full-time fighters.", unit = "men", min = 0) long fighters,
    @Key(value = "Share of the fighters in each state.", unit = "share", min = 0, max = 1)
        Map<String, Double> presence,
    @Key("Groups it fights.") List<String> rivals,
    @Key("Where the figures come from.") List<String> sources) {

  public ArmedGroup {
    presence = Collections.unmodifiableMap(new LinkedHashMap<>(presence));
    rivals = List.copyOf(rivals);
    sources = List.copyOf(sources);
  }
}
