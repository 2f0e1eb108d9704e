package org.casus.report.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.experiment.Response;
import org.casus.experiment.Table;
import org.casus.experiment.design.LatinHypercube;
import org.casus.experiment.design.RadialBlocks;
import org.casus.experiment.design.Saltelli;
import org.casus.report.page.ReportFigure;
import org.junit.jupiter.api.Test;

/** What each method says of a study whose truth is known. */
class AnalysesTest {

  private static final Options FAST = new Options(0.95, 200, Map.of());

  private static Result run(String method, Inputs inputs, Observed observed, Options options) {
    return Analyses.find(method).orElseThrow().of(inputs, List.of(observed), options);
  }

  private static List<Object> row(Result result, String factor) {
    return result.tables().get(0).rows().stream()
        .filter(row -> row.contains(factor))
        .findFirst()
        .orElseThrow();
  }

  private static double cell(Result result, String factor, String column) {
    Table table = result.tables().get(0);
    return (double) row(result, factor).get(table.columns().indexOf(column));
  }

  private static List<String> figures(Result result) {
    return result.chapter().figures().stream().map(ReportFigure::id).toList();
  }

  @Test
  void sobolPutsNoiseIntoTheSeedsShareOnly() {
    Inputs inputs = Studies.inputs(new Saltelli(3, 512, 1));
    Observed observed = Studies.number(inputs, 6, x -> 3 * x[0] + 2 * x[1]);
    Result result = run("sobol", inputs, observed, FAST);
    assertThat(cell(result, "parameters.x1", "first")).isCloseTo(9 / 13.0, within(0.1));
    assertThat(cell(result, "parameters.x1", "total")).isCloseTo(9 / 13.0, within(0.1));
    assertThat(cell(result, "parameters.x3", "total")).isCloseTo(0, within(0.05));
    double within = 1 / (1 + 13 / 12.0);
    assertThat(cell(result, "parameters.x1", "seed_share")).isCloseTo(within, within(0.05));
    assertThat(result.chapter().text())
        .contains("Battle deaths\n", "parameters.x1 ", "from 512 blocks.", "is chance within")
        .contains("What may be concluded:", "What not:");
    assertThat(figures(result)).containsExactly("analysis-sobol-deaths");
  }

  @Test
  void sobolDropsABlockWithAHoleWholeAndSaysSo() {
    Inputs inputs = Studies.inputs(new Saltelli(2, 64, 1));
    Observed observed = Studies.number(inputs, 1, x -> x[0] + x[1]);
    Arrays.fill(observed.runs()[5], Double.NaN);
    Result result = run("sobol", inputs, observed, FAST);
    assertThat(result.chapter().text())
        .contains("1 block of 64 had a hole and was dropped whole.")
        .contains("With one replication a point chance cannot be told from the factors");
    assertThat(row(result, "parameters.x1")).contains(63L, 1L);
  }

  @Test
  void sobolOfNothingObservedOrNothingVaryingHasWords() {
    Inputs inputs = Studies.inputs(new Saltelli(2, 8, 1));
    Observed none = Studies.number(inputs, 1, x -> Double.NaN);
    assertThat(run("sobol", inputs, none, FAST).chapter().text())
        .contains("Only 0 blocks have a value at every point, and two are needed");
    Observed same = Studies.observed(inputs, 3, Response.Kind.NUMBER, x -> 5, 0);
    assertThat(run("sobol", inputs, same, FAST).chapter().text())
        .contains("The mean does not vary over the design", "no variance to divide")
        .doesNotContain("is chance within design points");
  }

  @Test
  void sobolOfChanceAloneSaysThatTheMeansDifferByChance() {
    Inputs inputs = Studies.inputs(new Saltelli(2, 8, 1));
    double[][] runs = new double[inputs.points().size()][20];
    for (int k = 0; k < runs.length; k++) {
      for (int r = 0; r < 20; r++) {
        runs[k][r] = (k + r) % 2;
      }
    }
    runs[0][0] = 1;
    Subject subject = Studies.observed(inputs, 2, Response.Kind.YES_NO, x -> 0, 0).subject();
    Observed chance = new Observed(subject, runs);
    assertThat(run("sobol", inputs, chance, FAST).chapter().text())
        .contains("The means of the points differ no more than chance may make them")
        .doesNotContain("The mean does not vary", "0.00");
    assertThat(figures(run("sobol", inputs, chance, FAST))).isEmpty();
    assertThat(cell(run("sobol", inputs, chance, FAST), "parameters.x1", "first")).isNaN();
  }

  /** The factors' variance is one in 10,000 of that of chance, and 16 blocks cannot tell it. */
  @Test
  void sobolTellsNoSharesWhereChanceMayBeAllOfTheVariance() {
    Inputs inputs = Studies.inputs(new Saltelli(2, 16, 1, 8));
    Observed observed = Studies.number(inputs, 4, x -> 0.01 * (x[0] + x[1]));
    Result result = run("sobol", inputs, observed, FAST);
    assertThat(result.chapter().text())
        .contains("no factor has a share that can be told", "100 %")
        .doesNotContain("alone and", "rough", "in none of");
    assertThat(figures(result)).isEmpty();
    assertThat(cell(result, "parameters.x2", "total")).isNaN();
  }

  @Test
  void sobolSaysThatTheIntervalsOfOneScramblingAreTooWide() {
    String warning = "The blocks lie on one scrambling, so the intervals are too wide";
    for (int scramblings : new int[] {1, 8}) {
      Inputs inputs = Studies.inputs(new Saltelli(2, 64, 1, scramblings));
      Observed observed = Studies.number(inputs, 4, x -> 9 * x[0] + x[1]);
      String text = run("sobol", inputs, observed, FAST).chapter().text();
      assertThat(text.contains(warning)).isEqualTo(scramblings == 1);
    }
  }

  @Test
  void morrisRanksFactorsAndMarksThoseThatBend() {
    Inputs inputs = Studies.inputs(new RadialBlocks(3, 64, 1));
    Observed observed =
        Studies.observed(inputs, 1, Response.Kind.NUMBER, x -> 4 * x[0] + x[1] * x[2], 0);
    Result result = run("morris", inputs, observed, FAST);
    assertThat(cell(result, "parameters.x1", "mu_star")).isCloseTo(4, within(1e-9));
    assertThat(cell(result, "parameters.x1", "sigma")).isCloseTo(0, within(1e-9));
    assertThat(cell(result, "parameters.x2", "mu_star")).isCloseTo(0.5, within(0.05));
    assertThat(cell(result, "parameters.x2", "sigma_low")).isPositive();
    assertThat(result.chapter().text())
        .contains("the mean changes most with parameters.x1 (mu* 4 (4 to 4) persons)");
    assertThat(figures(result))
        .containsExactly("analysis-morris-deaths", "analysis-morris-deaths-mu-star");
  }

  @Test
  void morrisRanksNothingWhereNothingMoves() {
    Inputs inputs = Studies.inputs(new RadialBlocks(2, 8, 1));
    Observed same = Studies.observed(inputs, 1, Response.Kind.NUMBER, x -> 5, 0);

    assertThat(run("morris", inputs, same, FAST).chapter().text())
        .contains("The mean moves with no factor in 8 blocks: nothing can be ranked.")
        .doesNotContain("changes most");
  }

  @Test
  void mainEffectsTellDirectionAndShare() {
    Inputs inputs = Studies.inputs(new LatinHypercube(2, 80, 1));
    Observed observed = Studies.number(inputs, 4, x -> 10 * x[0] - 3 * x[1]);
    Result result = run("main-effects", inputs, observed, FAST);
    assertThat(result.chapter().text())
        .containsPattern("most goes with parameters.x1 \\(8\\d %, rising\\)")
        .contains("parameters.x2 (");
    assertThat(figures(result))
        .containsExactly(
            "analysis-main-effects-deaths",
            "analysis-main-effects-deaths-parameters-x1",
            "analysis-main-effects-deaths-parameters-x2");
  }

  @Test
  void primFindsTheBoxThatWasHidden() {
    Inputs inputs = Studies.inputs(new LatinHypercube(3, 300, 1));
    Observed observed =
        Studies.observed(
            inputs, 20, Response.Kind.YES_NO, x -> x[0] > 0.6 && x[1] < 0.5 ? 0.95 : 0.05, 0);
    Result result = run("prim", inputs, observed, FAST);
    assertThat(result.chapter().text())
        .contains("50 % or more of replications (the threshold by default)")
        .containsPattern("parameters.x1 at least 0\\.(59|6\\d*)")
        .containsPattern("parameters.x2 at most 0\\.(49|5\\d*)")
        .doesNotContain("parameters.x3 at");
    assertThat(figures(result))
        .containsExactly("analysis-prim-deaths", "analysis-prim-deaths-limits");
    Result first = run("prim", inputs, observed, FAST.with(Options.BOX, "0"));
    assertThat(first.chapter().text()).contains("the whole space is the best box");
    Result impossible = run("prim", inputs, observed, FAST.with(Options.THRESHOLD, "2"));
    assertThat(impossible.chapter().text()).contains("so there is nothing to search for");
  }

  @Test
  void cartDividesTheSpaceIntoLeaves() {
    Inputs inputs = Studies.inputs(new LatinHypercube(2, 200, 1));
    Observed observed =
        Studies.observed(inputs, 1, Response.Kind.NUMBER, x -> x[0] > 0.7 ? 9 : 1, 0);
    Result result = run("cart", inputs, observed, FAST.with(Options.THRESHOLD, "5"));
    assertThat(result.chapter().text())
        .containsPattern("2 leaves; the densest, where parameters.x1 at least 0\\.(699|70)")
        .contains("holds 100 % of interest and 100 % of all that are");
    assertThat(result.tables().get(0).rows()).hasSize(2);
  }

  @Test
  void stabilitySaysHowManyReplicationsAHalfWidthTakes() {
    Inputs inputs = Studies.inputs(new LatinHypercube(2, 2, 1));
    Observed observed = Studies.observed(inputs, 400, Response.Kind.YES_NO, x -> 0.5, 0);
    Result result = run("stability", inputs, observed, FAST.with(Options.HALF_WIDTH, "0.02"));
    double needed = cell(result, "p0", "needed_n");
    assertThat(needed).isBetween(2300.0, 2401.0);
    assertThat(result.chapter().text()).contains("a half-width of 2 points takes about 2,");
    Result other = run("stability", inputs, observed, FAST.with(Options.POINT, "p1"));
    assertThat(other.chapter().text()).contains("Design point p1");
  }

  @Test
  void stabilityOfWhatNeverDiffersClaimsNoCoefficientOfVariation() {
    Inputs inputs = Studies.inputs(new LatinHypercube(2, 2, 1));
    Observed never = Studies.observed(inputs, 12, Response.Kind.YES_NO, x -> 0, 0);
    assertThat(run("stability", inputs, never, FAST).chapter().text())
        .contains("no replication differs from another so far")
        .doesNotContain("the coefficient of variation moves by no more");
  }

  @Test
  void robustnessComparesLeversWorldByWorld() {
    Inputs inputs = Studies.levers(40);
    Observed observed =
        Studies.observed(inputs, 1, Response.Kind.NUMBER, x -> x[0] == 0 ? 10 * x[1] : 5 + x[1], 0);
    Result result = run("robustness", inputs, observed, FAST);
    assertThat(result.chapter().text())
        .contains("Where little is good, \"baseline\" has the least mean regret");
    assertThat(cell(result, "baseline", "max_regret")).isCloseTo(3.8875, within(1e-9));
    Observed same = Studies.observed(inputs, 1, Response.Kind.NUMBER, x -> x[1], 0);
    assertThat(run("robustness", inputs, same, FAST).chapter().text())
        .contains("\"baseline\" and ", " have the least mean regret", " are good enough");
    Result most = run("robustness", inputs, observed, FAST.with(Options.MOST, "true"));
    assertThat(most.chapter().text())
        .contains("Where much is good, \"early-mediation\" has the least");
  }

  @Test
  void abcFindsTheValueThatMadeTheTargetAndWritesLevelsForTheNextExperiment() {
    Inputs inputs = Studies.inputs(new LatinHypercube(2, 400, 1));
    Observed observed = Studies.observed(inputs, 10, Response.Kind.NUMBER, x -> 10 * x[0], 0.5);
    Result result = run("abc", inputs, observed, FAST.with(Options.TARGET + "deaths", "7"));
    assertThat(cell(result, "parameters.x1", "median")).isCloseTo(0.7, within(0.03));
    assertThat(cell(result, "parameters.x1", "high")).isCloseTo(0.8, within(0.04));
    assertThat(cell(result, "parameters.x2", "high")).isGreaterThan(0.9);
    assertThat(result.chapter().text())
        .contains("Targets: deaths = 7\n", "Of 4,000 histories the nearest 100 are kept")
        .contains("factors:\n  uncertainties:\n    parameters.x1: {values: [0.");
  }

  @Test
  void aStudyOfOnePointFitsStabilityOnly() {
    Inputs inputs = Studies.inputs(new LatinHypercube(1, 1, 1));
    assertThat(Analyses.names(inputs, 200)).containsExactly("stability");
    assertThat(Analyses.fitting(inputs, 5))
        .contains(
            "  does not  sobol         it needs a design of method saltelli with at least 2 blocks.")
        .allMatch(line -> line.startsWith("  does not  "));
  }
}
