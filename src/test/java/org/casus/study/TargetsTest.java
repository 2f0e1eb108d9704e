package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of {@code abc} may be categories, and what is none is refused. */
class TargetsTest {

  private static final String FILE =
      """
      experiment: {id: targets, title: Which values agree?}
      scenario: crisis.yaml
      days: 40
      factors: {uncertainties: {states.ARD.army: {range: [20000, 90000]}}}
      responses: [intervention, regime-outcome, deaths]
      design: {method: sobol, points: 64}
      replications: 2
      """;

  @TempDir private Path folder;
  private Path root = Path.of("");

  @BeforeEach
  void runAStudy() throws IOException {
    NewScenario.write(folder.resolve("crisis"));
    Path file = Files.writeString(folder.resolve("targets.yaml"), FILE);
    Machine machine = Workshop.machine(() -> false).withOutput(folder.resolve("study"));
    root = Study.load(file).run(machine).study().root();
  }

  @Test
  void aCategoryIsATarget() throws IOException {
    AnalysisWish wish = AnalysisWish.abc(List.of("regime-outcome=stays=1", "intervention=0"), 0.95);
    Answers answers = StoredStudy.open(root).analyze(wish);
    assertThat(answers.text())
        .contains("Targets: ", "regime-outcome-stays = 1", "intervention = 0")
        .contains("states.ARD.army");
    assertThat(Files.readString(answers.page())).contains("regime-outcome-stays = 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deaths | \"deaths\" is no target: write RESPONSE=VALUE or RESPONSE=CATEGORY=VALUE",
        "deaths=many | is no target",
        "regime-outcome=1 | names no category of regime-outcome: [",
        "regime-outcome=stay=1 | Maybe \"stays\"",
        "regime-outcome=stays=2 | regime-outcome=stays is 0 (no) to 1 (yes), not 2.0",
        "deaths=few=1 | deaths has no categories",
        "deads=1 | there is no response \"deads\" here.",
      })
  void whatIsNoTargetIsRefused(String target, String message) {
    StoredStudy study = StoredStudy.open(root);
    assertThatThrownBy(() -> study.analyze(AnalysisWish.abc(List.of(target), 0.95)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(message);
  }

  @Test
  void oneSubjectHasOneTarget() {
    assertThatThrownBy(() -> AnalysisWish.abc(List.of("deaths=1", "deaths=2"), 0.95))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("deaths has a target already");
  }
}
