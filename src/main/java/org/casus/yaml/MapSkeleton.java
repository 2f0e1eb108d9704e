package org.casus.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.casus.scenario.Place;

/**
 * What a map says of the regions of a scenario yet to be written.
 *
 * @param lands one a feature, in the order of the file
 * @param borders pairs of neighbours
 */
public record MapSkeleton(List<Land> lands, List<Border> borders) {

  public MapSkeleton {
    lands = List.copyOf(lands);
    borders = List.copyOf(borders);
  }

  /**
   * A region.
   *
   * @param stateName the name of its state; the id where the map has none
   * @param population persons, where the map says it
   * @param place a point inside
   * @param capital whether the map says that the government sits there
   */
  public record Land(
      String id,
      String name,
      String state,
      String stateName,
      OptionalLong population,
      Place place,
      boolean capital) {}

  /**
   * Two neighbours, the first of which comes first in the file.
   *
   * @param km distance of their points, at least 1
   * @param ferry whether they do not touch: the nearest region of the same state
   */
  public record Border(Land a, Land b, long km, boolean ferry) {}

  /** The skeleton of a GeoJSON file with every finding; never throws for bad input. */
  public static Loaded<MapSkeleton> read(Path file) {
    FileText.Read read = FileText.read(file, FileText.MOST_MAP_BYTES);
    if (read.refusal().isPresent()) {
      return new Loaded<>(Optional.empty(), List.of(read.refusal().get()), List.of());
    }
    return new Lands(Features.of(file.toString(), read.text())).skeleton();
  }
}
