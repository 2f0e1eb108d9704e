package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.study.Answers;
import org.casus.study.ComparisonWish;
import org.casus.study.Machine;
import org.casus.study.StoredStudy;
import org.casus.study.Study;
import org.casus.study.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wish 2: paired difference, interval, effect size, Holm and smallest effect by one verb. */
class W02_CompareIsAVerbTest {

  @TempDir private Path folder;

  private StoredStudy study() {
    Wish wish = new Wish(40, 1, List.of(), List.of("no-pact"));
    Path scenario = Path.of("scenarios/teaching-two-states.yaml");
    return Study.load(scenario, wish).run(Machine.usual().withOutput(folder.resolve("s"))).study();
  }

  @Test
  void oneCallComparesAndLeavesTablesFiguresAndAChapterThatOutlivesARedrawnReport()
      throws IOException {
    StoredStudy study = study();
    Answers answers = study.compare(ComparisonWish.USUAL);
    assertThat(answers.text().lines().toList().get(0))
        .isEqualTo("What if Bela stood alone? (no-pact, 40 pairs)");
    assertThat(answers.text())
        .contains("Intervention by force: ", "95 % interval", "Holm over", "Smallest effects");
    assertThat(Files.readString(study.root().resolve("comparison.csv")))
        .startsWith("what_if,response,category,")
        .contains("cohen_dz,vargha_delaney_a,correlation,replications_saved")
        .contains("no-pact,intervention,,yes-no,,40,40,");
    assertThat(study.root().resolve("comparison_transition.csv")).exists();
    assertThat(study.root().resolve("figures/comparison-shares.svg")).exists();
    String page = Files.readString(answers.page());
    StoredStudy.open(study.root()).report();
    assertThat(Files.readString(answers.page())).isEqualTo(page).contains("id=\"comparison\"");
  }
}
