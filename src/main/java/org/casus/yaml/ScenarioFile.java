package org.casus.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.experiment.Responses;
import org.casus.scenario.Problem;
import org.casus.scenario.RegionMap;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Paths;
import org.casus.scenario.check.Coherence;
import org.casus.scenario.check.WhatIfs;

/** Reads a scenario: its form, its references and each of its what-ifs are checked at once. */
public final class ScenarioFile {

  private ScenarioFile() {}

  /** The scenario of a file, as it stands. */
  public static Loaded<Scenario> read(Path file) {
    return read(file, List.of());
  }

  /**
   * The scenario of a file with some values replaced; never throws for bad input.
   *
   * @param options texts of the form {@code path=value}
   */
  public static Loaded<Scenario> read(Path file, List<String> options) {
    if (ExperimentFile.recognises(file)) {
      Problem problem = ExperimentFile.insteadOfScenario(YamlReader.read(file).tree());
      Finding finding = new Finding(Location.of(file.toString()), problem);
      return new Loaded<>(Optional.empty(), List.of(finding), List.of());
    }
    return RecordFile.read(
        Scenario.class,
        file,
        options,
        ScenarioFile::checks,
        (tree, locations) -> map(tree, file, locations));
  }

  /** The scenario of a text that stands alone; the name stands for the file in findings. */
  public static Loaded<Scenario> parse(String text, String name) {
    return RecordFile.parse(Scenario.class, text, name, List.of(), ScenarioFile::checks);
  }

  /** The scenario that a study keeps whole, which may be larger than what people write. */
  public static Loaded<Scenario> stored(Path file) {
    return stored(file, List.of());
  }

  /**
   * The same with some values replaced.
   *
   * @param options texts of the form {@code path=value}
   */
  public static Loaded<Scenario> stored(Path file, List<String> options) {
    FileText.Read read = FileText.read(file, FileText.MOST_MAP_BYTES);
    return read.refusal()
        .map(finding -> new Loaded<Scenario>(Optional.empty(), List.of(finding), List.of()))
        .orElseGet(
            () ->
                RecordFile.parse(
                    Scenario.class, read.text(), file.toString(), options, ScenarioFile::checks));
  }

  private static Loaded<RegionMap> map(Object tree, Path file, Locations locations) {
    Optional<Path> map = MapPath.of(tree, file);
    Object units = Paths.find(tree, Units.PATH).orElse(Map.of());
    if (map.isEmpty() || !(units instanceof Map<?, ?> regions)) {
      return new Loaded<>(Optional.empty(), List.of(), List.of());
    }
    Set<String> ids = new LinkedHashSet<>();
    regions.keySet().forEach(id -> ids.add(String.valueOf(id)));
    return MapFile.beside(map.get(), ids, locations);
  }

  private static List<Problem> checks(Object tree, Bound<Scenario> bound) {
    List<Problem> problems = new ArrayList<>();
    bound.value().map(Coherence::check).ifPresent(problems::addAll);
    bound
        .value()
        .map(scenario -> Responses.check(scenario, scenario.responses()))
        .ifPresent(problems::addAll);
    problems.addAll(WhatIfs.check(tree, bound));
    return problems;
  }
}
