package org.casus.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.results.StudyFolder;
import org.casus.yaml.ExperimentFile;
import org.casus.yaml.Source;

/**
 * What an experiment is made of beside its file and its scenario.
 *
 * @param options what was said about it on the command line, each {@code path=value}
 * @param tables the files of points that its design names
 */
record Recipe(List<String> options, List<Source> tables) {

  /** What a scenario without an experiment file is made of. */
  static final Recipe NONE = new Recipe(List.of(), List.of());

  Recipe {
    options = List.copyOf(options);
    tables = List.copyOf(tables);
  }

  /** Writes the files of points that are not in the folder yet. */
  void write(StudyFolder folder) {
    for (Source table : tables) {
      Path file = folder.root().resolve(name(table));
      if (!Files.exists(file)) {
        Execution.write(file, table.text());
      }
    }
  }

  /** What the store notes of it. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Facts.OPTIONS, String.join("\n", options));
    tables.forEach(
        table -> facts.put(Facts.TABLE_HASH + name(table), Identity.sha256(table.text())));
    return facts;
  }

  private static String name(Source table) {
    return ExperimentFile.keptName(table.name());
  }
}
