package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.casus.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of replications and what they cost are shown before anything runs. */
class W10_CostBeforeAnythingRunsTest {

  @TempDir private Path folder;

  @Test
  void aPlanTellsPointsReplicationsTimeAndDiskAndWritesNothing() throws IOException {
    Path file = Trials.write(folder, Trials.UNTIL_DIFFERENCE);
    assertThat(Study.load(file).plan(2))
        .contains("Design points  3", "Method         grid over 1 factors: 3 points")
        .contains("Replications   20 to 120 of each point, 60 to 360 in all")
        .anyMatch(line -> line.matches("Pilot +[0-9]+ replications, [0-9.]+ ms each.*"))
        .anyMatch(line -> line.startsWith("Time           up to about"))
        .anyMatch(line -> line.startsWith("Disk           up to about"))
        .anyMatch(line -> line.contains("one of [baseline, chair-decides, no-pact]"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }
}
