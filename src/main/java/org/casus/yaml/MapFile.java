package org.casus.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.scenario.Problem;
import org.casus.scenario.RegionMap;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.bind.Paths;

/** Reads the outlines of regions from a GeoJSON file (RFC 7946). */
public final class MapFile {

  private MapFile() {}

  /**
   * The map of a file; never throws for bad input.
   *
   * <p>A file of more than 16 MiB is refused before anything reads it.
   */
  public static Loaded<RegionMap> read(Path file) {
    FileText.Read read = FileText.read(file, FileText.MOST_MAP_BYTES);
    if (read.refusal().isPresent()) {
      return new Loaded<>(Optional.empty(), List.of(read.refusal().get()), List.of());
    }
    Features features = Features.of(file.toString(), read.text());
    List<Finding> findings = new ArrayList<>(features.findings());
    RegionMap map = new RegionMap(features.outlines());
    Source source = new Source(file.toString(), read.text(), Source.Role.MAP);
    return new Loaded<>(
        findings.isEmpty() ? Optional.of(map) : Optional.empty(), findings, List.of(source));
  }

  /** What is wrong with the map that a scenario names, by itself and beside its regions. */
  static Loaded<RegionMap> beside(Path file, Set<String> regions, Locations locations) {
    FileText.Read read = FileText.read(file, FileText.MOST_MAP_BYTES);
    if (read.refusal().isPresent()) {
      Finding refusal = read.refusal().get();
      String message = refusal.location() + ": " + refusal.problem().message();
      Problem problem = Problem.error(MapPath.KEY, message).maybe(refusal.problem().hint());
      return new Loaded<>(Optional.empty(), List.of(locations.locate(problem)), List.of());
    }
    Features features = Features.of(file.toString(), read.text());
    List<Finding> findings = new ArrayList<>(features.findings());
    if (features.whole()) {
      findings.addAll(unmatched(features, regions, locations, file));
    }
    Source source = new Source(file.toString(), read.text(), Source.Role.MAP);
    return new Loaded<>(Optional.empty(), findings, List.of(source));
  }

  private static List<Finding> unmatched(
      Features features, Set<String> regions, Locations locations, Path file) {
    List<Finding> findings = new ArrayList<>();
    features
        .places()
        .forEach(
            (id, location) -> {
              if (!regions.contains(id)) {
                String message = "feature \"" + id + "\": there is no region of this id";
                Problem problem = Problem.error("", message).maybe(Nearest.hint(id, regions));
                findings.add(new Finding(location, problem));
              }
            });
    Set<String> missing = new TreeSet<>(regions);
    missing.removeAll(features.places().keySet());
    for (String id : missing) {
      String message = "there is no feature \"" + id + "\" in " + file;
      findings.add(locations.locate(Problem.error(Paths.child(Units.PATH, id), message)));
    }
    return findings;
  }
}
