package org.casus.report.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.analysis.Quantiles;
import org.casus.analysis.discovery.Robustness;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;

/** Which choice holds up over what nobody controls: regret and satisficing. */
final class RobustLevers implements Analysis {

  @Override
  public String name() {
    return "robustness";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public String question() {
    return "which choice holds up over what nobody controls: regret and satisficing";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    LeverGrid grid = LeverGrid.of(inputs);
    return grid.levers().size() < 2 || grid.worlds().size() < 2
        ? Optional.of(
            "it needs levers crossed with uncertainties: at least 2 combinations of each at the"
                + " same points")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    Rows rows =
        new Rows(
            "analysis_robustness",
            List.of(
                "response",
                "lever",
                "worlds",
                "mean_regret",
                "mean_regret_low",
                "mean_regret_high",
                "regret_q90",
                "max_regret",
                "satisficing",
                "satisficing_low",
                "satisficing_high",
                "good_enough",
                "good_is"));
    for (Observed one : observed) {
      subject(draft, LeverGrid.of(inputs), one, options, rows);
    }
    draft.limits(
        "What may be concluded: which choice loses least against the best choice, and how often it"
            + " is good enough, over the points that were run. What not: which is best in"
            + " expectation, for every point counts alike however likely it is; where a point has"
            + " few replications, chance adds to regret.");
    return draft.result("Which choice holds up?", rows.table());
  }

  private void subject(Draft draft, LeverGrid grid, Observed observed, Options options, Rows rows) {
    draft.heading(observed.subject().title());
    double[] means = observed.means();
    int[] whole =
        IntStream.range(0, grid.worlds().size())
            .filter(k -> Arrays.stream(grid.points()).noneMatch(row -> Double.isNaN(means[row[k]])))
            .toArray();
    if (whole.length < 2) {
      draft.sentence("Fewer than two worlds have a value under every lever; nothing can be said.");
      return;
    }
    Regretted regretted = regretted(grid, observed.subject(), means, whole, options);
    draft.sentence(regretted.told());
    regretted.rows(rows);
    regretted.figures(draft);
    regretted.grid(draft);
  }

  private static Regretted regretted(
      LeverGrid grid, Subject subject, double[] means, int[] whole, Options options) {
    double[][] table =
        Arrays.stream(grid.points())
            .map(row -> Arrays.stream(whole).mapToDouble(k -> means[row[k]]).toArray())
            .toArray(double[][]::new);
    Robustness.Aim aim =
        new Robustness.Aim(
            !options.is(Options.MOST),
            options.number(Options.GOOD_ENOUGH).orElseGet(() -> median(table)));
    return new Regretted(
        subject,
        grid.levers(),
        Robustness.of(table, aim, options.confidence()),
        aim,
        whole.length,
        grid.left() + grid.worlds().size() - whole.length,
        options.confidence());
  }

  private static double median(double[][] table) {
    return Quantiles.of(Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray(), 0.5);
  }
}
