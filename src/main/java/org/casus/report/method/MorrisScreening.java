package org.casus.report.method;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.analysis.factors.Blocked;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.sensitivity.ElementaryEffects;
import org.casus.experiment.design.Screening;

/** Which factors matter at all, and which of them bend or work together. */
final class MorrisScreening implements Analysis {

  private static final List<String> COLUMNS =
      List.of(
          "response",
          "at",
          "factor",
          "mu",
          "mu_low",
          "mu_high",
          "mu_star",
          "mu_star_low",
          "mu_star_high",
          "sigma",
          "sigma_low",
          "sigma_high",
          "blocks",
          "dropped_blocks");

  @Override
  public String name() {
    return "morris";
  }

  @Override
  public String question() {
    return "which of many factors matter at all, and which bend or work together";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return designs(inputs).isEmpty()
        ? Optional.of("it needs a design of method morris")
        : Optional.empty();
  }

  private static List<Blocked> designs(Inputs inputs) {
    return inputs.blocks().stream().filter(one -> one.design() instanceof Screening).toList();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    Rows rows = new Rows("analysis_morris", COLUMNS);
    for (Designed one : Designed.all(observed, designs(inputs))) {
      draft.heading(one.title());
      screened(inputs, one, options)
          .ifPresentOrElse(
              screened -> {
                draft.sentence(screened.told());
                screened.figures(draft);
                screened.rows(rows);
                screened.grid(draft);
              },
              () -> draft.sentence("No block has a value at every point; nothing can be said."));
    }
    draft.limits(
        "What may be concluded: a factor whose mu* lies near 0 can be fixed; those with the"
            + " largest deserve a study by sobol. What not: shares of variance, or whether a large"
            + " sigma is curvature or interaction. Chance that differs between design points adds"
            + " to mu* and sigma alike.");
    return draft.result("Which factors matter at all?", rows.table());
  }

  private static Optional<Screened> screened(Inputs inputs, Designed one, Options options) {
    Screening screening = (Screening) one.design().design();
    double[] means = one.design().means(one.observed());
    if (!anyWhole(means, screening.dimensions() + 1)) {
      return Optional.empty();
    }
    ElementaryEffects effects = ElementaryEffects.of(screening, means, options.confidence());
    long blocks = screening.blocks() - effects.dropped();
    return Optional.of(new Screened(one, effects, one.paths(inputs), blocks, options.confidence()));
  }

  private static boolean anyWhole(double[] means, int width) {
    return IntStream.range(0, means.length / width)
        .anyMatch(
            b ->
                IntStream.range(b * width, (b + 1) * width).allMatch(k -> !Double.isNaN(means[k])));
  }
}
