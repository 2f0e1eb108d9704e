package org.casus.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.report.ParameterTable;
import org.casus.results.CsvExport;
import org.casus.results.Failures;

/** Writes what a stored study holds in forms that other programs read. */
record Export(StoredStudy study) {

  /** Flat files with a data dictionary, in a new or empty folder. */
  List<Path> csv(Path folder) {
    requireEmpty(folder);
    Map<String, String> facts = study.facts();
    return new CsvExport(
            study.store(),
            study.responses(),
            Summary.of(study.store().outcomes(study.responses())),
            folder)
        .write(
            facts.getOrDefault("id", ""),
            facts.getOrDefault("title", ""),
            facts.getOrDefault(Facts.VERSION, ""));
  }

  /**
   * The description of the folder as a research object, with what a reader asks first beside it.
   */
  List<Path> crate(String agent, String licence) {
    Path parameters = study.root().resolve("odd-parameters.md");
    Path notes = study.root().resolve("trace.md");
    Execution.write(parameters, new ParameterTable(study.scenario().parameters()).markdown());
    Execution.write(notes, new TraceNotes(study).markdown());
    study.manifest();
    return List.of(new Crate(study, agent, licence).write(), parameters, notes);
  }

  private static void requireEmpty(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new BadInput(folder + ": the folder is not empty. Maybe name another one with -o.");
        }
      }
    } catch (IOException e) {
      throw Failures.of(folder, e);
    }
  }
}
