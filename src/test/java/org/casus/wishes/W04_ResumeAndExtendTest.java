package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.study.FinishedStudy;
import org.casus.study.Machine;
import org.casus.study.NewScenario;
import org.casus.study.StoredStudy;
import org.casus.study.Study;
import org.casus.study.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wish 4: a study goes on after any stop, and takes more replications, without a trace of it. */
class W04_ResumeAndExtendTest {

  private static final List<String> WHAT_IFS = List.of("no-pact");

  @TempDir private Path temporary;
  private Path scenario = Path.of("");

  @BeforeEach
  void writeAScenario() {
    scenario = NewScenario.write(temporary.resolve("crisis"));
  }

  @Test
  void aStudyThatWasStoppedResumedAndExtendedEqualsOneThatWasPlannedSo() throws IOException {
    StoredStudy planned = study(60).run(machine("planned", false)).study();
    FinishedStudy stopped = study(25).run(machine("grown", true));
    assertThat(stopped.end()).isEqualTo(FinishedStudy.End.INTERRUPTED);
    StoredStudy.open(temporary.resolve("grown")).resume(machine("grown", false));
    StoredStudy.open(temporary.resolve("grown"))
        .withMoreReplications(20)
        .resume(machine("grown", true));
    assertThat(StoredStudy.open(temporary.resolve("grown")).status().planned()).isEqualTo(90);
    StoredStudy.open(temporary.resolve("grown"))
        .withMoreReplications(15)
        .resume(machine("grown", false));
    StoredStudy grown = StoredStudy.open(temporary.resolve("grown"));
    assertThat(grown.status().resumes()).hasSize(3);
    for (String file : List.of("outcomes.csv", "summary.csv", "resolved.yaml")) {
      assertThat(Files.readAllBytes(grown.root().resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(planned.root().resolve(file)));
    }
    grown.exportCsv(temporary.resolve("grown-csv"));
    planned.exportCsv(temporary.resolve("planned-csv"));
    for (String file : List.of("series.csv", "events.csv", "design_points.csv")) {
      assertThat(Files.readAllBytes(temporary.resolve("grown-csv").resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(temporary.resolve("planned-csv").resolve(file)));
    }
  }

  private Study study(long replications) {
    return Study.load(scenario, new Wish(replications, 3, List.of(), WHAT_IFS));
  }

  private Machine machine(String folder, boolean stopAtOnce) {
    return new Machine(
        2,
        Optional.of(temporary.resolve(folder)),
        progress -> {},
        () -> stopAtOnce,
        "casus run crisis.yaml");
  }
}
