package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an experiment file may say of a calibration, and what is told when it says something else.
 */
class CalibrationFileTest {

  private static final String UNCERTAINTIES =
      """
        uncertainties:
          states.ARD.resolve: {range: [0.2, 0.8]}
          states.ARD.army: {range: [50000, 70000]}
      """;
  private static final String CALIBRATE =
      "calibrate: {targets: [deaths=500, regime-outcome=stays=1], particles: 60, max: 900}\n";

  @TempDir private Path folder;

  private Trial trial() {
    return new Trial(folder);
  }

  @Test
  void everyParticleIsAPointWithOneReplicationAndChanceOfItsOwn() throws IOException {
    Loaded<Sweep> loaded = trial().read(UNCERTAINTIES + CALIBRATE);
    assertThat(loaded.findings()).isEmpty();
    Experiment experiment = loaded.value().orElseThrow().experiment();
    Exploration found = experiment.exploration().orElseThrow();
    assertThat(found.candidates()).hasSize(60);
    assertThat(found.mostRuns()).isEqualTo(900);
    assertThat(experiment.points()).isEqualTo(60);
    assertThat(experiment.replications()).isEqualTo(1);
    assertThat(experiment.seed(0)).isNotEqualTo(experiment.seed(1));
  }

  @Test
  void particlesWithEqualLevelsStayApart() throws IOException {
    String few = "  uncertainties: {states.ARD.resolve: {values: [0.3, 0.6]}}\n";
    Experiment experiment = trial().read(few + CALIBRATE).value().orElseThrow().experiment();
    assertThat(experiment.points()).isEqualTo(60);
    Experiment more =
        experiment.exploration().orElseThrow().with(List.of(List.of(0.1), List.of(0.2)));
    assertThat(more.points()).isEqualTo(62);
    assertThat(more.levels(60)).isEqualTo(more.levels(61));
    assertThat(more.seed(60)).isNotEqualTo(more.seed(61));
  }

  @Test
  void theFileMayGiveEachParticleMoreReplications() throws IOException {
    Experiment experiment =
        trial()
            .read(UNCERTAINTIES + CALIBRATE + "replications: 3\n")
            .value()
            .orElseThrow()
            .experiment();
    assertThat(experiment.replications()).isEqualTo(3);
    assertThat(experiment.exploration().orElseThrow().mostRuns()).isEqualTo(2700);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calibrate: {} | calibrate.targets: is empty",
        "calibrate: {targets: []} | calibrate.targets: is empty",
        "calibrate: {targets: [deats=5]} | \"deats\" is no response. Maybe \"deaths\"",
        "calibrate: {targets: [deaths]} | \"deaths\" is no target: write response=value",
        "calibrate: {targets: [deaths=many]} | \"deaths=many\" is no target",
        "calibrate: {targets: [deaths=NaN]} | \"deaths=NaN\" is no target",
        "calibrate: {targets: [deaths=5, deaths=6]} | deaths has a target already",
        "calibrate: {targets: [intervention=2]} | intervention is 0 (no) to 1 (yes), not 2.0",
        "calibrate: {targets: [regime-outcome=1]} | names no category of regime-outcome",
        "calibrate: {targets: [regime-outcome=stay=1]} | Maybe \"stays\"",
        "calibrate: {targets: [deaths=few=1]} | deaths has no categories",
        "calibrate: {targets: [deaths=5], particles: 49} | calibrate.particles",
        "calibrate: {targets: [deaths=5], max: 100} | calibrate.max: is 100, but the first",
        "calibrate: {targets: [deaths=5], quantile: 1} | calibrate.quantile",
        "calibrate: {targets: [deaths=5], populations: 0} | calibrate.populations",
        "calibrate: {target: [deaths=5], targets: [deaths=5]} | Maybe \"targets\"",
      })
  void aFaultOfACalibrationIsToldOnce(String calibrate, String expected) throws IOException {
    String keys = UNCERTAINTIES + calibrate + "\n";
    assertThat(trial().findings(keys)).filteredOn(line -> line.contains(expected)).hasSize(1);
    assertThat(trial().read(keys).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search: {minimize: [intervention, deaths]} | search: does not go with calibrate",
        "design: {method: lhs, points: 9} | design: does not go with calibrate",
        "replications: {until: {response: deaths, half-width: 9}} | does not go with calibrate",
        "replications: 1000000 | may take 900000000 runs (900 particles \u00d7 1000000",
        "exclude: [{states.ARD.resolve: 0.3}] | exclude: takes points out",
        "responses: [intervention, regime-outcome] | deaths is not among the responses",
      })
  void whatDoesNotGoWithACalibrationIsToldOnce(String keys, String expected) throws IOException {
    assertThat(trial().findings(UNCERTAINTIES + CALIBRATE + keys + "\n"))
        .filteredOn(line -> line.contains(expected))
        .hasSize(1);
  }

  @Test
  void leversAndWordsCannotBeFitted() throws IOException {
    String levers = "  levers: {states.BEL.army: {range: [10000, 80000]}}\n";
    assertThat(trial().findings(UNCERTAINTIES + levers + CALIBRATE))
        .singleElement()
        .asString()
        .contains("factors.levers: does not go with calibrate", "set states.BEL.army");
    String words = "  uncertainties: {what-if: {values: [baseline, no-pact]}}\n";
    assertThat(trial().findings(words + CALIBRATE))
        .singleElement()
        .asString()
        .contains("holds words, and calibrate fits numbers");
  }
}
