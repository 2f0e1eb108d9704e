package org.casus.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.experiment.Digest;
import org.casus.experiment.Fixtures;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Responses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KilledRunTest {

  @TempDir private Path temporary;

  @Test
  void aStoreWhoseWriterIsKilledHoldsAPrefixOfAllRuns() throws Exception {
    Path root = temporary.resolve("study");
    Process process = start(root);
    try {
      StoreReader store = new StoreReader(new StudyFolder(root));
      while (process.isAlive() && runs(store) < 2000) {
        Thread.onSpinWait();
      }
      assertThat(process.isAlive()).as("the run goes on until it is killed").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    StoreReader store = new StoreReader(StudyFolder.open(root));
    long runs = store.runs();
    assertThat(runs).isGreaterThanOrEqualTo(2000);
    OutcomeTable table = store.outcomes(Responses.all(Fixtures.validScenario()));
    assertThat(table.of(0, "events").length + table.of(1, "events").length).isEqualTo((int) runs);
    long last = (runs - 1) / 2;
    assertThat(store.digest((runs - 1) % 2, last))
        .hasValue(Digest.of(Fixtures.made(Fixtures.validScenario(), 7, last)));
  }

  private static long runs(StoreReader store) {
    try {
      return Files.isRegularFile(store.folder().store()) ? store.runs() : 0;
    } catch (StoreException | FolderException e) {
      return 0; // the tables are not there yet
    }
  }

  private static Process start(Path root) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EndlessRun.class.getName(),
            root.toString())
        .inheritIO()
        .start();
  }
}
