package org.casus.report.method;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casus.analysis.calibration.Posterior;
import org.casus.analysis.factors.Inputs;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.report.words.Words;

/**
 * The histories that agree best with the targets, told and drawn.
 *
 * @param factors numbers of the factors in the order of the posterior
 * @param confidence of ranges, (0, 1)
 */
record Accepted(Inputs inputs, List<Integer> factors, Posterior posterior, double confidence) {

  private String path(int factor) {
    return inputs.dimensions().get(factors.get(factor)).path();
  }

  private double least(int factor) {
    return inputs.column(factors.get(factor)).min().orElse(0);
  }

  private double most(int factor) {
    return inputs.column(factors.get(factor)).max().orElse(0);
  }

  private double low(int factor) {
    return posterior.quantile(factor, (1 - confidence) / 2);
  }

  private double median(int factor) {
    return posterior.quantile(factor, 0.5);
  }

  private double high(int factor) {
    return posterior.quantile(factor, 1 - (1 - confidence) / 2);
  }

  private <T> List<T> each(IntFunction<T> of) {
    return IntStream.range(0, factors.size()).mapToObj(of).toList();
  }

  /** How many are kept, and where the values of each factor lie among them. */
  String told() {
    return "Of "
        + Words.count(posterior.observed(), "history", "histories")
        + " the nearest "
        + Words.whole(posterior.size())
        + " are kept (within "
        + Words.number(posterior.radius())
        + " standard deviations). Medians with "
        + Words.given(confidence)
        + " range: "
        + String.join("; ", each(this::told))
        + ".";
  }

  private String told(int factor) {
    return path(factor)
        + " "
        + Words.number(median(factor))
        + " ("
        + Words.number(low(factor))
        + " to "
        + Words.number(high(factor))
        + " of "
        + Words.number(least(factor))
        + " to "
        + Words.number(most(factor))
        + ")";
  }

  /** Adds a row for each factor. */
  void rows(Rows rows) {
    each(this::row).forEach(rows::add);
  }

  private List<Object> row(int factor) {
    return List.of(
        path(factor),
        least(factor),
        most(factor),
        low(factor),
        posterior.quantile(factor, 0.25),
        median(factor),
        posterior.quantile(factor, 0.75),
        high(factor),
        (long) posterior.size(),
        (long) posterior.observed(),
        posterior.radius());
  }

  /** Adds a row for each value of a factor in each history that is kept. */
  void sample(Rows rows) {
    for (int i = 0; i < posterior.size(); i++) {
      for (int d = 0; d < factors.size(); d++) {
        rows.add(List.of((long) i, path(d), posterior.draws()[i][d], posterior.weights()[i]));
      }
    }
  }

  /** Adds the figure of the ranges. */
  void figure(Draft draft) {
    draft.figure(
        "posterior",
        new Figure.Shares(
            Caption.of(
                "Values that agree with the targets",
                "Posterior median with "
                    + Words.given(confidence)
                    + " range, n = "
                    + Words.count(posterior.size(), "history", "histories")
                    + " kept of "
                    + Words.whole(posterior.observed())),
            Axis.share("Place in the range that was tried"),
            each(this::path),
            List.of(new Estimates("", each(this::drawn)))),
        "Approximate Bayesian computation by rejection with local-linear adjustment (Beaumont and"
            + " others 2002).",
        "A short interval is what the targets teach; one from end to end is the prior again.");
  }

  private Interval drawn(int factor) {
    double least = least(factor);
    double most = most(factor);
    return new Interval(
        AbcCalibration.place(median(factor), least, most),
        AbcCalibration.place(low(factor), least, most),
        AbcCalibration.place(high(factor), least, most));
  }

  /** Adds the levels for the next experiment. */
  void listing(Draft draft) {
    draft.listing(
        "Levels for the next experiment, each with an equal share of the posterior of its factor"
            + " alone (what factors have in common is lost):",
        AbcCalibration.snippet(each(this::path), posterior));
  }
}
