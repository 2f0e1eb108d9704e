package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.study.NewScenario;
import org.casus.study.StoredStudy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class InterruptedRunTest {

  @TempDir private Path temporary;

  @Test
  void aRunThatIsToldToEndKeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
    Path scenario = NewScenario.write(temporary.resolve("crisis"));
    Path study = temporary.resolve("the study");
    Path err = temporary.resolve("err.txt");
    Process process = start(scenario, study, err);
    try {
      while (process.isAlive() && !Files.exists(study.resolve("study.sqlite-wal"))) {
        Thread.onSpinWait();
      }
      assertThat(process.isAlive()).as("the run goes on until it is told to end").isTrue();
      process.destroy(); // as Ctrl-C does, but it also reaches a process in the background
      assertThat(process.waitFor()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
    assertThat(err)
        .content()
        .contains("Interrupted after ", "  casus resume '" + study + "'")
        .doesNotContain("\tat ");
    StoredStudy stored = StoredStudy.open(study);
    assertThat(stored.facts()).containsEntry("state", "INTERRUPTED");
    assertThat(study.resolve("report.html")).exists();
    assertThat(study.resolve("outcomes.csv")).exists();
  }

  private static Process start(Path scenario, Path study, Path err) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Casus.class.getName(),
            "run",
            scenario.toString(),
            "-n",
            "1000000",
            "-o",
            study.toString())
        .redirectError(err.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
