package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.casus.experiment.Experiment;
import org.casus.experiment.Part;
import org.casus.experiment.plan.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentFileTest {

  private static final String HONOUR = "parameters.pacts.fresh-defence-honour";
  private static final String HEAD =
      """
      experiment: {id: trial, title: A trial}
      scenario: scenario.yaml
      factors:
        uncertainties:
          parameters.pacts.fresh-defence-honour: {range: [0.2, 0.8]}
          parameters.pacts.correlation: {range: [0.2, 0.8]}
        levers:
          what-if: {values: [baseline, no-pact]}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pact-credibility",
        "ultimatum",
        "deaths-drivers",
        "arms-or-promise",
        "losses-from-history"
      })
  void everyShippedExperimentIsGood(String name) {
    Path file = Path.of("scenarios/experiments/" + name + ".yaml");
    assertThat(ExperimentFile.recognises(file)).isTrue();
    assertThat(ExperimentFile.read(file, List.of()).findings()).isEmpty();
  }

  @Test
  void aGridReachesBothEndsOfARange() throws IOException {
    Experiment experiment = good("design: {method: grid, over: all, levels: 3}\nreplications: 7\n");
    assertThat(experiment.points()).isEqualTo(18);
    assertThat(experiment.replications()).isEqualTo(7);
    assertThat(LongStream.range(0, 18).mapToObj(k -> experiment.levels(k).get(HONOUR)).distinct())
        .containsExactly(0.2, 0.5, 0.8);
  }

  @Test
  void aLevelIsTheValueOfTheScenarioOfItsPoint() throws IOException {
    Experiment experiment = good("design: {method: lhs, points: 4}\n");
    for (long k = 0; k < 4; k++) {
      assertThat(experiment.point(k).scenario().parameters().pacts().freshDefenceHonour().value())
          .isEqualTo(experiment.levels(k).get(HONOUR));
    }
  }

  @Test
  void excludedCombinationsAreNoPoints() throws IOException {
    Experiment experiment =
        good(
            """
            exclude: [{what-if: no-pact}]
            design:
              cross:
                - {method: sobol, over: uncertainties, points: 8}
                - {method: grid, over: levers}
            """);
    assertThat(experiment.points()).isEqualTo(8);
    assertThat(LongStream.range(0, 8).mapToObj(k -> experiment.levels(k).get("what-if")))
        .containsOnly("baseline");
  }

  @Test
  void blocksOfACrossedSaltelliDesignCanBeFound() throws IOException {
    Experiment experiment =
        good(
            """
            design:
              cross:
                - {method: saltelli, over: uncertainties, points: 4}
                - {method: grid, over: levers}
            """);
    Part part = experiment.layout().parts().get(0);
    assertThat(part.method()).isEqualTo(Method.SALTELLI);
    assertThat(part.blocks()).isEqualTo(4);
    assertThat(part.blockSize()).isEqualTo(4);
    assertThat(experiment.points()).isEqualTo(32);
    assertThat(LongStream.range(0, 32).map(k -> experiment.layout().own(part, k)))
        .containsExactly(LongStream.range(0, 32).map(k -> k / 2).boxed().toArray(Long[]::new));
  }

  @Test
  void pointsOfAFileAreTakenAsTheyAre() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"),
        "parameters.pacts.correlation," + HONOUR + "\n0.3,0.25\n0.7,0.8\n");
    Experiment experiment =
        good(
            """
            design:
              cross:
                - {method: csv, over: uncertainties, file: points.csv}
                - {method: grid, over: levers}
            """);
    assertThat(experiment.levels(2))
        .isEqualTo(Map.of(HONOUR, 0.8, "parameters.pacts.correlation", 0.7, "what-if", "baseline"));
  }

  @Test
  void twoFilesOfPointsOfOneNameAreRefusedUnlessTheyAreTheSame() throws IOException {
    String text = "parameters.pacts.correlation," + HONOUR + "\n0.3,0.25\n";
    String design =
        """
        design:
          cross:
            - concat:
                - {method: csv, over: uncertainties, file: a/points.csv}
                - {method: csv, over: uncertainties, file: b/points.csv}
            - {method: grid, over: levers}
        """;
    Files.createDirectory(folder.resolve("a"));
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("a/points.csv"), text);
    Files.writeString(folder.resolve("b/points.csv"), text + "0.5,0.5\n");
    assertThat(findings(design))
        .singleElement()
        .asString()
        .contains("design.cross[0].concat[1].file", "would have one name in a study folder");
    Files.writeString(folder.resolve("b/points.csv"), text);
    assertThat(findings(design)).isEmpty();
  }

  @Test
  void aFileOfPointsIsKeptApartFromWhatAStudyWrites() {
    assertThat(ExperimentFile.keptName("../a/points.csv")).isEqualTo("points.csv");
    assertThat(ExperimentFile.keptName("x/analysis_abc_levels.csv"))
        .isEqualTo("points-analysis_abc_levels.csv");
    assertThat(ExperimentFile.keptName("outcomes.csv")).isEqualTo("points-outcomes.csv");
  }

  @Test
  void anExperimentInThePlaceOfAScenarioIsToldInOneLine() throws IOException {
    Path file = Path.of("scenarios/experiments/ultimatum.yaml");
    String expected = "this is an experiment, and a scenario is expected here";
    String hint = "Maybe \"../niger-2023.yaml\", the scenario that it names";
    assertThat(ScenarioFile.read(file).findings())
        .singleElement()
        .asString()
        .contains(file.toString(), expected, hint);
    Path child = folder.resolve("child.yaml");
    Files.writeString(
        child, "extends: " + file.toAbsolutePath() + "\nscenario: {id: child, title: Child}\n");
    assertThat(ScenarioFile.read(child).findings())
        .singleElement()
        .asString()
        .contains("child.yaml:1", expected, hint);
  }

  @Test
  void aNameThatNoFolderCouldHaveIsRefused() throws IOException {
    Path file = folder.resolve("long.yaml");
    String id = "a".repeat(5000);
    Files.writeString(file, "scenario: {id: " + id + ", title: Long, start: 2024-01-01}\n");
    assertThat(ScenarioFile.read(file).findings())
        .anySatisfy(
            finding ->
                assertThat(finding.toString())
                    .contains("id of 5000 characters is too long: at most 64 are allowed")
                    .doesNotContain("aaaa"));
  }

  @Test
  void everyFaultOfAPointFileIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("points.csv"), HONOUR + ",other\n0.3,1\n0.95,1\nx\n");
    assertThat(findings("design: {method: csv, over: uncertainties, file: points.csv}\n"))
        .anyMatch(line -> line.contains("points.csv:1: the column parameters.pacts.correlation"))
        .anyMatch(line -> line.contains("points.csv:1: the column \"other\" is no factor"))
        .anyMatch(line -> line.contains("points.csv:3: \"0.95\" is no level"))
        .anyMatch(line -> line.contains("points.csv:4: has 1 cells"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "design: {method: sobool, points: 8} | Maybe \"sobol\"",
        "design: {method: grid, points: 8} | design.points: has no meaning for grid",
        "design: {method: sobol} | sobol needs points",
        "design: {method: grid, levels: 1000000} | at most 100000000",
        "exclude: [{what-if: baseline}, {what-if: no-pact}] | leaves none of the 50 points",
        "responses: [deats] | Maybe \"deaths\"",
        "replications: {until: {response: regime-outcome, half-width: 0.1}} | is a category",
        "compare: {baseline: {what-if: other}} | is not one of its values",
        "design: {method: grid, over: [what-fi]} | Maybe \"what-if\"",
      })
  void aFaultIsToldOnce(String text, String expected) throws IOException {
    assertThat(findings(text + "\n")).anyMatch(line -> line.contains(expected));
  }

  @Test
  void factorsThatUndoEachOtherOrLeaveTheirRangeAreToldAtTheirLines() throws IOException {
    assertThat(
            findings(
                """
                    treaties.sahel-pact.status: {values: [void]}
                    parameters.pacts: {values: [1]}
                    parameters.pacts.permit-honour: {range: [0.5, 1.5]}
                """))
        .anyMatch(line -> line.contains(":9:5") && line.contains("overlaps with the what-if"))
        .anyMatch(line -> line.contains(":10:") && line.contains("names a part of the scenario"))
        .anyMatch(line -> line.contains(":11:") && line.contains("1.5 is outside"));
  }

  @Test
  void aPathThatDoesNotExistIsToldEvenWhereTheFormIsWrongToo() throws IOException {
    assertThat(
            findings(
                """
                    parameters.pacts.correlatoin: {range: [0.1, 0.2]}
                    parameters.pacts.era-shift: {range: [0, -1]}
                """))
        .anyMatch(
            line ->
                line.contains(":9:5") && line.endsWith("Maybe \"parameters.pacts.correlation\"."))
        .anyMatch(line -> line.contains(":10:") && line.contains("is reversed"));
  }

  @Test
  void aNumberOfPointsThatIsNoPowerOfTwoIsOnlyAWarning() throws IOException {
    Loaded<Sweep> loaded = read("design: {method: sobol, points: 100}\n");
    assertThat(loaded.value()).isPresent();
    assertThat(loaded.warnings()).hasSize(1);
  }

  @Test
  void scramblingsThatDoNotShareTheBlocksEvenlyAreOnlyAWarning() throws IOException {
    String saltelli = "design: {method: saltelli, over: all, points: 64, scramblings: %d}\n";
    Loaded<Sweep> loaded = read(saltelli.formatted(7));
    assertThat(loaded.value()).isPresent();
    assertThat(loaded.warnings())
        .singleElement()
        .asString()
        .contains("7 does not divide the 64 blocks evenly");
    assertThat(read(saltelli.formatted(8)).warnings()).isEmpty();
  }

  @Test
  void optionsReachTheExperimentAndItsScenario() throws IOException {
    write("");
    Sweep sweep =
        ExperimentFile.read(
                folder.resolve("trial.yaml"),
                List.of("replications=3", "random.seed=9", "states.NGA.army=1000"))
            .value()
            .orElseThrow();
    assertThat(sweep.experiment().replications()).isEqualTo(3);
    assertThat(sweep.experiment().seed()).isEqualTo(9);
    assertThat(sweep.scenario().states().get("NGA").army()).isEqualTo(1000);
  }

  @Test
  void pointsOfAWorldMeetTheSameChanceAndWorldsMeetTheirOwn() throws IOException {
    String within = "random: {common: within-world}\n";
    Experiment crossed =
        good(
            within
                + """
                design:
                  cross:
                    - {method: sobol, over: uncertainties, points: 8}
                    - {method: grid, over: levers}
                """);
    for (int k = 0; k < 16; k += 2) {
      assertThat(crossed.seed(k + 1)).isEqualTo(crossed.seed(k));
    }
    assertThat(seeds(crossed)).hasSize(8);
    assertThat(seeds(good(within + "design: {method: grid, over: all, levels: 3}\n"))).hasSize(9);
    assertThat(seeds(good("design: {method: lhs, points: 8}\n"))).hasSize(1);
  }

  @Test
  void pointsOfABlockMeetTheSameChance() throws IOException {
    Experiment blocks = good(crossed("method: saltelli, points: 8"));
    assertThat(blocks.points()).isEqualTo(64);
    for (int k = 0; k < 64; k++) {
      assertThat(blocks.seed(k)).isEqualTo(blocks.seed(k - k % 8));
    }
    assertThat(seeds(blocks)).hasSize(8);
    assertThat(seeds(good(crossed("method: morris, trajectories: 5, levels: 4")))).hasSize(5);
    assertThat(seeds(good(crossed("method: one-at-a-time, levels: 3")))).hasSize(1);
  }

  private static String crossed(String method) {
    return """
        random: {common: within-world}
        design:
          cross:
            - {%s, over: uncertainties}
            - {method: grid, over: levers}
        """
        .formatted(method);
  }

  private static List<Long> seeds(Experiment experiment) {
    return LongStream.range(0, experiment.points())
        .map(experiment::seed)
        .distinct()
        .boxed()
        .toList();
  }

  private Experiment good(String rest) throws IOException {
    Loaded<Sweep> loaded = read(rest);
    assertThat(loaded.errors()).isEmpty();
    return loaded.value().orElseThrow().experiment();
  }

  private List<String> findings(String rest) throws IOException {
    return read(rest).findings().stream().map(Finding::toString).toList();
  }

  private Loaded<Sweep> read(String rest) throws IOException {
    write(rest);
    return ExperimentFile.read(folder.resolve("trial.yaml"), List.of());
  }

  private void write(String rest) throws IOException {
    Path scenario = Path.of("scenarios/niger-2023.yaml").toAbsolutePath();
    Files.writeString(folder.resolve("scenario.yaml"), "extends: " + scenario + "\n");
    Files.writeString(folder.resolve("trial.yaml"), HEAD + rest);
  }
}
