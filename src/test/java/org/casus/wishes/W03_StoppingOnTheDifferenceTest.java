package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.study.FinishedStudy;
import org.casus.study.Machine;
import org.casus.study.StoredStudy;
import org.casus.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replications stop on the precision of the difference, point by point, with a look-ahead. */
class W03_StoppingOnTheDifferenceTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeAnExperiment() throws IOException {
    file = Trials.write(folder, Trials.UNTIL_DIFFERENCE);
  }

  @Test
  void aPointThatDiffersLittleNeedsFewerReplicationsThanOneThatDiffersMuch() throws IOException {
    List<String> rows = outcomes(run("study", 2));
    assertThat(count(rows, "chair-decides")).isGreaterThanOrEqualTo(20);
    assertThat(count(rows, "baseline"))
        .isEqualTo(Math.max(count(rows, "chair-decides"), count(rows, "no-pact")));
    assertThat(count(rows, "chair-decides")).isNotEqualTo(count(rows, "no-pact"));
  }

  @Test
  void whichReplicationsAreRunDependsOnNeitherThreadsNorAStop() throws IOException {
    List<String> whole = outcomes(run("whole", 1));
    AtomicInteger asked = new AtomicInteger();
    Machine interrupted =
        new Machine(
            2,
            Optional.of(folder.resolve("part")),
            progress -> {},
            () -> asked.incrementAndGet() > 2,
            "");
    Study.load(file).run(interrupted);
    StoredStudy.open(folder.resolve("part")).resume(machine("part", 2));
    assertThat(outcomes("part")).isEqualTo(whole);
  }

  private String run(String name, int threads) {
    FinishedStudy finished = Study.load(file).run(machine(name, threads));
    assertThat(finished.end()).isEqualTo(FinishedStudy.End.DONE);
    return name;
  }

  private Machine machine(String name, int threads) {
    return new Machine(threads, Optional.of(folder.resolve(name)), progress -> {}, () -> false, "");
  }

  private List<String> outcomes(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve("outcomes.csv"));
  }

  private static long count(List<String> rows, String point) {
    return rows.stream().filter(row -> row.startsWith(point + ",")).count();
  }
}
