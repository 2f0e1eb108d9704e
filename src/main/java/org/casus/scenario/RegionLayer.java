package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regions of the states, from tables beside the file or written in it.
 *
 * <p>A table is read into {@code units} before anything else sees it; what the file gives under
 * {@code units} stands above the table.
 */
public record RegionLayer(
    @Key("File with the outlines (GeoJSON), for pictures.") Optional<String> map,
    @Key("File with one line a region (CSV).") Optional<String> table,
    @Key("File with one line a pair of neighbours (CSV).") Optional<String> adjacency,
    @Key("The regions by id.") Map<String, Region> units,
    @Key("Where the figures come from.") List<String> sources) {

  public RegionLayer {
    units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    sources = List.copyOf(sources);
  }
}
