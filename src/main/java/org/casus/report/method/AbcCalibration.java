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
    Rows rows = new Rows("analysis_abc", COLUMNS);
    Rows sample = new Rows("analysis_abc_sample", SAMPLE);
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
      Accepted accepted = new Accepted(inputs, numbers, posterior, options.confidence());
      draft.sentence(accepted.told());
      accepted.figure(draft);
      accepted.listing(draft);
      accepted.rows(rows);
      accepted.sample(sample);
    }
    draft.limits(
        "What may be concluded: which values, of those that were tried, make histories like the"
            + " targets. What not: that the model is right, or anything of values outside the"
            + " ranges; a posterior as wide as its prior means that the targets say nothing of"
            + " that factor. The prior is the design: spread points evenly, by lhs or sobol.");
    return draft.result("Which values agree with what was observed?", rows.table(), sample.table());
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
