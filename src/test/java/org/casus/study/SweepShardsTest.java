package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Experiment files in parts, stopped, put together and verified. */
class SweepShardsTest {

  private static final String FEW = "replications: 5\n";

  @TempDir private Path temporary;
  private Sweeps sweeps = new Sweeps(Path.of(""));

  @BeforeEach
  void writeACrisis() throws IOException {
    sweeps = Sweeps.in(temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {Sweeps.SOBOL, Sweeps.CSV})
  void eightShardsOfAnExperimentMergedEqualOneRunByteForByte(String design)
      throws IOException, SQLException {
    StoredStudy whole = sweeps.run("whole", sweeps.study(design, FEW));
    List<Path> parts = new ArrayList<>();
    for (int k = 8; k >= 1; k--) {
      parts.add(shard("part" + k, sweeps.study(design, FEW), new Shard(k, 8)));
    }

    FinishedStudy merged =
        StoredStudy.merge(parts, temporary.resolve("merged"), Workshop.machine(() -> false));

    assertThat(merged.end()).isEqualTo(FinishedStudy.End.DONE);
    StoredStudy study = StoredStudy.open(temporary.resolve("merged"));
    for (String file : List.of("outcomes.csv", "summary.csv", "resolved.yaml", "scenario.yaml")) {
      assertThat(Files.readString(study.root().resolve(file)))
          .as(file)
          .isEqualTo(Files.readString(whole.root().resolve(file)));
    }
    assertThat(Workshop.content(study)).isEqualTo(Workshop.content(whole));
    assertThat(study.isSweep()).isTrue();
    assertThat(study.experiment().points()).isEqualTo(whole.experiment().points());
    assertThat(study.verify(6, 1).lines()).allMatch(line -> line.startsWith("good"));
    assertThat(study.withMoreReplications(2).resume(Workshop.machine(() -> false)).end())
        .isEqualTo(FinishedStudy.End.DONE);
  }

  @Test
  void shardsOfDifferentExperimentsAreNotMerged() throws IOException {
    Path one = shard("one", sweeps.study(Sweeps.SOBOL, FEW), new Shard(1, 2));
    Path moved = shard("moved", sweeps.study(Sweeps.SOBOL, FEW, "design.seed=3"), new Shard(2, 2));
    refused(one, moved, "they differ in sha256 experiment.");
    Path larger = shard("larger", sweeps.study("{method: sobol, points: 5}", FEW), new Shard(2, 2));
    refused(one, larger, "they differ in sha256 experiment.");
    String own = FEW + "random: {common: independent}\n";
    Path independent = shard("own", sweeps.study(Sweeps.SOBOL, own), new Shard(2, 2));
    refused(one, independent, "they differ in sha256 experiment.");
  }

  @Test
  void tablesThatDifferMakeDifferentStudies() throws IOException {
    Path one = shard("one", sweeps.study(Sweeps.CSV, FEW), new Shard(1, 2));
    sweeps.write("points.csv", Sweeps.rows("").replace("0.4", "0.6"));
    Path other = shard("other", sweeps.study(Sweeps.CSV, FEW), new Shard(2, 2));
    refused(one, other, "they differ in sha256 experiment, sha256 table points.csv.");
  }

  @Test
  void aShardNeedsANumberOfReplicationsThatIsKnown() throws IOException {
    Study study =
        sweeps.study(
            Sweeps.SOBOL,
            "replications: {min: 4, max: 9, until: {response: deaths, half-width: 1}}\n");
    assertThatThrownBy(() -> study.shard(new Shard(1, 2), sweeps.machine("part")))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "a shard needs a fixed number of replications, but this experiment runs until a"
                + " precision is reached. Maybe give -n.");
    assertThat(temporary.resolve("part")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"event-keyed", "replication", "independent"})
  void aSweepThatWasStoppedGoesOnToTheSameBytesAndVerifies(String common) throws IOException {
    String lines = FEW + "random: {seed: 4, common: " + common + "}\n";
    StoredStudy whole = sweeps.run("whole", sweeps.study(Sweeps.SOBOL, lines));
    FinishedStudy stopped = sweeps.study(Sweeps.SOBOL, lines).run(sweeps.stopped("stopped"));
    assertThat(stopped.end()).isEqualTo(FinishedStudy.End.INTERRUPTED);

    StoredStudy.open(stopped.study().root()).resume(sweeps.machine("stopped"));

    StoredStudy study = StoredStudy.open(stopped.study().root());
    assertThat(Files.readString(study.folder().outcomes()))
        .isEqualTo(Files.readString(whole.folder().outcomes()));
    assertThat(study.verify(20, 1).lines())
        .anyMatch(line -> line.startsWith("good    20 of 20 finished replications"))
        .allMatch(line -> line.startsWith("good"));
    assertThat(seeds(study)).hasSize(common.equals("independent") ? 4 : 1);
  }

  /** The seeds of a study, each once. */
  private static List<String> seeds(StoredStudy study) throws IOException {
    return Files.readAllLines(study.folder().outcomes()).stream()
        .skip(1)
        .map(line -> line.split(",")[2])
        .distinct()
        .toList();
  }

  private Path shard(String name, Study study, Shard shard) {
    return study.shard(shard, sweeps.machine(name)).study().root();
  }

  private void refused(Path one, Path other, String words) {
    assertThatThrownBy(
            () ->
                StoredStudy.merge(
                    List.of(one, other),
                    temporary.resolve("merged"),
                    Workshop.machine(() -> false)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(words);
    assertThat(temporary.resolve("merged")).doesNotExist();
  }
}
