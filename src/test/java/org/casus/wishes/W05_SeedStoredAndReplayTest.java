package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.study.Machine;
import org.casus.study.NewScenario;
import org.casus.study.Replay;
import org.casus.study.StoredStudy;
import org.casus.study.Study;
import org.casus.study.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wish 5: the seed is stored with every replication, and one replication can be had again. */
class W05_SeedStoredAndReplayTest {

  @TempDir private Path temporary;

  @Test
  void everyReplicationHasItsSeedAndIsTheSameHistoryAgain() throws IOException {
    Path scenario = NewScenario.write(temporary.resolve("crisis"));
    Wish wish = new Wish(12, 20_230_726, List.of(), List.of("no-pact"));
    Path root = temporary.resolve("study");
    Study.load(scenario, wish).run(Machine.usual().withOutput(root));
    List<String> rows = Files.readAllLines(root.resolve("outcomes.csv"));
    assertThat(rows).hasSize(25);
    assertThat(rows.get(0)).startsWith("point,replication,seed,status,");
    assertThat(rows.subList(1, 25)).allMatch(row -> row.split(",")[2].equals("20230726"));
    Files.delete(scenario);
    StoredStudy study = StoredStudy.open(root);
    for (long replication = 0; replication < 12; replication += 5) {
      for (String point : List.of("baseline", "no-pact")) {
        Replay replay = study.replay(point, replication);
        assertThat(replay.stored()).isPresent();
        assertThat(replay.same()).isTrue();
        assertThat(replay.history().seed()).isEqualTo(20_230_726);
      }
    }
  }
}
