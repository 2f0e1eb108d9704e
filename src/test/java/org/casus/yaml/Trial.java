package org.casus.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An experiment file over the two states of the teaching scenario, of which a test says the rest.
 */
record Trial(Path folder) {

  private static final String HEAD =
      "experiment: {id: trial, title: A trial}\nscenario: scenario.yaml\nfactors:\n";

  /** What comes of reading it. */
  Loaded<Sweep> read(String factorsAndMore) throws IOException {
    Path scenario = Path.of("scenarios/teaching-two-states.yaml").toAbsolutePath();
    Files.writeString(folder.resolve("scenario.yaml"), "extends: " + scenario + "\n");
    Path file = Files.writeString(folder.resolve("trial.yaml"), HEAD + factorsAndMore);
    return ExperimentFile.read(file, List.of());
  }

  List<String> findings(String factorsAndMore) throws IOException {
    return read(factorsAndMore).findings().stream().map(Finding::toString).toList();
  }
}
