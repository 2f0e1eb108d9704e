package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casus.analysis.calibration.Posterior;
import org.casus.analysis.calibration.Rejection;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.experiment.Table;
import org.casus.report.words.Words;

/** Which values of the factors agree with what was observed in the world. */
final class AbcCalibration implements Analysis {

  private static final int LEAST_POINTS = 50;
  private static final int LEVELS = 20;

  /** The columns of the table of factors. */
  static final List<String> COLUMNS =
      List.of(
          "factor",
          "prior_low",
          "prior_high",
          "low",
          "q25",
          "median",
          "q75",
          "high",
          "accepted",
          "observed",
          "radius");

  /** The columns of the table of weighted draws. */
  static final List<String> SAMPLE = List.of("draw", "factor", "value", "weight");

  @Override
  public String name() {
    return "abc";
  }

  @Override
  public String question() {
    return "which values of the factors agree with targets observed in the world";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return numbers(inputs).isEmpty() || inputs.points().size() < LEAST_POINTS
        ? Optional.of("it needs a factor of numbers and at least 50 design points, such as lhs")
        : Optional.empty();
  }

  private static List<Integer> numbers(Inputs inputs) {
    return inputs.varied().stream().filter(i -> !inputs.dimensions().get(i).isListed()).toList();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    return options.text(Options.PARTICLES).isPresent()
        ? new SequentialCalibration(inputs, observed, options).result(new Draft(name()))
        : rejection(inputs, observed, options);
  }

  private Result rejection(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    List<Observed> targeted =
        observed.stream().filter(one -> target(one, options).isPresent()).toList();
    draft.heading("Targets: " + Words.list(targeted.stream().map(o -> told(o, options)).toList()));
    List<Integer> numbers = numbers(inputs);
    Draws draws = Draws.of(inputs, numbers, targeted);
    List<List<Object>> rows = new ArrayList<>();
    List<List<Object>> sample = new ArrayList<>();
    if (targeted.isEmpty() || draws.observed() <= Rejection.USUAL.least()) {
      draft.sentence(
          "Only "
              + Words.count(draws.observed(), "history has", "histories have")
              + " a value of every target, and more than "
              + Rejection.USUAL.least()
              + " are needed; nothing can be said.");
    } else {
      double[] targets =
          targeted.stream().mapToDouble(one -> target(one, options).orElse(0)).toArray();
      Posterior posterior =
          Rejection.USUAL.posterior(draws.parameters(), draws.summaries(), targets);
      tell(draft, inputs, numbers, posterior, options, rows);
      for (int i = 0; i < posterior.size(); i++) {
        for (int d = 0; d < numbers.size(); d++) {
          String path = inputs.dimensions().get(numbers.get(d)).path();
          sample.add(List.of((long) i, path, posterior.draws()[i][d], posterior.weights()[i]));
        }
      }
    }
    draft.limits(
        "What may be concluded: which values, of those that were tried, make histories like the"
            + " targets. What not: that the model is right, or anything of values outside the"
            + " ranges; a posterior as wide as its prior means that the targets say nothing of"
            + " that factor. The prior is the design: spread points evenly, by lhs or sobol.");
    return draft.result(
        "Which values agree with what was observed?",
        new Table("analysis_abc", COLUMNS, rows),
        new Table("analysis_abc_sample", SAMPLE, sample));
  }

  static OptionalDouble target(Observed observed, Options options) {
    return options.number(Options.TARGET + observed.subject().name());
  }

  static String told(Observed observed, Options options) {
    return observed.subject().name()
        + " = "
        + Words.number(target(observed, options).orElse(Double.NaN));
  }

  /** Every history as one draw of parameters with its summaries. */
  private record Draws(double[][] parameters, double[][] summaries) {

    static Draws of(Inputs inputs, List<Integer> numbers, List<Observed> targeted) {
      List<double[]> parameters = new ArrayList<>();
      List<double[]> summaries = new ArrayList<>();
      for (int point = 0; point < inputs.points().size() && !targeted.isEmpty(); point++) {
        int k = point;
        double[] levels = numbers.stream().mapToDouble(i -> inputs.values()[k][i]).toArray();
        int runs = targeted.stream().mapToInt(one -> one.runs()[k].length).min().orElse(0);
        for (int r = 0; r < runs; r++) {
          int run = r;
          parameters.add(levels);
          summaries.add(targeted.stream().mapToDouble(one -> one.runs()[k][run]).toArray());
        }
      }
      return new Draws(parameters.toArray(double[][]::new), summaries.toArray(double[][]::new));
    }

    long observed() {
      return Arrays.stream(summaries)
          .filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
          .count();
    }
  }

  private void tell(
      Draft draft,
      Inputs inputs,
      List<Integer> numbers,
      Posterior posterior,
      Options options,
      List<List<Object>> rows) {
    double tail = (1 - options.confidence()) / 2;
    List<String> names = new ArrayList<>();
    List<Interval> drawn = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int d = 0; d < numbers.size(); d++) {
      String path = inputs.dimensions().get(numbers.get(d)).path();
      double least = inputs.column(numbers.get(d)).min().orElse(0);
      double most = inputs.column(numbers.get(d)).max().orElse(0);
      double low = posterior.quantile(d, tail);
      double median = posterior.quantile(d, 0.5);
      double high = posterior.quantile(d, 1 - tail);
      names.add(path);
      drawn.add(
          new Interval(
              place(median, least, most), place(low, least, most), place(high, least, most)));
      parts.add(
          path
              + " "
              + Words.number(median)
              + " ("
              + Words.number(low)
              + " to "
              + Words.number(high)
              + " of "
              + Words.number(least)
              + " to "
              + Words.number(most)
              + ")");
      rows.add(
          List.of(
              path,
              least,
              most,
              low,
              posterior.quantile(d, 0.25),
              median,
              posterior.quantile(d, 0.75),
              high,
              (long) posterior.size(),
              (long) posterior.observed(),
              posterior.radius()));
    }
    draft.sentence(
        "Of "
            + Words.count(posterior.observed(), "history", "histories")
            + " the nearest "
            + Words.whole(posterior.size())
            + " are kept (within "
            + Words.number(posterior.radius())
            + " standard deviations). Medians with "
            + Words.given(options.confidence())
            + " range: "
            + String.join("; ", parts)
            + ".");
    draft.figure(
        "posterior",
        new Figure.Shares(
            Caption.of(
                "Values that agree with the targets",
                "Posterior median with "
                    + Words.given(options.confidence())
                    + " range, n = "
                    + Words.count(posterior.size(), "history", "histories")
                    + " kept of "
                    + Words.whole(posterior.observed())),
            Axis.share("Place in the range that was tried"),
            names,
            List.of(new Estimates("", drawn))),
        "Approximate Bayesian computation by rejection with local-linear adjustment (Beaumont and"
            + " others 2002).",
        "A short interval is what the targets teach; one from end to end is the prior again.");
    draft.listing(
        "Levels for the next experiment, each with an equal share of the posterior of its factor"
            + " alone (what factors have in common is lost):",
        snippet(names, posterior));
  }

  static double place(double value, double least, double most) {
    return most > least ? Math.max(0, Math.min(1, (value - least) / (most - least))) : 0;
  }

  static String snippet(List<String> names, Posterior posterior) {
    StringBuilder text = new StringBuilder("factors:\n  uncertainties:\n");
    for (int d = 0; d < names.size(); d++) {
      int column = d;
      List<String> values =
          IntStream.range(0, LEVELS)
              .mapToObj(i -> Words.number(posterior.quantile(column, (i + 0.5) / LEVELS)))
              .map(value -> value.replace(",", ""))
              .toList();
      text.append("    ").append(names.get(d)).append(": {values: [");
      text.append(String.join(", ", values)).append("]}\n");
    }
    return text.toString();
  }
}
