package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlines of regions.
 *
 * @param outlines rings by region, outer and inner ones alike (even-odd rule); the last place of a
 *     ring is its first
 */
public record RegionMap(Map<String, List<List<Place>>> outlines) {

  /** A map of nothing. */
  public static final RegionMap NONE = new RegionMap(Map.of());

  public RegionMap {
    Map<String, List<List<Place>>> copy = new LinkedHashMap<>();
    outlines.forEach((id, rings) -> copy.put(id, rings.stream().map(List::copyOf).toList()));
    outlines = Collections.unmodifiableMap(copy);
  }
}
