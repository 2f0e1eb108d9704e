package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Change;
import org.casus.scenario.bind.Paths;
import org.casus.scenario.bind.Trees;
import org.casus.scenario.check.WhatIfs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyShippedScenarioIsReadWithoutErrors(Path file) {
    assertThat(ScenarioFile.read(file).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void writingAndReadingGivesTheSameScenario(Path file) {
    Scenario scenario = ScenarioFile.read(file).value().orElseThrow();

    String text = YamlWriter.write(scenario);

    assertThat(ScenarioFile.parse(text, "resolved").value()).contains(scenario);
    assertThat(Binder.bind(Scenario.class, Trees.unbind(scenario), "").orThrow())
        .isEqualTo(scenario);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyLeafIsNamedByItsPath(Path file) {
    Scenario scenario = ScenarioFile.read(file).value().orElseThrow();
    Object tree = Trees.unbind(scenario);

    for (String path : Trees.leaves(scenario)) {
      if (!path.startsWith("what-ifs.")) {
        Object value = Paths.find(tree, path).orElseThrow(() -> new AssertionError(path));
        assertThat(Change.with(scenario, path, value).orThrow()).isEqualTo(scenario);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyWhatIfCanBeApplied(Path file) {
    Scenario scenario = ScenarioFile.read(file).value().orElseThrow();

    for (String name : scenario.whatIfs().keySet()) {
      assertThat(WhatIfs.apply(scenario, name).orThrow()).isNotEqualTo(scenario);
    }
  }
}
