package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.report.page.Block;

/** How estimate, interval and coefficient of variation settle as replications are added. */
final class StabilityOfEstimates implements Analysis {

  private static final int LEAST = 10;

  @Override
  public String name() {
    return "stability";
  }

  @Override
  public String question() {
    return "how estimate and interval settle with replications, and how many are needed";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return replications < LEAST
        ? Optional.of("it needs at least 10 replications of a design point")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    int point = options.text(Options.POINT).map(inputs.points()::indexOf).orElse(0);
    Rows needs =
        new Rows(
            "analysis_stability",
            List.of(
                "response",
                "point",
                "n",
                "estimate",
                "half_width",
                "coefficient_of_variation",
                "stable_from",
                "wanted_half_width",
                "needed_n"));
    Rows steps =
        new Rows(
            "analysis_stability_steps",
            List.of("response", "n", "estimate", "low", "high", "coefficient_of_variation"));
    List<Block.Row> grid = new ArrayList<>();
    String name = inputs.points().get(point);
    draft.heading("Design point " + name);
    for (Observed one : observed) {
      double[] values = Arrays.stream(one.runs()[point]).filter(Double::isFinite).toArray();
      if (values.length < 3) {
        draft.sentence(
            one.subject().title()
                + ": observed in fewer than 3 replications; nothing can be said.");
      } else {
        Settled settled = Settled.of(one.subject(), name, values, options);
        draft.sentence(settled.told());
        settled.figures(draft);
        needs.add(settled.row());
        settled.steps(steps);
        grid.add(settled.gridRow());
      }
    }
    draft.grid(
        "Replications that the half-width asks for",
        List.of(
            "Response",
            "#n",
            "#Estimate",
            "#Half-width",
            "#Wanted",
            "#Needed n",
            "#CV stable from"),
        grid);
    draft.limits(
        "What may be concluded: whether more replications would still move these numbers, and about"
            + " how many a wanted half-width takes. What not: the precision of a comparison, which"
            + " has its own interval; a coefficient of variation that no longer moves (Lee and"
            + " others 2015) bounds no error.");
    return draft.result("Are there enough replications?", needs.table(), steps.table());
  }
}
