package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.calibration.Posterior;
import org.casus.analysis.calibration.Sequential;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.report.words.Words;

/** What an experiment that was fitted to targets says: a posterior, and how it was come by. */
record SequentialCalibration(Inputs inputs, List<Observed> observed, Options options) {

  private static final String QUESTION = "Which values agree with what was observed?";

  Result result(Draft draft) {
    List<Observed> targeted =
        observed.stream().filter(one -> AbcCalibration.target(one, options).isPresent()).toList();
    draft.heading(
        "Targets: "
            + Words.list(targeted.stream().map(o -> AbcCalibration.told(o, options)).toList()));
    Replayed replayed = new Replayed(inputs, targeted, options);
    if (!replayed.canBegin()) {
      draft.sentence(
          unfinished()
              + "Fewer than two particles of the first population have a value of every target;"
              + " nothing can be said.");
      return draft.result(QUESTION);
    }
    double[] targets =
        targeted.stream()
            .mapToDouble(one -> AbcCalibration.target(one, options).orElseThrow())
            .toArray();
    Fitted fitted = Fitted.of(inputs, replayed, replayed.run(targets));
    tell(draft, replayed, fitted);
    FittedTables tables = new FittedTables(inputs, fitted, targeted, targets, options.confidence());
    draft.sentence(tables.met());
    new FittedFigures(inputs, fitted, options.confidence()).draw(draft);
    draft.listing(
        "Levels for the next experiment, each with an equal share of the posterior of its factor"
            + " alone; analysis_abc_levels.csv keeps what factors have in common (design: {method:"
            + " csv, file: analysis_abc_levels.csv}):",
        AbcCalibration.snippet(fitted.names(), fitted.posterior()));
    draft.limits(
        "What may be concluded: which values, under these priors, make histories within the"
            + " tolerance of the targets. What not: that the model is right, or anything of values"
            + " outside the priors; nor that the targets were foretold, for the draws were chosen"
            + " by them. A posterior as wide as its prior means that the targets say nothing of"
            + " that factor alone.");
    return draft.result(
        QUESTION,
        tables.factors(),
        tables.sample(),
        tables.levels(),
        tables.populations(),
        tables.targets());
  }

  private String unfinished() {
    return options.is(Options.UNFINISHED) ? "The calibration has not come to its end. " : "";
  }

  private void tell(Draft draft, Replayed replayed, Fitted fitted) {
    Posterior posterior = fitted.posterior();
    List<Sequential.Round> rounds = fitted.found().rounds();
    Sequential.Round last = rounds.get(rounds.size() - 1);
    draft.sentence(
        unfinished()
            + (rounds.size() == 1
                ? "Only the first population, the prior itself, is complete"
                : Words.count(rounds.size(), "population", "populations")
                    + " down to a tolerance of "
                    + Words.number(last.tolerance())
                    + " standard deviations")
            + ", with "
            + Words.count(inputs.points().size(), "particle", "particles")
            + " run; "
            + (rounds.size() == 1
                ? ""
                : "of those run for the last population "
                    + Words.percent(posterior.size() / (double) last.runs())
                    + " were accepted; ")
            + Words.whole(posterior.size())
            + " weighted draws say as much as "
            + Words.number(posterior.effective())
            + " of equal weight. "
            + end(replayed, rounds));
    List<String> parts = new ArrayList<>();
    for (int d = 0; d < fitted.names().size(); d++) {
      parts.add(
          fitted.names().get(d)
              + " "
              + Words.number(posterior.quantile(d, 0.5))
              + " ("
              + range(posterior, d)
              + "; prior "
              + range(fitted.prior(), d)
              + ")");
    }
    draft.sentence(
        "Medians with " + Words.given(options.confidence()) + " range: " + Words.list(parts) + ".");
  }

  private String range(Posterior draws, int factor) {
    double tail = (1 - options.confidence()) / 2;
    return Words.number(draws.quantile(factor, tail))
        + " to "
        + Words.number(draws.quantile(factor, 1 - tail));
  }

  private String end(Replayed replayed, List<Sequential.Round> rounds) {
    if (options.is(Options.UNFINISHED)) {
      return "";
    }
    if (rounds.size() == replayed.populations()) {
      return "It ended with the last population that was asked for; with more the tolerance may"
          + " fall further.";
    }
    return inputs.points().size() >= replayed.most()
        ? "It ended when "
            + Words.whole(replayed.most())
            + " particles were run, before a nearer population was complete."
        : "It ended since no smaller tolerance is left among the draws.";
  }
}
