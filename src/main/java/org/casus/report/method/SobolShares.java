package org.casus.report.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casus.analysis.Moments;
import org.casus.analysis.factors.Blocked;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.sensitivity.SeedShare;
import org.casus.analysis.sensitivity.SobolIndices;
import org.casus.experiment.design.Saltelli;
import org.casus.report.words.Words;

/** Which share of the variance each factor explains, alone and with its interactions. */
final class SobolShares implements Analysis {

  @Override
  public String name() {
    return "sobol";
  }

  @Override
  public String question() {
    return "which share of the variance each factor explains, alone and with interactions";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return designs(inputs).isEmpty()
        ? Optional.of("it needs a design of method saltelli with at least 2 blocks")
        : Optional.empty();
  }

  private static List<Blocked> designs(Inputs inputs) {
    return inputs.blocks().stream()
        .filter(one -> one.design() instanceof Saltelli)
        .filter(one -> one.points().length >= 2 * (one.design().dimensions() + 2))
        .toList();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    Rows rows =
        new Rows(
            "analysis_sobol",
            List.of(
                "response",
                "at",
                "factor",
                "first",
                "first_low",
                "first_high",
                "total",
                "total_low",
                "total_high",
                "blocks",
                "dropped_blocks",
                "variance",
                "seed_share",
                "seed_share_low",
                "seed_share_high"));
    for (Designed one : Designed.all(observed, designs(inputs))) {
      subject(draft, inputs, one, options, rows);
    }
    draft.limits(
        "What may be concluded: which factors drive the mean response over the ranges that were"
            + " given, and what fixing one would leave. What not: direction or shape (see"
            + " main-effects), or anything outside the ranges; wide intervals ask for more blocks."
            + " Chance within a design point has its own share and is in no index.");
    return draft.result("What drives the response?", rows.table());
  }

  private void subject(Draft draft, Inputs inputs, Designed one, Options options, Rows rows) {
    draft.heading(one.title());
    int width = one.design().design().dimensions() + 2;
    double[][] runs = one.design().runs(one.observed());
    long whole = wholeBlocks(runs, width);
    if (whole < 2) {
      draft.sentence(
          "Only "
              + Words.count(whole, "block has", "blocks have")
              + " a value at every point, and two are needed; nothing can be said.");
      return;
    }
    Apportioned shares = apportioned(inputs, one, runs, options);
    draft.sentence(shares.tells() ? shares.told() : shares.untold(differs(runs)));
    draft.sentence(shares.chance());
    shares.rows(rows);
    if (shares.tells()) {
      shares.figure(draft);
      shares.grid(draft);
    }
  }

  private static Apportioned apportioned(
      Inputs inputs, Designed one, double[][] runs, Options options) {
    int width = one.design().design().dimensions() + 2;
    SobolIndices.Intervals intervals =
        new SobolIndices.Intervals(options.confidence(), options.resamples(), 1)
            .over(one.scramblings());
    return new Apportioned(
        one,
        SobolIndices.ofReplications(width - 2, runs, intervals),
        seed(runs, width, intervals),
        one.paths(inputs),
        options.confidence());
  }

  private static long wholeBlocks(double[][] runs, int width) {
    return IntStream.range(0, runs.length / width)
        .filter(
            block ->
                IntStream.range(0, replications(runs, block * width, width))
                    .anyMatch(
                        r ->
                            IntStream.range(block * width, (block + 1) * width)
                                .allMatch(k -> Double.isFinite(runs[k][r]))))
        .count();
  }

  private static int replications(double[][] runs, int start, int width) {
    return IntStream.range(start, start + width).map(k -> runs[k].length).min().orElse(0);
  }

  /** The share of chance, over the points A and B, which are spread evenly. */
  private static Optional<SeedShare> seed(
      double[][] runs, int width, SobolIndices.Intervals intervals) {
    List<Moments> points =
        IntStream.range(0, runs.length)
            .filter(k -> k % width < 2)
            .mapToObj(k -> Moments.of(Arrays.stream(runs[k]).filter(Double::isFinite).toArray()))
            .toList();
    boolean enough = points.stream().filter(moments -> moments.n() >= 2).count() >= 2;
    return enough ? Optional.of(SeedShare.of(points, intervals)) : Optional.empty();
  }

  /** Whether the means of any two points differ, be it by chance. */
  private static boolean differs(double[][] runs) {
    return Arrays.stream(runs)
            .map(run -> Arrays.stream(run).filter(Double::isFinite).average())
            .filter(OptionalDouble::isPresent)
            .distinct()
            .count()
        > 1;
  }
}
