package org.casus.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.results.StudyFolder;
import org.casus.scenario.Scenario;
import org.casus.yaml.ExperimentFile;
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.Source;
import org.casus.yaml.Sweep;

/**
 * The experiment in a study folder, with the files of points beside it.
 *
 * @param facts what the store notes about the study
 */
record StoredSweep(StudyFolder folder, Scenario scenario, Map<String, String> facts) {

  /**
   * The experiment under some options.
   *
   * @throws BadInput when a file of it was changed after the study began
   */
  Sweep sweep(List<String> options) {
    requireUnchanged();
    return sweep(options, Map.of());
  }

  /**
   * The experiment under some options, with files of points that are not in the folder yet.
   *
   * @throws BadInput with every problem
   */
  Sweep sweep(List<String> options, Map<String, Source> tables) {
    Loaded<Sweep> loaded = ExperimentFile.over(folder.experiment(), options, scenario, tables);
    return loaded
        .value()
        .orElseThrow(() -> new BadInput(loaded.errors().stream().map(Finding::toString).toList()));
  }

  /**
   * Compares the files with the hashes that the store notes.
   *
   * @throws BadInput when one is missing or another
   */
  void requireUnchanged() {
    Unchanged.EXPERIMENT.require(
        folder.experiment(), facts.getOrDefault(Facts.EXPERIMENT_FILE_HASH, ""));
    facts.forEach(
        (name, hash) -> {
          if (name.startsWith(Facts.TABLE_HASH)) {
            Path file = folder.root().resolve(name.substring(Facts.TABLE_HASH.length()));
            Unchanged.EXPERIMENT.require(file, hash);
          }
        });
  }
}
