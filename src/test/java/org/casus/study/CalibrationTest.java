package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calibration is a study: the same on any number of threads and after any stop. */
class CalibrationTest {

  private static final String FILE =
      """
      experiment: {id: trial, title: A trial}
      scenario: scenario.yaml
      days: 60
      factors:
        uncertainties:
          states.ARD.resolve: {range: [0.05, 0.95]}
          states.ARD.army: {range: [40000, 80000]}
      calibrate: {targets: [intervention=1, deaths=40], particles: 50, populations: 3, max: 900}
      responses: [intervention, deaths]
      """;

  private static final List<String> TABLES =
      List.of("", "_sample", "_levels", "_population", "_target");

  private static final Path SHIPPED = Path.of("scenarios/teaching-two-states.yaml");

  @TempDir private Path folder;
  private Trial trial = new Trial(Path.of(""), Study.load(SHIPPED));

  @BeforeEach
  void loadTheCalibration() throws IOException {
    trial = Trial.of(folder, FILE);
  }

  private void assertSameTables(StoredStudy one, StoredStudy other) throws IOException {
    for (String name : TABLES) {
      String file = "analysis_abc" + name + ".csv";
      assertThat(Files.readAllBytes(other.root().resolve(file)))
          .isEqualTo(Files.readAllBytes(one.root().resolve(file)));
    }
  }

  @Test
  void threadsChangeNothing() throws SQLException, IOException {
    FinishedStudy one = trial.start("one", 1);
    FinishedStudy three = trial.start("three", 3);
    assertThat(Workshop.content(three.study())).isEqualTo(Workshop.content(one.study()));
    one.report();
    three.report();
    assertSameTables(one.study(), three.study());
  }

  @Test
  void aCalibrationThatWasStoppedGoesOnAsIfItHadNotBeen() throws SQLException, IOException {
    FinishedStudy whole = trial.start("whole", 2);
    FinishedStudy stopped = trial.startAndStop("stopped", 2, 120);
    assertThat(stopped.end()).isEqualTo(FinishedStudy.End.INTERRUPTED);
    StoredStudy half = StoredStudy.open(folder.resolve("stopped"));
    assertThat(half.status().state()).isEqualTo("interrupted");
    assertThat(half.status().planned()).isEqualTo(900);
    assertThat(stopped.report().text()).contains("The calibration has not come to its end.");
    FinishedStudy resumed = half.resume(Workshop.machine(() -> false));
    assertThat(resumed.end()).isEqualTo(FinishedStudy.End.DONE);
    assertThat(resumed.study().status().state()).isEqualTo("done");
    whole.report();
    resumed.report();
    assertThat(Files.readAllBytes(resumed.study().folder().outcomes()))
        .isEqualTo(Files.readAllBytes(whole.study().folder().outcomes()));
    assertSameTables(whole.study(), resumed.study());
  }

  @Test
  void theReportTellsPosteriorPopulationsAndTargets() throws IOException {
    FinishedStudy finished = trial.start("told", 2);
    Answers answers = finished.report();
    assertThat(StoredStudy.open(finished.study().root()).analyze(AnalysisWish.of("abc")).text())
        .isEqualTo(answers.text());
    assertThat(answers.text())
        .contains("Targets: intervention = 1 and deaths = 40")
        .contains("3 populations down to a tolerance of ", "weighted draws say as much as")
        .contains("Histories of the draws themselves, 95 % range: intervention ")
        .contains("(target 40)", "What may be concluded:", "What not:")
        .contains("factors:\n  uncertainties:\n    states.ARD.resolve: {values: [");
    assertThat(Files.readString(answers.page())).contains("analysis-abc-tolerance");
    assertThat(folder.resolve("told/figures/analysis-abc-posterior.svg")).exists();
    List<String> populations =
        Files.readAllLines(folder.resolve("told/analysis_abc_population.csv"));
    assertThat(populations).hasSize(4);
    assertThat(populations.get(0))
        .isEqualTo("population,tolerance,run,accepted,acceptance,effective");
    long run =
        populations.stream().skip(1).mapToLong(row -> Long.parseLong(row.split(",")[2])).sum();
    assertThat(run).isEqualTo(finished.progress().done());
    assertThat(Files.readAllLines(folder.resolve("told/analysis_abc_sample.csv")))
        .hasSize(1 + 50 * 2);
  }

  @Test
  void whatWouldHavePlacedOtherParticlesIsRefused() {
    StoredStudy opened = StoredStudy.open(trial.start("again", 2).study().root());
    AnalysisWish other =
        new AnalysisWish("abc", List.of("deaths"), 0.95, 1000, Map.of("target deaths", "5"));
    assertThatThrownBy(() -> opened.analyze(other))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("were placed for the targets of its file");
    assertThatThrownBy(() -> opened.withMoreReplications(2))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("with other replications a calibration would have placed");
    assertThatThrownBy(() -> opened.withMorePoints(OptionalLong.of(99), Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("places its particles itself");
    assertThatThrownBy(() -> trial.study().shard(new Shard(1, 2), Machine.usual()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cannot be run in shards");
  }

  @Test
  void thePosteriorIsADesignForTheNextExperiment() throws IOException {
    FinishedStudy finished = trial.start("prior", 2);
    finished.report();
    Files.copy(folder.resolve("prior/analysis_abc_levels.csv"), folder.resolve("levels.csv"));
    String next =
        FILE.replaceAll(
            "calibrate: .*", "design: {method: csv, file: levels.csv}\nreplications: 1");
    Study second = Trial.of(folder, next).study();
    assertThat(second.experiment().points()).isEqualTo(50);
    List<String> lines = Files.readAllLines(folder.resolve("levels.csv"));
    assertThat(lines.get(0)).isEqualTo("states.ARD.resolve,states.ARD.army");
    for (int k = 0; k < 50; k++) {
      assertThat(((Number) second.experiment().levels(k).get("states.ARD.resolve")).doubleValue())
          .isEqualTo(Double.parseDouble(lines.get(k + 1).split(",")[0]));
    }
    FinishedStudy run =
        second.run(Workshop.machine(() -> false).withOutput(folder.resolve("second")));
    assertThat(run.end()).isEqualTo(FinishedStudy.End.DONE);
  }

  @Test
  void aTargetThatIsNeverObservedSaysNothing() throws IOException {
    trial =
        Trial.of(
            folder,
            FILE.replace("deaths=40", "days-to-intervention=3")
                .replace("responses: [intervention, deaths]\n", "")
                .replace("days: 60", "days: 1"));
    FinishedStudy finished = trial.start("never", 2);
    assertThat(finished.progress().done()).isEqualTo(50);
    assertThat(finished.report().text()).contains("nothing can be said");
  }

  @Test
  void thePlanTellsTheMostThatItMayTake() {
    assertThat(trial.study().plan(2))
        .contains("Calibration    to intervention=1, deaths=40")
        .contains(
            "Particles      up to 900: at most 3 populations of 50, by population Monte Carlo with"
                + " seed 1")
        .contains("Replications   1 of each particle, up to 900 in all");
  }

  @Test
  void theShippedCalibrationAnswersWithAPosterior() {
    List<String> smaller = List.of("calibrate.particles=50", "calibrate.populations=3", "days=90");
    FinishedStudy finished =
        Study.load(
                Path.of("scenarios/experiments/losses-from-history.yaml"),
                new Wish(1, 1, smaller, List.of()))
            .run(Workshop.machine(() -> false).withOutput(folder.resolve("shipped")));
    assertThat(finished.end()).isEqualTo(FinishedStudy.End.DONE);
    assertThat(finished.report().text())
        .contains("Targets: war-widened = 1, war-days = 60 and deaths = 300")
        .contains("Medians with 95 % range: parameters.war.attrition ");
  }
}
