package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an experiment file may say of a search, and what is told when it says something else. */
class SearchFileTest {

  private static final String UNCERTAINTIES =
      "  uncertainties: {parameters.pacts.correlation: {range: [0.2, 0.8]}}\n";
  private static final String LEVERS =
      """
        levers:
          states.BEL.army: {range: [10000, 80000]}
          what-if: {values: [baseline, no-pact]}
      """;
  private static final String SEARCH =
      "search: {minimize: [intervention], maximize: [regime-outcome=stays], population: 6}\n";
  private static final String DESIGN = "design: {method: sobol, points: 4}\n";

  @TempDir private Path folder;

  private Trial trial() {
    return new Trial(folder);
  }

  @Test
  void candidatesAreCrossedWithTheWorldsOfTheDesign() throws IOException {
    Loaded<Sweep> loaded =
        trial().read(UNCERTAINTIES + LEVERS + SEARCH + DESIGN + "replications: 5\n");
    assertThat(loaded.findings()).isEmpty();
    Experiment experiment = loaded.value().orElseThrow().experiment();
    Exploration search = experiment.exploration().orElseThrow();
    assertThat(search.worlds()).isEqualTo(4);
    assertThat(search.candidates()).hasSize(6);
    assertThat(search.mostRuns()).isEqualTo(6 * 10 * 4 * 5);
    assertThat(experiment.points()).isEqualTo(24);
    Set<Object> worlds =
        LongStream.range(0, 4)
            .mapToObj(k -> experiment.levels(k).get("parameters.pacts.correlation"))
            .collect(Collectors.toSet());
    assertThat(worlds).hasSize(4);
    for (long k = 4; k < 24; k++) {
      assertThat(experiment.levels(k).get("parameters.pacts.correlation"))
          .isEqualTo(experiment.levels(k % 4).get("parameters.pacts.correlation"));
      assertThat(experiment.levels(k).get("states.BEL.army"))
          .isEqualTo(experiment.levels(k / 4 * 4).get("states.BEL.army"));
    }
  }

  @Test
  void aFurtherCandidateChangesNoEarlierPoint() throws IOException {
    Experiment before =
        trial().read(UNCERTAINTIES + LEVERS + SEARCH + DESIGN).value().orElseThrow().experiment();
    Experiment after = before.exploration().orElseThrow().with(List.of(List.of(1.0, 0.7)));
    assertThat(after.points()).isEqualTo(28);
    for (long k = 0; k < 24; k++) {
      assertThat(after.levels(k)).isEqualTo(before.levels(k));
      assertThat(after.name(k)).isEqualTo(before.name(k));
    }
    assertThat(after.levels(27)).containsEntry("what-if", "no-pact");
    assertThat(after.levels(27)).containsEntry("states.BEL.army", 80_000L);
  }

  @Test
  void candidatesWithEqualLevelsAreOne() throws IOException {
    Experiment experiment =
        trial()
            .read("  levers: {what-if: {values: [baseline, no-pact]}}\n" + SEARCH)
            .value()
            .orElseThrow()
            .experiment();
    assertThat(experiment.exploration().orElseThrow().candidates()).hasSize(2);
    assertThat(experiment.points()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search: {minimize: [deaths]} | search: has 1 of at least 2 objectives",
        "search: {} | search: has 0 of at least 2 objectives",
        "search: {minimize: [deats, intervention]} | no response. Maybe \"deaths\"",
        "search: {minimize: [deaths, deaths]} | deaths is an objective twice",
        "search: {minimize: [deaths, days-to-intervention]} | is a day, which is not observed",
        "search: {minimize: [deaths, regime-outcome]} | names no category of regime-outcome",
        "search: {minimize: [deaths, intervention=yes]} | intervention has no categories",
        "search: {minimize: [deaths, intervention], population: 3} | population",
        "search: {minimize: [deaths, intervention], generations: 0} | generations",
        "search: {minimise: [deaths, intervention]} | Maybe \"minimize\"",
      })
  void aFaultOfASearchIsToldOnce(String search, String expected) throws IOException {
    List<String> findings = trial().findings(UNCERTAINTIES + LEVERS + search + "\n" + DESIGN);
    assertThat(findings).filteredOn(line -> line.contains(expected)).hasSize(1);
    assertThat(trial().read(UNCERTAINTIES + LEVERS + search + "\n" + DESIGN).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "design: {method: grid, over: levers} | design: places levers, which the search chooses",
        "replications: 1 | replications: must be at least 2 in a search",
        "replications: {until: {response: deaths, half-width: 9}} | does not go with search",
        "exclude: [{what-if: no-pact}] | does not go with search",
        "replications: 1000000000 | may take 60000000000 runs",
        "responses: [intervention, deaths] | regime-outcome is not among the responses",
      })
  void whatDoesNotGoWithASearchIsToldOnce(String keys, String expected) throws IOException {
    assertThat(trial().findings(LEVERS + SEARCH + keys + "\n"))
        .filteredOn(line -> line.contains(expected))
        .hasSize(1);
  }

  @Test
  void aSearchWithoutLeversHasNothingToChoose() throws IOException {
    assertThat(trial().findings(UNCERTAINTIES + SEARCH + DESIGN))
        .singleElement()
        .asString()
        .contains("search: needs something to choose: factors.levers is empty");
  }

  @Test
  void aBudgetOfATrillionRunsIsRefusedWithItsParts() throws IOException {
    String search =
        "search: {minimize: [intervention, deaths], population: 10000, generations: 10000}\n";
    assertThat(trial().findings(LEVERS + search + "replications: 10000\n"))
        .singleElement()
        .asString()
        .contains("1000000000000 runs")
        .contains("10000 candidates \u00d7 10000 generations \u00d7 1 worlds")
        .contains("at most 100000000");
  }
}
