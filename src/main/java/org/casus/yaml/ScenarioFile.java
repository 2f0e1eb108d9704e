package org.casus.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Bound;
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
    return RecordFile.read(Scenario.class, file, options, ScenarioFile::checks);
  }

  /** The scenario of a text that stands alone; the name stands for the file in findings. */
  public static Loaded<Scenario> parse(String text, String name) {
    return RecordFile.parse(Scenario.class, text, name, ScenarioFile::checks);
  }

  private static List<Problem> checks(Object tree, Bound<Scenario> bound) {
    List<Problem> problems = new ArrayList<>();
    bound.value().map(Coherence::check).ifPresent(problems::addAll);
    problems.addAll(WhatIfs.check(tree, bound));
    return problems;
  }
}
