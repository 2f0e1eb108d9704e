package org.casus.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.scenario.Scenario;
import org.casus.yaml.ExperimentFile;
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.ScenarioFile;
import org.casus.yaml.Sweep;
import org.casus.yaml.YamlWriter;

/**
 * What came of checking a scenario or an experiment file.
 *
 * @param good whether it can be run
 * @param lines every problem, {@code file:line:column path: message}
 * @param resolved the whole scenario with what it extends and every default; empty if not good
 */
public record Check(boolean good, List<String> lines, Optional<String> resolved) {

  public Check {
    lines = List.copyOf(lines);
  }

  /**
   * Checks a file.
   *
   * @param sets changes, each {@code path=value}
   */
  public static Check of(Path file, List<String> sets) {
    if (ExperimentFile.recognises(file)) {
      Loaded<Sweep> loaded =
          Rerun.of(file)
              .map(rerun -> rerun.sweep(sets))
              .orElseGet(() -> ExperimentFile.read(file, sets));
      return of(loaded, loaded.value().map(sweep -> YamlWriter.write(sweep.plan())));
    }
    Loaded<Scenario> loaded = ScenarioFile.read(file, sets);
    return of(loaded, loaded.value().map(YamlWriter::write));
  }

  private static Check of(Loaded<?> loaded, Optional<String> resolved) {
    return new Check(
        loaded.value().isPresent(),
        loaded.findings().stream().map(Finding::toString).toList(),
        resolved);
  }
}
