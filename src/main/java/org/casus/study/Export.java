package org.casus.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.report.section.ParameterTable;
import org.casus.results.CsvExport;
import org.casus.results.Failures;

/** Writes what a stored study holds in forms that other programs read. */
record Export(StoredStudy study) {

  /** Flat files with a data dictionary, in a folder that holds at most an earlier export. */
  List<Path> csv(Path folder) {
    Map<String, String> facts = study.facts();
    String started = facts.getOrDefault(Facts.STARTED, "");
    requireOwn(folder, started);
    return new CsvExport(
            study.store(),
            study.responses(),
            Summary.of(study.store().outcomes(study.responses())),
            folder)
        .write(
            facts.getOrDefault("id", ""),
            facts.getOrDefault("title", ""),
            facts.getOrDefault(Facts.VERSION, ""),
            started);
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

  /** Refuses a folder that holds anything but what was exported of this study before. */
  private static void requireOwn(Path folder, String started) {
    try {
      Files.createDirectories(folder);
      List<String> names = names(folder);
      Set<String> own = CsvExport.names();
      Optional<String> foreign = names.stream().filter(name -> !own.contains(name)).findFirst();
      if (foreign.isPresent()) {
        throw new BadInput(
            folder
                + ": the folder holds "
                + foreign.get()
                + ", which no export wrote. Maybe name another one with -o.");
      }
      if (!names.isEmpty() && !describes(folder.resolve(CsvExport.DICTIONARY), started)) {
        throw new BadInput(
            folder
                + ": the folder holds files that were not exported of this study. Maybe name"
                + " another one with -o.");
      }
    } catch (FileAlreadyExistsException e) {
      throw new BadInput(folder + ": there is a file of this name, not a folder.");
    } catch (IOException e) {
      throw Failures.of(folder, e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }

  private static boolean describes(Path dictionary, String started) throws IOException {
    return Files.isRegularFile(dictionary)
        && Files.readString(dictionary, StandardCharsets.UTF_8).contains('"' + started + '"');
  }
}
